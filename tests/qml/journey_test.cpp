// From the welcome to the thanks, by finger and by keyboard.
#include "tests/qml/shown_kiosk.h"

namespace {

using KioskTest = ShownKiosk;

TEST_F(KioskTest, CanBeFinishedByTouchAlone)
{
    show(upright);
    answerAllAndSend(0);
    EXPECT_EQ(q().screen(), models::Questionnaire::Thanks);
    EXPECT_EQ(kept, 1);
}

TEST_F(KioskTest, CanBeFinishedByKeyboardAlone)
{
    show(lying);
    ASSERT_TRUE(tabTo(QStringLiteral("lang.nl")));
    press(Qt::Key_Return);
    ASSERT_TRUE(tabTo(QStringLiteral("consent.yes")));
    press(Qt::Key_Space);
    while (q().screen() != models::Questionnaire::Review) {
        const QString before = q().screenName() + q().questionId();
        if (q().options()->count() > 0) {
            ASSERT_TRUE(tabTo(q().options()->rows().front().name)) << before.toStdString();
            press(Qt::Key_Down);
            if (q().screen() != models::Questionnaire::Practice) {   // there nothing is written down
                EXPECT_EQ(q().chosen(), QList<int>{1}) << "down moves and chooses";
            }
            press(Qt::Key_Return);   // on a chosen row: go on
        } else {
            ASSERT_TRUE(tabTo(QStringLiteral("nav.next")));
            press(Qt::Key_Enter);
        }
        ASSERT_NE(before, q().screenName() + q().questionId());
    }
    ASSERT_TRUE(tabTo(QStringLiteral("review.send")));
    press(Qt::Key_Return);
    EXPECT_EQ(q().screen(), models::Questionnaire::Thanks);
    EXPECT_EQ(kept, 1);
}

TEST_F(KioskTest, G_3_CanBeFinishedWithOneSwitch)
{
    // A switch box sends Tab every few seconds and a space when somebody presses it.
    show(upright);
    const auto reachAndPress = [this](const QString& name) {
        ASSERT_TRUE(tabTo(name)) << name.toStdString() << " on " << q().screenName().toStdString();
        press(Qt::Key_Space);
    };
    reachAndPress(QStringLiteral("lang.nl"));
    reachAndPress(QStringLiteral("consent.yes"));
    while (q().screen() != models::Questionnaire::Review && !HasFatalFailure()) {
        const QString before = q().screenName() + q().questionId();
        if (q().options()->count() > 0)
            reachAndPress(q().options()->rows().back().name);
        reachAndPress(QStringLiteral("nav.next"));
        ASSERT_NE(before, q().screenName() + q().questionId());
    }
    reachAndPress(QStringLiteral("review.send"));
    EXPECT_EQ(kept, 1);
}

TEST_F(KioskTest, GivesTheFocusToTheHeadingOfEveryNewScreen)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    tap("option.decline");
    tap("nav.next");
    ASSERT_NE(window().activeFocusItem(), nullptr);
    EXPECT_EQ(window().activeFocusItem()->objectName(), QStringLiteral("heading"));
}

TEST_F(KioskTest, GoesOneScreenFurtherOnADoubleTap)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    tap("option.decline");
    QQuickItem* next = item(QStringLiteral("nav.next"));
    time.ahead += 1000;
    kiosk::tap(window(), *next);
    settle();
    next = item(QStringLiteral("nav.next"));
    kiosk::tap(window(), *next);   // within 400 ms: the played clock hardly moved
    settle();
    EXPECT_EQ(q().screenName(), QStringLiteral("screen.background.1"));
    EXPECT_FALSE(q().prompting());
}

TEST_F(KioskTest, StaysOnTheStatementAfterATapOnAnAnswer)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    goTo(models::Questionnaire::Item);
    tap("option.2");
    const QString before = q().questionId();
    time.ahead += 5000;
    q().clock().beat();
    settle();
    EXPECT_EQ(q().questionId(), before);
    EXPECT_EQ(q().chosen(), QList<int>{2});
    tap("option.2");
    EXPECT_EQ(q().chosen(), QList<int>{2}) << "a second tap leaves it chosen";
}

TEST_F(KioskTest, TurnsAllWordsAtOnceWhenTheLanguageChanges)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    tap("neighbourhood.90001B");
    tap("tool.language");
    tap("lang.en");
    EXPECT_EQ(q().screen(), models::Questionnaire::Neighbourhood);
    EXPECT_EQ(q().chosen(), QList<int>{1});
    EXPECT_EQ(item(QStringLiteral("nav.next"))->property("text").toString(), QStringLiteral("Next"));
    EXPECT_EQ(item(QStringLiteral("tool.stop"))->property("text").toString(), QStringLiteral("Stop"));
}

TEST_F(KioskTest, SaysThatItIsClosedInsteadOfOfferingALanguage)
{
    works = false;
    show(upright);
    EXPECT_NE(item(QStringLiteral("screen.closed")), nullptr);
    EXPECT_TRUE(buttons().empty());
}

}
