#include "app/models/option_list.h"

namespace models {

void OptionList::setRows(std::vector<OptionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int OptionList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant OptionList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OptionRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Label: return row.label;
    case Spoken: return row.spoken;
    case Name: return row.name;
    default: return {};
    }
}

QHash<int, QByteArray> OptionList::roleNames() const { return {{Label, "label"}, {Spoken, "spoken"}, {Name, "name"}}; }

}
