#include "app/models/desk/office/wave_list.h"

#include "app/models/desk/shown.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {
namespace {

WaveList::Standing standingOf(const vault::Workspace& workspace, const vault::Ledger* ledger, const std::string& wave)
{
    using Kind = vault::Ledger::Entry::Kind;
    const auto has = [&](Kind kind) {
        return ledger && std::any_of(ledger->entries().begin(), ledger->entries().end(),
                                     [&](const auto& one) { return one.kind == kind && one.wave == wave; });
    };
    if (has(Kind::withdrawn))
        return WaveList::Withdrawn;
    if (has(Kind::released))
        return WaveList::Released;
    if (workspace.isForgotten(wave))
        return WaveList::Forgotten;
    return workspace.isClosed(wave) ? WaveList::Closed : WaveList::Collecting;
}

const char* wordsFor(WaveList::Standing standing)
{
    switch (standing) {
    case WaveList::Collecting: return QT_TRANSLATE_NOOP("Desk", "Residents are answering. Take in what tablets bring.");
    case WaveList::Closed: return QT_TRANSLATE_NOOP("Desk", "Closed. The next step is its release.");
    case WaveList::Released: return QT_TRANSLATE_NOOP("Desk", "Released. Everybody may read it.");
    case WaveList::Withdrawn: return QT_TRANSLATE_NOOP("Desk", "Withdrawn. No report shows it.");
    case WaveList::Forgotten: return QT_TRANSLATE_NOOP("Desk", "Forgotten. Its key is destroyed.");
    }
    return "";
}

}

void WaveList::read(const vault::Workspace& workspace, const vault::Ledger* ledger)
{
    beginResetModel();
    m_waves.clear();
    for (const std::string& wave : workspace.waves())
        m_waves.push_back({QString::fromStdString(wave), standingOf(workspace, ledger, wave)});
    std::reverse(m_waves.begin(), m_waves.end());   // what there is to do is on top
    endResetModel();
    Q_EMIT changed();
}

void WaveList::clear()
{
    beginResetModel();
    m_waves.clear();
    endResetModel();
    Q_EMIT changed();
}

int WaveList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant WaveList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Wave& wave = m_waves.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Name: return wave.name;
    case State: return wave.standing;
    case Words: return deskWords(wordsFor(wave.standing));
    default: return {};
    }
}

QHash<int, QByteArray> WaveList::roleNames() const { return {{Name, "name"}, {State, "standing"}, {Words, "words"}}; }

}
