#include "app/models/steward/session_desk.h"

#include "app/models/languages.h"

namespace models {

SessionDesk::SessionDesk(Backroom room, std::function<bool()> ready, QObject* parent)
    : QObject(parent), m_room(std::move(room)), m_ready(std::move(ready)), m_plan(m_room.session->plan())
{
}

void SessionDesk::look()
{
    m_plan = m_room.session->plan();
    m_plan.practice = m_room.session->isPractice();
    m_confirming = false;
    m_notice = Nothing;
    Q_EMIT changed();
}

QStringList SessionDesk::languages() const
{
    QStringList codes;
    for (const std::string& code : m_room.tablet->form().survey().languages)
        if (Languages::hasInterface(QString::fromStdString(code)))
            codes << QString::fromStdString(code);
    return codes;
}

QString SessionDesk::nameOf(const QString& code) const { return Languages::ownName(code); }

void SessionDesk::setPractice(bool practice)
{
    if (isOpen())
        return;
    m_plan.practice = practice;
    Q_EMIT changed();
}

void SessionDesk::setLanguage(const QString& code)
{
    if (isOpen() || !languages().contains(code))
        return;
    m_plan.language = code.toStdString();
    Q_EMIT changed();
}

void SessionDesk::setTextSize(const QString& size)
{
    if (isOpen())
        return;
    m_plan.textSize = size.toStdString();
    Q_EMIT changed();
}

void SessionDesk::begin()
{
    m_notice = Nothing;
    if (!m_ready())
        m_notice = NotReady;
    else
        tryToBegin();
    Q_EMIT changed();
}

void SessionDesk::tryToBegin()
{
    if (auto begun = m_room.session->begin(m_plan); !begun) {
        m_notice = NotOpened;
        Q_EMIT failed(QString::fromStdString(begun.error().text()));
    }
}

void SessionDesk::askToClose()
{
    if (!isOpen())
        return;
    m_inBox = static_cast<int>(m_room.tablet->kept());
    m_confirming = true;
    m_notice = Nothing;
    Q_EMIT changed();
}

void SessionDesk::keepOpen()
{
    m_confirming = false;
    Q_EMIT changed();
}

void SessionDesk::close()
{
    if (!m_confirming)
        return;
    m_confirming = false;
    if (auto ended = m_room.session->end(m_plan.place, static_cast<std::size_t>(m_inBox)); !ended) {
        m_notice = NotClosed;
        Q_EMIT failed(QString::fromStdString(ended.error().text()));
    } else {
        look();
    }
    Q_EMIT changed();
}

}
