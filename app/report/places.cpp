#include "app/report/places.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace report {

std::vector<const analysis::ReleasedTable::Row*> neighbourhoodsByName(const analysis::ReleasedTable& table,
                                                                      const QString& language)
{
    std::vector<const analysis::ReleasedTable::Row*> rows;
    for (const auto& row : table.rows())
        if (row.level == scales::AreaLevel::neighbourhood && row.group == analysis::Group::all)
            rows.push_back(&row);
    QCollator alphabet{QLocale(language)};
    alphabet.setNumericMode(true);   // Buurt 2 before Buurt 10
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto* a, const auto* b) { return alphabet.compare(nameOf(*a), nameOf(*b)) < 0; });
    return rows;
}

const analysis::Bundle* bundleOf(const analysis::ReleasedTable& table, const std::string& area, analysis::Group group)
{
    const auto* row = table.row(area, group);
    return row ? shown(*row) : nullptr;
}

QString nameOf(const analysis::ReleasedTable::Row& row) { return QString::fromStdString(row.name); }

}
