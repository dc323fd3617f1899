#include "tests/models/played_questionnaire.h"

namespace models {
namespace {

class TimersTest : public Played {
protected:
    /// Seconds without a touch until the warning comes.
    int secondsUntilWarning()
    {
        for (int seconds = 1; seconds < 1000; ++seconds) {
            wait(1);
            q().clock().beat();
            if (q().overlay() == Questionnaire::StillThere)
                return seconds;
        }
        return -1;
    }
};

TEST_F(TimersTest, WarnsOnAStatementAfterTwoMinutesAndErasesAMinuteLater)
{
    to(Questionnaire::Item);
    choose(0);
    EXPECT_EQ(secondsUntilWarning(), 120);
    wait(59);
    q().clock().beat();
    EXPECT_EQ(q().overlay(), Questionnaire::StillThere);
    EXPECT_FALSE(q().sheet().isEmpty());
    wait(1);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(TimersTest, LetsTheInformationBeReadSlowly)
{
    begin();
    tap([&] { q().start(QStringLiteral("nl")); });
    EXPECT_NEAR(secondsUntilWarning(), 122, 2);
}

TEST_F(TimersTest, ErasesAndNeverSendsFromTheReview)
{
    to(Questionnaire::Review);
    EXPECT_EQ(secondsUntilWarning(), 180);
    wait(60);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_EQ(kept, 0);
}

TEST_F(TimersTest, StaysAsOftenAsSomebodySaysSo)
{
    to(Questionnaire::Item);
    choose(2);
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(secondsUntilWarning(), 120);
        tap([&] { q().stay(); });
        EXPECT_EQ(q().overlay(), Questionnaire::NoOverlay);
        EXPECT_EQ(q().chosen(), QList<int>{2});
    }
}

TEST_F(TimersTest, ErasesBehindACoverThatIsLeftAlone)
{
    to(Questionnaire::Item);
    q().cover();
    EXPECT_EQ(secondsUntilWarning(), 60);
    wait(30);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(TimersTest, GoesBackToTheCoverAfterAWarningOnIt)
{
    to(Questionnaire::Item);
    q().cover();
    secondsUntilWarning();
    tap([&] { q().stay(); });
    EXPECT_EQ(q().overlay(), Questionnaire::Cover);
}

TEST_F(TimersTest, LeavesTheThanksByItselfAfterNinetySeconds)
{
    to(Questionnaire::Review);
    tap([&] { q().send(); });
    wait(89);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Thanks);
    wait(1);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
}

TEST_F(TimersTest, NeverLeavesTheWelcome)
{
    begin();
    wait(100000);
    q().clock().beat();
    EXPECT_EQ(q().screen(), Questionnaire::Attract);
    EXPECT_EQ(q().overlay(), Questionnaire::NoOverlay);
}

}
}
