#pragma once

#include "app/models/help_list.h"
#include "app/models/idle_clock.h"
#include "app/models/steward/calibration.h"
#include "app/models/steward/check_list.h"
#include "app/models/steward/pin_pad.h"
#include "app/models/steward/quick_card.h"
#include "app/models/steward/session_desk.h"
#include "app/models/steward/transfer_desk.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Whoever prepares the tablet, behind the logo and a code: a few screens, and three numbers that are read when they are
/// asked for. After 60 seconds without a touch the door is shut again. Nothing of a resident is in here.
class Steward : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per kiosk")
    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(QString screenName READ screenName NOTIFY screenChanged)
    Q_PROPERTY(bool practice READ practice NOTIFY practiceChanged)
    Q_PROPERTY(int here READ here NOTIFY countsRead)
    Q_PROPERTY(int inBox READ inBox NOTIFY countsRead)
    Q_PROPERTY(int transferred READ transferred NOTIFY countsRead)
    Q_PROPERTY(QStringList quickCard READ quickCard NOTIFY screenChanged)
    Q_PROPERTY(models::PinPad* pinPad READ pinPad CONSTANT)
    Q_PROPERTY(models::CheckList* checkList READ checkList CONSTANT)
    Q_PROPERTY(models::SessionDesk* session READ session CONSTANT)
    Q_PROPERTY(models::TransferDesk* transfer READ transfer CONSTANT)
    Q_PROPERTY(models::Calibration* calibration READ calibration CONSTANT)

public:
    enum Screen { Away, Pin, Staff, Prepare, Session, Counts, Transfer, QuickCard, ScreenSize };
    Q_ENUM(Screen)

    static constexpr qint64 holdTime = 3000;     ///< ms on the logo until the door opens
    static constexpr qint64 patience = 60'000;   ///< ms without a touch until it shuts

    explicit Steward(Backroom room, const IdleClock::Now& now = IdleClock::monotonic(), QObject* parent = nullptr);

    Screen screen() const { return m_screen; }
    QString screenName() const;
    bool practice() const { return m_room.session->isPractice(); }
    int here() const { return m_here; }
    int inBox() const { return m_inBox; }
    int transferred() const { return m_transferred; }
    QStringList quickCard() const { return models::quickCard(); }
    PinPad* pinPad() { return &m_pinPad; }
    CheckList* checkList() { return &m_checkList; }
    SessionDesk* session() { return &m_session; }
    TransferDesk* transfer() { return &m_transfer; }
    Calibration* calibration() { return &m_calibration; }
    IdleClock& clock() { return m_clock; }
    const vault::SessionPlan& plan() const { return m_room.session->plan(); }
    bool sessionIsOpen() const { return m_room.session->isOpen(); }

    /// The door opens only while nobody answers questions; without this it always does.
    void setDoor(std::function<bool()> mayEnter) { m_mayEnter = std::move(mayEnter); }
    /// Looks at the time. Call it often, or let run() do it.
    void beat();
    void run();

    Q_INVOKABLE void beginHold();
    Q_INVOKABLE void endHold();
    Q_INVOKABLE void knock();   ///< for assistive technology, which cannot hold: straight to the code
    Q_INVOKABLE void show(models::Steward::Screen screen);   ///< one of the screens behind the code
    Q_INVOKABLE void changeCode();
    Q_INVOKABLE void back();
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void screenChanged();
    void practiceChanged();
    void countsRead();
    void left();                       ///< residents come next: the welcome is to be made anew
    void failed(const QString& why);   ///< for standard error

private:
    void go(Screen screen);
    void readCounts();

    Backroom m_room;
    IdleClock m_clock;
    PinPad m_pinPad;
    CheckList m_checkList;
    SessionDesk m_session;
    TransferDesk m_transfer;
    Calibration m_calibration;
    std::function<bool()> m_mayEnter;
    Screen m_screen = Away;
    bool m_known = false;   ///< the right code was typed and nobody left since
    bool m_holding = false;
    qint64 m_heldSince = 0;
    int m_here = 0;
    int m_inBox = 0;
    int m_transferred = 0;
};

}
