#include "analysis/formats/column.h"

#include "analysis/formats/figure.h"

#include "scales/area.h"

namespace analysis {
namespace {

std::vector<std::string> levels()
{
    using enum scales::AreaLevel;
    return {scales::nameOf(municipality), scales::nameOf(district), scales::nameOf(neighbourhood)};
}

template <class Things>
std::vector<std::string> namesOf(const Things& things)
{
    std::vector<std::string> names;
    for (const auto thing : things)
        names.push_back(nameOf(thing));
    return names;
}

}

std::vector<Column> columnsOfTable()
{
    using enum ColumnType;
    return {{"wave", text, true, true},
            {"area", text, true, true},
            {"name", text, false, true},
            {"level", text, false, true, levels()},
            {"group", text, true, true, namesOf(everyGroup)},
            {"measure", text, true, true},
            {"status", text, false, true, namesOf(figureStatuses)},
            {"n", integer},
            {"k", integer, false, false, {}, "<5"},
            {"share", number},
            {"low", number},
            {"high", number},
            {"mean", number},
            {"mean_low", number},
            {"mean_high", number},
            {"rule", text},
            {"invented", boolean, false, true}};
}

}
