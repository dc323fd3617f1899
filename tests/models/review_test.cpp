#include "tests/models/played_questionnaire.h"

namespace models {
namespace {

using ReviewTest = Played;

QStringList wordsOf(const ReviewList& list, int role)
{
    QStringList words;
    for (int i = 0; i < list.count(); ++i)
        words.push_back(list.data(list.index(i), role).toString());
    return words;
}

TEST_F(ReviewTest, HidesTheAnswersUntilTheyAreAskedFor)
{
    to(Questionnaire::Review);
    EXPECT_EQ(wordsOf(*q().review(), ReviewList::AnswerWords).join(QString()), QString());
    q().review()->showAnswers(true);
    EXPECT_TRUE(wordsOf(*q().review(), ReviewList::AnswerWords).contains(QStringLiteral("Kerkwijk")));
    tap([&] { q().back(); });
    to(Questionnaire::Review);
    EXPECT_FALSE(q().review()->answersShown());
}

TEST_F(ReviewTest, SaysWhatWasFilledInAndWhatWasSkipped)
{
    toFirstQuestion();
    next();
    tap([&] { q().skip(); });
    to(Questionnaire::Review);
    const QStringList states = wordsOf(*q().review(), ReviewList::State);
    EXPECT_EQ(states.size(), 9);
    EXPECT_EQ(states.at(0), QStringLiteral("overgeslagen"));
    EXPECT_EQ(states.at(1), QStringLiteral("ingevuld"));
}

TEST_F(ReviewTest, ComesBackAfterOneChange)
{
    to(Questionnaire::Review);
    const int step = q().review()->data(q().review()->index(3), ReviewList::Step).toInt();
    tap([&] { q().change(step); });
    EXPECT_EQ(q().screen(), Questionnaire::Item);
    choose(4);
    next();
    EXPECT_EQ(q().screen(), Questionnaire::Review);
    EXPECT_EQ(q().sheet().at(static_cast<std::size_t>(form_->place("djg6.3"))),
              scales::Answer::chosen(scales::codeOf(1)));
    tap([&] { q().back(); });
    EXPECT_EQ(q().progress(), QStringLiteral("6 van 6")) << "back from the review goes to the last statement";
}

}
}
