// What a municipality may ask on top: whether somebody took part before, parts that may be skipped, a statement to
// practise on, and reading back what one told.
#include "tests/models/played_questionnaire.h"

#include <QRegularExpression>

#include <set>

namespace models {
namespace {

/// The small survey with more in it.
std::string with(const std::string& modules, const std::string& members = {})
{
    std::string asked = small::survey;
    asked.replace(asked.find("}],"), 1, "}" + modules);
    asked.replace(asked.find("\"invented\""), 0, members);
    return asked;
}

class SeenBefore : public Played {
protected:
    SeenBefore() : Played(with(R"(, {"instrument": "before"})")) {}
    void say(int row)
    {
        toFirstQuestion();
        ASSERT_EQ(q().screenName(), "screen.before");
        choose(row);
        next();
    }
    static constexpr int no = 0, yes = 1, ratherNot = 2;
};

TEST_F(SeenBefore, K_DUB_GoesOnForWhoDidNotAndForWhoDoesNotSay)
{
    for (const int row : {no, ratherNot}) {
        say(row);
        EXPECT_EQ(q().screenName(), "screen.neighbourhood");
    }
}

TEST_F(SeenBefore, K_DUB_ThanksWhoDidAndLetsThemGoOnAllTheSame)
{
    say(yes);
    EXPECT_EQ(q().screenName(), "screen.again");
    tap([&] { q().onceMore(); });
    EXPECT_EQ(q().screenName(), "screen.neighbourhood");
}

TEST_F(SeenBefore, K_DUB_KeepsNothingOfWhoLeavesItAtThat)
{
    say(yes);
    tap([&] { q().enough(); });
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
    EXPECT_EQ(kept, 0);
}

TEST_F(SeenBefore, K_DUB_1_KeepsAFlagOfThreeValuesAndNothingMore)
{
    EXPECT_EQ(form_->questions().size(), small::form()->questions().size() + 1);
    std::set<int> values;
    for (const int row : {no, yes, ratherNot}) {
        say(row);
        const auto place = static_cast<std::size_t>(form_->place("before.filled_in"));
        values.insert(q().sheet().at(place).byte());
    }
    EXPECT_EQ(values.size(), 3u);
}

TEST_F(SeenBefore, K_DUB_LeavesTheThanksByItselfWhenNobodyChooses)
{
    say(yes);
    wait(121);
    q().clock().beat();
    EXPECT_EQ(q().screenName(), "screen.idle");
    tap([&] { q().stay(); });
    EXPECT_EQ(q().screenName(), "screen.again");
    wait(121);
    q().clock().beat();
    wait(61);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
}

class Practice : public Played {};

TEST_F(Practice, K_INT_1_PutsNoAnswerOnTheSheet)
{
    to(Questionnaire::Practice);
    ASSERT_EQ(q().options()->count(), 5);
    std::vector<int> before;
    for (std::size_t i = 0; i < q().sheet().size(); ++i)
        before.push_back(q().sheet().at(i).byte());
    for (int row = 0; row < 6; ++row)
        choose(row);
    for (std::size_t i = 0; i < q().sheet().size(); ++i)
        EXPECT_EQ(q().sheet().at(i).byte(), before[i]);
    EXPECT_TRUE(q().chosen().isEmpty());
}

TEST_F(Practice, GoesOnWithoutAPromptWhenNothingWasTried)
{
    to(Questionnaire::Practice);
    next();
    EXPECT_EQ(q().screen(), Questionnaire::Item);
}

class Parts : public Played {
protected:
    Parts() : Played(with(R"(, {"instrument": "duration"}, {"instrument": "community"})")) {}
    /// The intro of the first part that may be skipped.
    void toDuration()
    {
        to(Questionnaire::Item);
        while (!q().canSkipPart()) {
            choose(0);
            next();
        }
    }
    scales::Answer answerTo(const char* question)
    {
        return q().sheet().at(static_cast<std::size_t>(form_->place(question)));
    }
};

TEST_F(Parts, K_MOD_2_MarksAllQuestionsOfASkippedPartAsSkipped)
{
    toDuration();
    tap([&] { q().skipPart(); });
    EXPECT_EQ(answerTo("duration.since"), scales::Answer::skipped());
    EXPECT_EQ(answerTo("duration.began"), scales::Answer::skipped());
    ASSERT_TRUE(q().canSkipPart()) << "the next part has its own intro";
    tap([&] { q().skipPart(); });
    EXPECT_EQ(answerTo("community.want.coffee"), scales::Answer::skipped());
    EXPECT_EQ(answerTo("community.offer.organise"), scales::Answer::skipped());
    EXPECT_EQ(q().screen(), Questionnaire::Review);
}

TEST_F(Parts, K_MOD_2_TakesBackWhatWasAnsweredInAPartThatIsSkippedAfterAll)
{
    toDuration();
    next();
    choose(1);
    back();
    tap([&] { q().skipPart(); });
    EXPECT_EQ(answerTo("duration.since"), scales::Answer::skipped());
}

TEST_F(Parts, GoesBackOverASkippedPartToItsIntro)
{
    toDuration();
    tap([&] { q().skipPart(); });
    back();
    EXPECT_EQ(q().screenName(), "screen.intro");
    EXPECT_EQ(q().part(), QStringLiteral("Hoe lang al"));
}

TEST_F(Parts, K_MOD_1_NeverChangesHowManyQuestionsAPartHas)
{
    std::map<QString, std::set<QString>> outOf;
    toFirstQuestion();
    while (q().screen() != Questionnaire::Review) {
        if (!q().progress().isEmpty())
            outOf[q().part()].insert(q().progress().section(u' ', -1));
        if (q().options()->count() > 0)
            choose(0);
        next();
    }
    EXPECT_EQ(outOf.size(), 4u);
    for (const auto& [part, numbers] : outOf)
        EXPECT_EQ(numbers.size(), 1u) << part.toStdString();
}

TEST_F(Parts, ReviewsASkippedPartAsSkipped)
{
    toDuration();
    tap([&] { q().skipPart(); });
    tap([&] { q().skipPart(); });
    const QModelIndex last = q().review()->index(q().review()->count() - 1);
    EXPECT_EQ(q().review()->data(last, ReviewList::State).toString(), QStringLiteral("overgeslagen"));
}

class LookingBack : public Played {
protected:
    LookingBack() : Played(with("", R"("look_back": true, )")) {}
};

TEST_F(LookingBack, SortsTheStatementsByWhatTheirAnswersSay)
{
    toFirstQuestion();
    // Rows stand as on paper: 0 is the strongest yes. djg6 asks 2, 3, 5, 6 negative and 4, 7 … positive by its definition.
    std::map<QString, scales::Direction> direction;
    for (const scales::Question& question : form_->questions())
        if (question.instrument == &form_->scale())
            direction[QString::fromStdString(question.id())] = question.item->direction;
    int statements = 0;
    QStringList have, between, miss;
    while (q().screen() != Questionnaire::Review) {
        if (q().screen() == Questionnaire::Item) {
            const int row = ++statements == 1 ? 2 : 0;   // "more or less" once, "yes!" otherwise
            choose(row);
            (row == 2                                                        ? between
             : direction.at(q().questionId()) == scales::Direction::positive ? have
                                                                             : miss)
                .append(q().heading());
        } else if (q().options()->count() > 0) {
            choose(0);
        }
        next();
    }
    EXPECT_TRUE(q().lookBack().has.isEmpty()) << "nothing is worked out before it is asked for";
    tap([&] { q().showLookBack(); });
    ASSERT_EQ(q().screenName(), "screen.lookback");
    const LookBack told = q().lookBack();
    for (const auto& [shown, wanted] : {std::pair{told.has, have}, {told.between, between}, {told.misses, miss}}) {
        ASSERT_EQ(shown.size(), wanted.size());
        for (int i = 0; i < shown.size(); ++i)
            EXPECT_TRUE(shown[i].startsWith(wanted[i])) << shown[i].toStdString();
    }
    EXPECT_EQ(have.size() + between.size() + miss.size(), 6);
    EXPECT_FALSE(have.isEmpty());
    EXPECT_FALSE(miss.isEmpty());
}

TEST_F(LookingBack, ShowsNoNumber)
{
    to(Questionnaire::Review);
    tap([&] { q().showLookBack(); });
    const LookBack told = q().lookBack();
    static const QRegularExpression digit(QStringLiteral("\\d"));
    for (const QString& line : told.has + told.between + told.misses)
        EXPECT_FALSE(line.contains(digit)) << line.toStdString();
}

TEST_F(LookingBack, IsGoneWhenItIsClosed)
{
    to(Questionnaire::Review);
    tap([&] { q().showLookBack(); });
    tap([&] { q().closePanel(); });
    EXPECT_EQ(q().screenName(), "screen.review");
    EXPECT_TRUE(q().lookBack().has.isEmpty() && q().lookBack().misses.isEmpty());
}

TEST_F(LookingBack, IsErasedWithEverythingElseWhenNobodyTouchesIt)
{
    to(Questionnaire::Review);
    tap([&] { q().showLookBack(); });
    wait(181);
    q().clock().beat();
    wait(61);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(Played, OffersNoLookBackUnlessTheSurveySaysSo)
{
    to(Questionnaire::Review);
    tap([&] { q().showLookBack(); });
    EXPECT_EQ(q().screenName(), "screen.review");
}

class Promises : public Played {
protected:
    QString consent() { return q().consent().join(u' '); }
    scales::Population people(int inhabitants)
    {
        scales::Population population;
        for (const char* area : {"90001A", "90001B"})
            population.people[area] = inhabitants;
        return population;
    }
};

TEST_F(Promises, K_INF_4_SaysAnonymousOnlyWhereTheGroupsAreExpectedToBeLargeEnough)
{
    begin();
    // Of 6000 inhabitants 600 take part; the rarest of five ages is counted as a tenth of them: 60.
    q().setPopulation(people(6000));
    EXPECT_TRUE(consent().contains(QStringLiteral("anoniem")));
    EXPECT_FALSE(consent().contains(QStringLiteral("vertrouwelijk")));
}

TEST_F(Promises, K_INF_4_SaysConfidentialWhereAGroupMayBeSmallOrNobodyKnows)
{
    begin();
    EXPECT_TRUE(consent().contains(QStringLiteral("vertrouwelijk"))) << "nobody has worked it out";
    q().setPopulation({});
    EXPECT_FALSE(consent().contains(QStringLiteral("anoniem")));
    q().setPopulation(people(2000));   // 20 in the rarest age, fewer than 30
    EXPECT_TRUE(consent().contains(QStringLiteral("vertrouwelijk")));
    EXPECT_FALSE(consent().contains(QStringLiteral("anoniem")));
}

}
}
