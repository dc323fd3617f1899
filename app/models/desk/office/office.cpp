#include "app/models/desk/office/office.h"

#include <algorithm>

namespace models {

Office::Office(Means means, QObject* parent)
    : QObject(parent), m_means(std::move(means)), m_newTown(nullptr, m_means.cost), m_ceremony(m_means.catalogue)
{
    connect(&m_ceremony, &Ceremony::started, this, &Office::lookAgain);
    connect(&m_closing, &Closing::closed, this, &Office::lookAgain);
}

void Office::work(const vault::Workspace* workspace)
{
    m_workspace = workspace;
    m_ceremony.work(workspace, m_means.cost);
    for (WaveTask* task : std::initializer_list<WaveTask*>{&m_takingIn, &m_closing, &m_releasing})
        task->work(workspace, {});
    lookAgain();
}

std::vector<Task*> Office::tasks()
{
    return {&m_newTown, &m_ceremony, &m_takingIn, &m_closing, &m_releasing, &m_ledger};
}

void Office::leaveAll()
{
    for (Task* task : tasks())
        task->leave();
}

bool Office::isBusy()
{
    const auto all = tasks();
    return std::any_of(all.begin(), all.end(), [](const Task* task) { return task->busy(); });
}

void Office::speak(const QString& language)
{
    m_newTown.setLanguage(language);
    m_ceremony.setLanguage(language);
    lookAgain();
}

void Office::lookAgain()
{
    if (!m_workspace) {
        m_waves.clear();
        m_ledger.read(nullptr, nullptr);
        return;
    }
    const auto ledger = vault::Ledger::read(m_workspace->ledgerFile(), m_workspace->municipality());
    m_waves.read(*m_workspace, ledger ? &*ledger : nullptr);
    m_ledger.read(m_workspace, &ledger);
}

}
