#include "app/models/steward/steward.h"

#include <QTimer>

#include <chrono>

namespace models {

Steward::Steward(Backroom room, const IdleClock::Now& now, QObject* parent)
    : QObject(parent),
      m_room(std::move(room)),
      m_clock(now),
      m_pinPad(m_room.folder, m_room.cost, now),
      m_checkList(m_room),
      m_session(m_room,
                [this] {
                    m_checkList.look();
                    return !m_checkList.blocked();
                }),
      m_transfer(m_room),
      m_calibration(m_room.folder)
{
    connect(&m_clock, &IdleClock::over, this, &Steward::leave);
    connect(&m_pinPad, &PinPad::opened, this, [this] {
        m_known = true;
        go(Staff);
    });
    connect(&m_session, &SessionDesk::changed, this, &Steward::practiceChanged);
    connect(&m_pinPad, &PinPad::failed, this, &Steward::failed);
    connect(&m_session, &SessionDesk::failed, this, &Steward::failed);
    connect(&m_transfer, &TransferDesk::failed, this, &Steward::failed);
    connect(&m_calibration, &Calibration::failed, this, &Steward::failed);
}

QString Steward::screenName() const
{
    switch (m_screen) {
    case Away: return {};
    case Pin: return QStringLiteral("screen.pin");
    case Staff: return QStringLiteral("screen.staff");
    case Prepare: return QStringLiteral("screen.prepare");
    case Session: return QStringLiteral("screen.session");
    case Counts: return QStringLiteral("screen.counts");
    case Transfer: return QStringLiteral("screen.transfer");
    case QuickCard: return QStringLiteral("screen.quickcard");
    case ScreenSize: return QStringLiteral("screen.calibration");
    }
    return {};
}

void Steward::run()
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Steward::beat);
    timer->start(std::chrono::milliseconds(250));
}

void Steward::beat()
{
    m_clock.beat();
    m_pinPad.beat();
    if (m_holding && m_clock.now() - m_heldSince >= holdTime)
        knock();
}

void Steward::beginHold()
{
    if (m_holding || m_screen != Away)
        return;
    m_holding = true;
    m_heldSince = m_clock.now();
}

void Steward::endHold()
{
    const bool longEnough = m_holding && m_clock.now() - m_heldSince >= holdTime;
    m_holding = false;
    if (longEnough)
        knock();
}

void Steward::knock()
{
    m_holding = false;
    if (m_screen != Away || (m_mayEnter && !m_mayEnter()))
        return;
    m_pinPad.begin();
    go(Pin);
}

void Steward::readCounts()
{
    const vault::Counts counts = m_room.session->counts();
    m_here = static_cast<int>(counts.here);
    m_inBox = static_cast<int>(counts.inBox);
    m_transferred = static_cast<int>(counts.transferred);
    Q_EMIT countsRead();
}

void Steward::show(Screen screen)
{
    if (!m_known || screen == Away || screen == Pin)
        return;
    switch (screen) {
    case Prepare: m_checkList.look(); break;
    case Session: m_session.look(); break;
    case Counts: readCounts(); break;
    case Transfer: m_transfer.begin(); break;
    default: break;
    }
    go(screen);
}

void Steward::changeCode()
{
    if (!m_known)
        return;
    m_pinPad.beginChange();
    go(Pin);
}

void Steward::back()
{
    if (!m_known || m_screen == Staff)
        leave();
    else
        go(Staff);
}

void Steward::leave()
{
    if (m_screen == Away)
        return;
    m_known = false;
    m_here = m_inBox = m_transferred = 0;
    m_pinPad.leave();
    Q_EMIT countsRead();
    go(Away);
    Q_EMIT left();
}

void Steward::go(Screen screen)
{
    m_screen = screen;
    m_clock.watch(screen == Away ? IdleClock::Patience{} : IdleClock::Patience{patience, 0});
    Q_EMIT screenChanged();
}

}
