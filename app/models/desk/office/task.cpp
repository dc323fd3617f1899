#include "app/models/desk/office/task.h"

#include "app/vault/passphrase.h"

namespace models {

Task::Task(QObject* parent) : QObject(parent) { connect(&m_errand, &Errand::changed, this, &Task::changed); }

void Task::forget(std::string& text) { vault::wipe(text); }

void Task::leave()
{
    m_passphrase.clear();
    say({});
}

void Task::say(const QString& notice)
{
    m_notice = notice;
    m_detail.clear();
    m_failed = false;
    Q_EMIT changed();
}

void Task::fail(const QString& sentence, const scales::Error& error)
{
    m_notice = sentence;
    m_detail = QString::fromStdString(error.text());
    m_failed = true;
    Q_EMIT changed();
}

}
