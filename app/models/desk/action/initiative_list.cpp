#include "app/models/desk/action/initiative_list.h"

namespace models {

void InitiativeList::put(std::vector<InitiativeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT changed();
}

int InitiativeList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant InitiativeList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InitiativeLine& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Name: return line.name;
    case About: return line.about;
    case Core: return line.core;
    case Partly: return line.partly;
    case Untold: return line.untold;
    default: return {};
    }
}

QHash<int, QByteArray> InitiativeList::roleNames() const
{
    return {{Name, "name"}, {About, "about"}, {Core, "core"}, {Partly, "partly"}, {Untold, "untold"}};
}

}
