#include "tests/models/played_questionnaire.h"

namespace models {
namespace {

/// A survey that asks for wishes, offers and one's situation. The list of wishes has 13 options.
struct ClosedList : Played {
    ClosedList() : Played(small::surveyWithLists()) {}

    scales::Answer at(const std::string& id) { return q().sheet().at(static_cast<std::size_t>(form_->place(id))); }

    static constexpr int coffee = 0;
    static constexpr int meal = 1;
    static constexpr int none = 13;
    static constexpr int decline = 14;
    const scales::Answer ticked = scales::Answer::chosen(scales::codeOf(1));
    const scales::Answer notTicked = scales::Answer::chosen(scales::codeOf(2));
};

TEST_F(ClosedList, IsOneScreenWithAllItsOptionsAndNoneOfThese)
{
    toQuestion(QStringLiteral("community.want"));
    EXPECT_TRUE(q().chooseAny());
    EXPECT_EQ(q().options()->count(), 14);
    EXPECT_EQ(q().options()->rows().back().label, QStringLiteral("Niets hiervan"));
    EXPECT_EQ(q().progress(), QStringLiteral("1 van 2"));
    choose(coffee);
    next();
    EXPECT_EQ(q().questionId(), QStringLiteral("community.offer"));
}

TEST_F(ClosedList, LetsSeveralBeChosenAndTakenBack)
{
    toQuestion(QStringLiteral("community.want"));
    choose(coffee);
    choose(meal);
    EXPECT_EQ(q().chosen(), (QList<int>{coffee, meal}));
    EXPECT_EQ(at("community.want.coffee"), ticked);
    EXPECT_EQ(at("community.want.walk"), notTicked);
    choose(coffee);
    EXPECT_EQ(q().chosen(), QList<int>{meal});
    choose(meal);
    EXPECT_EQ(q().chosen(), QList<int>());
    EXPECT_EQ(at("community.want.meal"), scales::Answer::notShown()) << "as before the first tick";
}

TEST_F(ClosedList, TellsNoneOfTheseFromDecliningAndFromLeavingItOpen)
{
    toQuestion(QStringLiteral("community.want"));
    choose(coffee);
    choose(none);
    EXPECT_EQ(q().chosen(), QList<int>{none});
    EXPECT_EQ(at("community.want.coffee"), notTicked);
    choose(decline);
    EXPECT_EQ(q().chosen(), QList<int>{decline});
    EXPECT_EQ(at("community.want.coffee"), scales::Answer::declined());
    EXPECT_EQ(at("community.want.useful"), scales::Answer::declined());
    choose(coffee);
    EXPECT_EQ(q().chosen(), QList<int>{coffee});
    EXPECT_EQ(at("community.want.useful"), notTicked);
}

TEST_F(ClosedList, AsksOnceWhetherNothingWasMeantAndThenLeavesItOpen)
{
    toQuestion(QStringLiteral("community.want"));
    next();
    EXPECT_TRUE(q().prompting());
    tap([&] { q().skip(); });
    EXPECT_EQ(q().questionId(), QStringLiteral("community.offer"));
    EXPECT_EQ(at("community.want.coffee"), scales::Answer::skipped());
    EXPECT_EQ(at("community.want.useful"), scales::Answer::skipped());
}

TEST_F(ClosedList, ShowsEverythingChosenOnTheReview)
{
    toQuestion(QStringLiteral("background.situation"));
    choose(0);
    choose(2);
    next();
    to(Questionnaire::Review);
    q().review()->showAnswers(true);
    bool found = false;
    for (int row = 0; row < q().review()->count(); ++row) {
        const QString words = q().review()->data(q().review()->index(row), ReviewList::AnswerWords).toString();
        found =
            found || (words.contains(QStringLiteral("Ik zorg vaak")) && words.contains(QStringLiteral("lang ziek")));
    }
    EXPECT_TRUE(found);
}

TEST_F(ClosedList, LeavesTheSheetAsLongAsItsTicks)
{
    toFirstQuestion();
    EXPECT_EQ(q().sheet().size(), 2u + 4u + 13u + 12u + 6u);
}

}
}
