#include "app/models/desk/action/coverage_cells.h"

namespace models {

void CoverageCells::put(std::vector<CoverageTile> tiles)
{
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
    Q_EMIT changed();
}

int CoverageCells::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant CoverageCells::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CoverageTile& tile = m_tiles.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Core: return tile.core;
    case Partly: return tile.partly;
    case Spoken: return tile.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> CoverageCells::roleNames() const
{
    return {{Core, "core"}, {Partly, "partly"}, {Spoken, "spoken"}};
}

}
