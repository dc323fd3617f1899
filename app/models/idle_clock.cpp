#include "app/models/idle_clock.h"

#include <QEvent>
#include <QTimer>

#include <chrono>

namespace models {

IdleClock::IdleClock(Now now, QObject* parent) : QObject(parent), m_now(std::move(now)), m_since(m_now()) {}

IdleClock::Now IdleClock::monotonic()
{
    return [] {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        return qint64(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
    };
}

int IdleClock::secondsLeft() const
{
    if (!m_warned)
        return 0;
    const qint64 left = m_patience.warning - (now() - m_since);
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void IdleClock::watch(Patience patience)
{
    m_patience = patience;
    m_since = now();
    m_warned = false;
}

void IdleClock::activity()
{
    if (!m_warned)
        m_since = now();
}

void IdleClock::beat()
{
    if (m_patience.quiet == 0)
        return;
    if (!m_warned && now() - m_since >= m_patience.quiet) {
        if (m_patience.warning == 0) {
            m_since = now();
            Q_EMIT over();
            return;
        }
        m_warned = true;
        m_since = now();
        Q_EMIT quiet();
    } else if (m_warned && now() - m_since >= m_patience.warning) {
        m_warned = false;
        m_since = now();
        Q_EMIT over();
    }
    if (secondsLeft() != m_shownSeconds) {
        m_shownSeconds = secondsLeft();
        Q_EMIT secondsLeftChanged();
    }
}

void IdleClock::run()
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &IdleClock::beat);
    timer->start(std::chrono::milliseconds(250));
}

void IdleClock::listenTo(QObject* window) { window->installEventFilter(this); }

bool IdleClock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::KeyPress: activity(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}
