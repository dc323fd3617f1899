#include "app/models/desk/table_cells.h"

namespace models {

void TableCells::put(QString caption, QStringList heads, std::vector<Line> lines)
{
    beginResetModel();
    m_caption = std::move(caption);
    m_heads = std::move(heads);
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT changed();
}

QString TableCells::asText() const
{
    QString text = m_caption + u'\n' + m_heads.join(u'\t') + u'\n';
    for (const Line& line : m_lines) {
        text += line.name;
        for (const Cell& cell : line.values)
            text += u'\t' + cell.text;
        text += u'\n';
    }
    return text;
}

int TableCells::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_heads.isEmpty() ? 0 : columns() * (static_cast<int>(m_lines.size()) + 1);
}

QVariant TableCells::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row() / columns();
    const int column = index.row() % columns();
    if (role == Column)
        return column;
    if (row == 0)
        return role == Head ? QVariant(true) : role == Hidden ? QVariant(false) : QVariant(m_heads.at(column));
    const Line& line = m_lines.at(static_cast<std::size_t>(row - 1));
    if (role == Head)
        return column == 0;
    if (column == 0)
        return role == Hidden ? QVariant(false) : QVariant(line.name);
    const Cell& cell = line.values.at(static_cast<std::size_t>(column - 1));
    switch (role) {
    case Text: return cell.text;
    case Hidden: return cell.withheld;
    case Spoken: return QStringLiteral("%1, %2: %3").arg(line.name, m_heads.at(column), cell.text);
    default: return {};
    }
}

QHash<int, QByteArray> TableCells::roleNames() const
{
    return {{Text, "text"}, {Head, "head"}, {Hidden, "withheld"}, {Spoken, "spoken"}, {Column, "column"}};
}

}
