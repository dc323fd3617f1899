#pragma once

#include "analysis/released_table.h"

#include <QString>

#include <vector>

namespace report {

/// The neighbourhoods of a release by name, in the alphabet of the language. Never by value: a report does not rank.
std::vector<const analysis::ReleasedTable::Row*> neighbourhoodsByName(const analysis::ReleasedTable& table,
                                                                      const QString& language);

/// What is printed about a group of an area; null where withheld or not asked.
const analysis::Bundle* bundleOf(const analysis::ReleasedTable& table, const std::string& area, analysis::Group group);

QString nameOf(const analysis::ReleasedTable::Row& row);

}
