#include "app/models/desk/action/coverage.h"

#include "app/models/desk/action/names.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace models {

QStringList Coverage::axes() const
{
    return {deskWords(QT_TRANSLATE_NOOP("Desk", "By neighbourhood")), deskWords(QT_TRANSLATE_NOOP("Desk", "For whom")),
            deskWords(QT_TRANSLATE_NOOP("Desk", "By what people miss"))};
}

void Coverage::setAxis(int axis)
{
    m_axis = static_cast<CoverageAxis>(std::clamp(axis, 0, 2));
    m_sheet = 0;
    arrive();
}

void Coverage::setMost(int most)
{
    if (most < 1 || most == m_most)
        return;
    m_most = most;
    m_sheet = 0;
    arrive();
}

void Coverage::setSheet(int sheet)
{
    m_sheet = std::clamp(sheet, 0, sheets() - 1);
    arrive();
}

int Coverage::sheets() const { return std::max(1, (static_cast<int>(m_columns.size()) + m_most - 1) / m_most); }

void Coverage::arrive()
{
    m_chosen = -1;
    if (m_ground.words)
        fill();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void Coverage::fill()
{
    const auto& all = m_ground.book.initiatives();
    m_columns = m_axis == CoverageAxis::places   ? scales::coverageOfPlaces(all, m_ground.areas)
                : m_axis == CoverageAxis::groups ? scales::coverageOfGroups(all)
                                                 : scales::coverageOfNeeds(all);
    if (m_axis == CoverageAxis::places) {
        QCollator collator{QLocale(m_ground.say().language())};
        std::ranges::stable_sort(m_columns, [&](const auto& a, const auto& b) {
            return collator.compare(m_ground.placeOf(a.id), m_ground.placeOf(b.id)) < 0;
        });
    }
    m_sheet = std::clamp(m_sheet, 0, sheets() - 1);
    const auto begin = m_columns.begin() + static_cast<std::ptrdiff_t>(std::min(first(), m_columns.size()));
    const auto end = begin + std::min<std::ptrdiff_t>(m_most, m_columns.end() - begin);
    m_columnNames.clear();
    for (auto column = begin; column != end; ++column)
        m_columnNames << nameOfColumn(m_ground, m_axis, column->id);
    m_elements.clear();
    std::vector<CoverageTile> tiles;
    for (std::size_t element = 0; element < scales::workingElements.size(); ++element) {
        m_elements << nameOfElement(m_ground.say(), element);
        for (auto column = begin; column != end; ++column) {
            const scales::CoverageCell& cell = column->cells[element];
            tiles.push_back({static_cast<int>(cell.core.size()), static_cast<int>(cell.partly.size()),
                             spoken(m_elements.last(), nameOfColumn(m_ground, m_axis, column->id), cell)});
        }
    }
    m_cells.put(std::move(tiles));
    m_questions = m_axis == CoverageAxis::places && !damaged()
                      ? needQuestions(m_ground, std::vector<scales::CoverageColumn>(begin, end))
                      : QStringList();
    fillTable();
}

void Coverage::fillTable()
{
    QStringList heads = {deskWords(QT_TRANSLATE_NOOP("Desk", "Working element"))};
    for (const QString& name : m_columnNames)
        heads << name;
    std::vector<TableCells::Line> lines;
    for (std::size_t element = 0; element < scales::workingElements.size(); ++element) {
        TableCells::Line line{m_elements.at(static_cast<int>(element)), {}};
        for (int column = 0; column < m_columnNames.size(); ++column) {
            const auto& cell = m_columns[first() + static_cast<std::size_t>(column)].cells[element];
            QStringList words = names(cell.core);
            for (const QString& name : names(cell.partly))
                words << deskWords(QT_TRANSLATE_NOOP("Desk", "%1 (partly)")).arg(name);
            line.values.push_back(
                {words.isEmpty() ? QStringLiteral("?")
                                 : QStringLiteral("%1: %2").arg(words.size()).arg(words.join(QStringLiteral(", "))),
                 false});
        }
        lines.push_back(std::move(line));
    }
    table()->put(
        deskWords(QT_TRANSLATE_NOOP("Desk", "Initiatives by working element. A question mark: we know of none.")),
        heads, std::move(lines));
}

QStringList Coverage::names(const std::vector<std::size_t>& places) const
{
    QStringList names;
    for (const std::size_t place : places)
        names << QString::fromStdString(m_ground.book.initiatives().at(place).name);
    return names;
}

QString Coverage::spoken(const QString& element, const QString& column, const scales::CoverageCell& cell) const
{
    const QString here = QStringLiteral("%1, %2").arg(element, column);
    if (cell.isEmpty())
        return deskWords(QT_TRANSLATE_NOOP("Desk", "%1: we know of none. Opens a question.")).arg(here);
    QStringList parts;
    if (!cell.core.empty())
        parts << deskWords(QT_TRANSLATE_NOOP("Desk", "at its core: %1")).arg(together(names(cell.core)));
    if (!cell.partly.empty())
        parts << deskWords(QT_TRANSLATE_NOOP("Desk", "partly: %1")).arg(together(names(cell.partly)));
    return QStringLiteral("%1: %2").arg(here, parts.join(QStringLiteral("; ")));
}

void Coverage::setChosen(int chosen)
{
    m_chosen = chosen == m_chosen || chosen < 0 || chosen >= m_cells.count() ? -1 : chosen;
    Q_EMIT chosenChanged();
}

std::size_t Coverage::elementOf(int cell) const { return static_cast<std::size_t>(cell / m_columnNames.size()); }

const scales::CoverageColumn& Coverage::columnOf(int cell) const
{
    return m_columns.at(first() + static_cast<std::size_t>(cell % m_columnNames.size()));
}

const scales::CoverageCell& Coverage::cellOf(int cell) const { return columnOf(cell).cells[elementOf(cell)]; }

QString Coverage::chosenName() const
{
    return m_chosen < 0 ? QString()
                        : QStringLiteral("%1 · %2").arg(m_elements.at(static_cast<int>(elementOf(m_chosen))),
                                                        nameOfColumn(m_ground, m_axis, columnOf(m_chosen).id));
}

QStringList Coverage::chosenCore() const { return m_chosen < 0 ? QStringList() : names(cellOf(m_chosen).core); }

QStringList Coverage::chosenPartly() const { return m_chosen < 0 ? QStringList() : names(cellOf(m_chosen).partly); }

QString Coverage::question() const
{
    return m_chosen < 0 || !cellOf(m_chosen).isEmpty()
               ? QString()
               : gapQuestion(m_ground, m_axis, columnOf(m_chosen).id, elementOf(m_chosen));
}

}
