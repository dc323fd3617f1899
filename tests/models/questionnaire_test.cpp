#include "tests/models/played_questionnaire.h"

namespace models {
namespace {

using QuestionnaireTest = Played;

TEST_F(QuestionnaireTest, StandsAtTheWelcomeWhenTheBoxCanWrite)
{
    begin();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_EQ(proofs, 1);
}

TEST_F(QuestionnaireTest, IsClosedBeforeTheFirstQuestionWhenTheBoxCannotWrite)
{
    works = false;
    begin();
    EXPECT_EQ(q().screen(), Questionnaire::Closed);
    tap([&] { q().start(QStringLiteral("nl")); });
    EXPECT_EQ(q().screen(), Questionnaire::Closed);
}

TEST_F(QuestionnaireTest, ProvesTheBoxAgainForEveryResident)
{
    begin();
    works = false;
    tap([&] { q().start(QStringLiteral("nl")); });
    EXPECT_EQ(q().screen(), Questionnaire::Closed);
    works = true;
    wait(61);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
}

TEST_F(QuestionnaireTest, AsksNothingWithoutAYes)
{
    begin();
    tap([&] { q().start(QStringLiteral("nl")); });
    EXPECT_EQ(q().screen(), Questionnaire::Info);
    next();
    EXPECT_EQ(q().screen(), Questionnaire::Info);
    tap([&] { q().takePart(false); });
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(QuestionnaireTest, SaysTheSurveysOwnNumbersInTheConsent)
{
    begin();
    tap([&] { q().start(QStringLiteral("nl")); });
    const QString text = q().consent().join(u' ') + q().aboutTheData();
    EXPECT_TRUE(text.contains(QStringLiteral("4 minuten"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("minstens 30 mensen")));
    EXPECT_TRUE(text.contains(QStringLiteral("Gemeente Kleindorp")));
    EXPECT_FALSE(text.contains(QStringLiteral("anoniem"), Qt::CaseInsensitive));
    EXPECT_FALSE(text.contains(QStringLiteral("eenza"), Qt::CaseInsensitive));
}

TEST_F(QuestionnaireTest, PreselectsNothingAnywhere)
{
    toFirstQuestion();
    while (q().screen() != Questionnaire::Review) {
        EXPECT_EQ(q().chosen(), QList<int>()) << q().questionId().toStdString();
        if (q().options()->count() > 0)
            choose(q().options()->count());   // the first way out
        next();
    }
}

TEST_F(QuestionnaireTest, PromptsOncePerQuestionAndThenGoesOn)
{
    to(Questionnaire::Item);
    next();
    EXPECT_TRUE(q().prompting());
    tap([&] { q().chooseFirst(); });
    EXPECT_FALSE(q().prompting());
    EXPECT_EQ(q().progress(), QStringLiteral("1 van 6"));
    next();
    EXPECT_FALSE(q().prompting());
    EXPECT_EQ(q().progress(), QStringLiteral("2 van 6"));
    next();
    EXPECT_TRUE(q().prompting()) << "the next question has a prompt of its own";
}

TEST_F(QuestionnaireTest, KeepsAnsweredDeclinedAndSkippedApart)
{
    to(Questionnaire::Item);
    choose(0);   // "Ja!", the highest code stands first
    next();
    choose(q().options()->count());   // would rather not say
    next();
    next();
    tap([&] { q().skip(); });
    to(Questionnaire::Review);
    tap([&] { q().send(); });
    const int first = form_->place("djg6.3");
    ASSERT_EQ(kept, 1);
    EXPECT_EQ(keptAnswers.at(static_cast<std::size_t>(first)), scales::Answer::chosen(scales::codeOf(5)));
    EXPECT_EQ(keptAnswers.at(static_cast<std::size_t>(first) + 1), scales::Answer::declined());
    EXPECT_EQ(keptAnswers.at(static_cast<std::size_t>(first) + 2), scales::Answer::skipped());
    EXPECT_TRUE(keptHome.isNeighbourhood());
}

TEST_F(QuestionnaireTest, ShowsTheEarlierAnswerOnTheWayBackAndLetsItChange)
{
    to(Questionnaire::Item);
    choose(3);
    next();
    back();
    EXPECT_EQ(q().chosen(), QList<int>{3});
    choose(1);
    EXPECT_EQ(q().chosen(), QList<int>{1});
    EXPECT_EQ(q().sheet().at(static_cast<std::size_t>(form_->place("djg6.3"))),
              scales::Answer::chosen(scales::codeOf(4)));
}

TEST_F(QuestionnaireTest, IgnoresASecondTapWithinFourHundredMilliseconds)
{
    to(Questionnaire::Item);
    choose(0);
    wait(1);
    q().next();
    now += 399;
    q().choose(0);
    q().next();
    EXPECT_EQ(q().progress(), QStringLiteral("2 van 6"));
    EXPECT_EQ(q().chosen(), QList<int>());
}

TEST_F(QuestionnaireTest, KeepsScreenAndAnswersWhenTheLanguageChanges)
{
    to(Questionnaire::Item);
    choose(2);
    const QString dutch = q().heading();
    tap([&] { q().showLanguages(); });
    tap([&] { q().chooseLanguage(QStringLiteral("en")); });
    EXPECT_EQ(q().screen(), Questionnaire::Item);
    EXPECT_EQ(q().chosen(), QList<int>{2});
    EXPECT_NE(q().heading(), dutch);
    EXPECT_EQ(q().progress(), QStringLiteral("1 of 6"));
}

TEST_F(QuestionnaireTest, WipesTheSheetOnSending)
{
    to(Questionnaire::Review);
    EXPECT_FALSE(q().sheet().isEmpty());
    tap([&] { q().send(); });
    EXPECT_EQ(q().screen(), Questionnaire::Thanks);
    EXPECT_EQ(kept, 1);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(QuestionnaireTest, WipesTheSheetOnStopping)
{
    to(Questionnaire::Review);
    q().cover();
    EXPECT_EQ(q().overlay(), Questionnaire::Cover);
    tap([&] { q().erase(); });
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
    EXPECT_EQ(kept, 0);
}

TEST_F(QuestionnaireTest, StopsAtOnceHoweverFastTheTap)
{
    to(Questionnaire::Item);
    q().cover();
    EXPECT_EQ(q().overlay(), Questionnaire::Cover);
    tap([&] { q().resume(); });
    EXPECT_EQ(q().screen(), Questionnaire::Item);
    EXPECT_EQ(q().overlay(), Questionnaire::NoOverlay);
}

TEST_F(QuestionnaireTest, WipesTheSheetAndSaysSoWhenKeepingFails)
{
    to(Questionnaire::Review);
    works = false;
    tap([&] { q().send(); });
    EXPECT_EQ(q().screen(), Questionnaire::Failure);
    EXPECT_TRUE(q().sheet().isEmpty());
    tap([&] { q().finish(); });
    EXPECT_EQ(q().screen(), Questionnaire::Closed);
}

TEST_F(QuestionnaireTest, GivesTheNextResidentTheFirstLanguageAgain)
{
    begin();
    tap([&] { q().start(QStringLiteral("en")); });
    EXPECT_EQ(q().languages()->current(), QStringLiteral("en"));
    tap([&] { q().takePart(false); });
    EXPECT_EQ(q().languages()->current(), QStringLiteral("nl"));
}

TEST_F(QuestionnaireTest, NamesTheNeighbourhoodsOnceAndSorted)
{
    toFirstQuestion();
    ASSERT_EQ(q().screen(), Questionnaire::Neighbourhood);
    ASSERT_EQ(q().options()->count(), 2);
    EXPECT_EQ(q().options()->rows().at(0).label, QStringLiteral("Kerkwijk"));
    EXPECT_EQ(q().options()->rows().at(1).label, QStringLiteral("Molenhoek"));
    EXPECT_EQ(q().escapes()->count(), 3);
}

TEST_F(QuestionnaireTest, SaysEveryAnswerDifferentlyAloud)
{
    toFirstQuestion();
    while (q().screen() != Questionnaire::Review) {
        QStringList said;
        for (const OptionList* list : {q().options(), q().escapes()})
            for (const OptionRow& row : list->rows())
                said.push_back(row.spoken);
        EXPECT_EQ(said.removeDuplicates(), 0) << q().questionId().toStdString();
        EXPECT_FALSE(said.contains(QString()));
        if (!said.empty())
            choose(0);
        next();
    }
}

}
}
