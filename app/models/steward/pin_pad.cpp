#include "app/models/steward/pin_pad.h"

namespace models {

PinPad::PinPad(std::filesystem::path tabletFolder, vault::GuessCost cost, IdleClock::Now now, QObject* parent)
    : QObject(parent), m_folder(std::move(tabletFolder)), m_cost(cost), m_now(std::move(now))
{
    // At once, not when somebody comes: a lock that was cut off by a restart runs from the restart on.
    if (vault::StaffPin::isChosen(m_folder))
        begin();
}

void PinPad::say(Notice notice)
{
    m_notice = notice;
    m_secondsSaid = secondsLocked();
    Q_EMIT changed();
}

int PinPad::secondsLocked() const { return m_pin ? static_cast<int>(m_pin->lockedFor()) : 0; }

void PinPad::beginChange()
{
    leave();
    m_changing = true;
    say(Choose);
}

void PinPad::begin()
{
    leave();
    if (!vault::StaffPin::isChosen(m_folder))
        return say(Choose);
    if (!m_pin) {
        auto opened = vault::StaffPin::open(m_folder, [now = m_now] { return now() / 1000; });
        if (!opened) {
            Q_EMIT failed(QString::fromStdString(opened.error().text()));
            return say(Broken);
        }
        m_pin = std::move(*opened);
    }
    say(m_pin->lockedFor() > 0 ? Locked : Ask);
}

void PinPad::leave()
{
    m_code.wipe();
    m_first.wipe();
    m_changing = false;
    m_shown = false;
    Q_EMIT changed();
}

void PinPad::beat()
{
    if (m_notice != Locked)
        return;
    if (secondsLocked() == 0)
        say(Ask);
    else if (secondsLocked() != m_secondsSaid)
        say(Locked);
}

void PinPad::showDigits(bool shown)
{
    m_shown = shown;
    Q_EMIT changed();
}

QString PinPad::digits() const { return m_shown ? QString::fromLatin1(m_code.digits().data(), typed()) : QString(); }

void PinPad::type(int digit)
{
    if (m_notice == Locked || m_notice == Broken)
        return;
    m_code.type(digit);
    Q_EMIT changed();
}

void PinPad::takeBack()
{
    m_code.takeBack();
    Q_EMIT changed();
}

void PinPad::confirm()
{
    if (m_notice == Locked || m_notice == Broken || !m_code.isWhole())
        return;
    if (m_pin && !m_changing)
        tryCode();
    else
        chooseCode();
}

void PinPad::tryCode()
{
    const auto outcome = m_pin->attempt(m_code);
    m_shown = false;
    if (!outcome) {
        Q_EMIT failed(QString::fromStdString(outcome.error().text()));
        say(Broken);
    } else if (std::holds_alternative<vault::StaffPin::Right>(*outcome)) {
        say(Ask);
        Q_EMIT opened();
    } else {
        say(std::holds_alternative<vault::StaffPin::Locked>(*outcome) ? Locked : Wrong);
    }
}

void PinPad::chooseCode()
{
    m_shown = false;
    if (m_notice != Repeat) {
        for (const char digit : m_code.digits())
            m_first.type(digit - '0');
        m_code.wipe();
        return say(Repeat);
    }
    const bool same = m_code.same(m_first);
    m_first.wipe();
    if (!same) {
        m_code.wipe();
        return say(Different);
    }
    if (auto chosen = vault::StaffPin::choose(m_folder, m_code, m_cost); !chosen) {
        Q_EMIT failed(QString::fromStdString(chosen.error().text()));
        return say(Broken);
    }
    m_pin.reset();
    begin();
    if (m_pin)
        Q_EMIT opened();
}

}
