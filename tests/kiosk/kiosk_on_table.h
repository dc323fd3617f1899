#pragma once

#include "app/kiosk/kiosk.h"
#include "app/kiosk/player.h"
#include "app/kiosk/residents_hand.h"
#include "tests/vault/set_up_tablet.h"

/// The whole kiosk as it stands in a room, off screen: the real window on a real tablet, with its session and its staff, and
/// a clock that the test moves. Any warning of Qt fails the test.
class KioskOnTable : public vault::SetUpTablet {
protected:
    static constexpr QSize upright{800, 1280};
    static constexpr QSize lying{1280, 800};

    void SetUp() override;
    void TearDown() override;

    /// What happens when somebody starts the program.
    void start(QSize size = upright);
    models::Questionnaire& q() { return kiosk->questionnaire(); }
    QQuickWindow& window() { return kiosk->window(); }
    QQuickItem* item(const char* name) { return kiosk::seen(window(), QString::fromLatin1(name)); }
    void settle() { kiosk::settle(window()); }
    /// A second passes, and somebody taps on what is called so.
    void tap(const char* name);
    void wait(qint64 milliseconds);
    /// From the welcome to this screen, with the first answer of every question.
    void goTo(models::Questionnaire::Screen screen);
    /// The words that stand on the screen now.
    std::string words();

    /// The staff choose a code, open a session and go away again.
    void openSession();
    void enter();
    void typeCode();
    /// A line of the staff's check list as it stands on their screen, and how it is judged there. Leaves the staff area.
    struct Line {
        models::CheckList::State state = models::CheckList::Fine;
        std::string words;
    };
    Line checkListLine(const char* name);

    kiosk::PlayedTime time;
    std::unique_ptr<vault::Session> session;
    std::unique_ptr<models::Steward> steward;
    std::unique_ptr<kiosk::Kiosk> kiosk;
    std::vector<std::string> failures;   ///< what was said on standard error
    vault::Volume volume = vault::Volume::encrypted;
    int year = 2026;   ///< of this tablet's clock

private:
    QtMessageHandler before_ = nullptr;
};

/// One application for all tests of the process; Qt allows no second one.
void needApplication();

/// How often Qt warned so far.
int qtWarnings();
