#include "analysis/formats/modules_json.h"

#include "analysis/formats/printed_json.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

using nlohmann::json;
using scales::JsonFields;

constexpr int mostPoints = 100'000;   ///< of a scale: 250 items with weights

/// By [misses contact][has few contacts].
constexpr Crossed<const char*> crossedNames = {{{"neither", "isolated_only"}, {"lonely_only", "lonely_and_isolated"}}};

json written(const ModuleHead& head)
{
    json object = {{"id", head.id},
                   {"instrument", head.instrument},
                   {"version", head.version},
                   {"wording", head.wording},
                   {"experimental", head.experimental},
                   {"by_group", head.byGroup},
                   {"counting", nameOf(head.counting)},
                   {"options", head.options},
                   {"elements", head.elements},
                   {"highest", head.highest}};
    if (!head.format.empty())
        object["answer_format"] = head.format;
    object["points"] = json::array();
    for (const Range& range : head.points)
        object["points"].push_back({{"from", range.lowest}, {"to", range.highest}});
    return object;
}

json written(const ModuleTable::Row& row)
{
    json object = {{"area", row.area}, {"group", nameOf(row.group)}};
    const ModuleBundle* bundle = shown(row);
    object["status"] = bundle ? "shown" : "withheld";
    if (!bundle)
        return object;
    object["n"] = bundle->n.value;
    if (bundle->points)
        object["points"] = bundle->points->value;
    else
        for (const PrintedCount count : bundle->counts)
            object["counts"].push_back(written(count));
    return object;
}

/// Lists and counts fit each other as those of a module do.
bool isSound(const ModuleHead& head)
{
    const bool countsPoints = head.counting == Counting::points;
    const bool hasPoints = countsPoints || head.counting == Counting::categories;
    return head.options.empty() == countsPoints &&
           (head.elements.empty() || head.elements.size() == head.options.size()) &&
           head.points.size() == (head.counting == Counting::categories ? head.options.size() : 0) &&
           (head.highest > 0) == hasPoints;
}

ModuleHead readHead(JsonFields& fields)
{
    ModuleHead head;
    head.id = fields.text("id");
    head.instrument = fields.text("instrument");
    head.version = fields.text("version");
    head.format = fields.textOr("answer_format", "");
    head.wording = fields.text("wording");
    head.experimental = fields.boolean("experimental");
    head.byGroup = fields.boolean("by_group");
    if (const auto counting = countingNamed(fields.text("counting")))
        head.counting = *counting;
    else
        fields.refuse("counting", "is not a way of counting");
    head.options = fields.ids("options");
    head.elements = fields.ids("elements");
    head.highest = fields.number("highest", 0, mostPoints);
    fields.objects("points", [&](JsonFields& one) {
        head.points.push_back({one.number("from", 0, mostPoints), one.number("to", 0, mostPoints)});
        one.finish();
    });
    if (!isSound(head))
        fields.refuse("options", "do not fit the way of counting");
    return head;
}

/// Whether the counts can be those of n people at all.
bool addsUp(const ModuleHead& head, const ModuleBundle& bundle)
{
    const Range n = standsFor(bundle.n);
    Range all;
    for (const PrintedCount count : bundle.counts) {
        const Range one = standsFor(count);
        if (one.lowest > n.highest)
            return false;
        all = {all.lowest + one.lowest, all.highest + one.highest};
    }
    if (head.counting == Counting::one)
        return all.lowest <= n.highest && all.highest >= n.lowest;
    return head.counting != Counting::categories || all.lowest <= n.highest;
}

ModuleBundle readBundle(JsonFields& fields, const ModuleHead& head)
{
    ModuleBundle bundle{readRounded(fields, "n", countStep), {}, std::nullopt};
    if (head.counting == Counting::points) {
        bundle.points = readRounded(fields, "points", sumStep(head.highest));
        return bundle;
    }
    fields.objects("counts", [&](JsonFields& one) { bundle.counts.push_back(readCount(one)); });
    if (bundle.counts.size() != head.options.size())
        fields.refuse("counts", "are not one for each option");
    else if (!addsUp(head, bundle))
        fields.refuse("counts", "are not those of n people");
    return bundle;
}

ModuleTable::Row readRow(JsonFields& fields, const ModuleHead& head)
{
    ModuleTable::Row row{fields.text("area"), Group::all, Withheld{}};
    if (const auto group = groupNamed(fields.text("group")))
        row.group = *group;
    else
        fields.refuse("group", "is not a group that is released");
    if (fields.choice("status", {"shown", "withheld"}) == "shown")
        row.cell = readBundle(fields, head);
    fields.finish();
    return row;
}

bool hasPlacesOf(const std::vector<ReleasedTable::Row>& release, const ModuleTable& table)
{
    std::vector<const ReleasedTable::Row*> planned;
    for (const ReleasedTable::Row& row : release)
        if (table.head.byGroup || row.group == Group::all)
            planned.push_back(&row);
    return std::equal(planned.begin(), planned.end(), table.rows.begin(), table.rows.end(),
                      [](const auto* a, const auto& b) { return a->area == b.area && a->group == b.group; });
}

/// How many scores the distribution has counts for: every one where points are counted and the municipality is shown.
std::size_t sizeOfDistribution(const std::vector<ReleasedTable::Row>& release, const ModuleTable& table)
{
    if (table.head.counting != Counting::points)
        return 0;
    for (const ReleasedTable::Row& row : release)
        if (row.level == scales::AreaLevel::municipality)
            if (const auto* whole = table.row(row.area, Group::all); whole && shown(*whole))
                return static_cast<std::size_t>(table.head.highest) + 1;
    return 0;
}

}

json written(const ModuleTable& table)
{
    json object = written(table.head);
    object["rows"] = json::array();
    for (const ModuleTable::Row& row : table.rows)
        object["rows"].push_back(written(row));
    object["distribution"] = json::array();
    for (const PrintedCount count : table.distribution)
        object["distribution"].push_back(written(count));
    return object;
}

ModuleTable readModule(JsonFields& fields, const std::vector<ReleasedTable::Row>& rows)
{
    ModuleTable table{readHead(fields), {}, {}};
    fields.objects("rows", [&](JsonFields& one) { table.rows.push_back(readRow(one, table.head)); });
    fields.objects("distribution", [&](JsonFields& one) { table.distribution.push_back(readCount(one)); });
    if (!hasPlacesOf(rows, table))
        fields.refuse("rows", "are not about the places and groups of the release");
    if (table.distribution.size() != sizeOfDistribution(rows, table))
        fields.refuse("distribution", "has not one count for each score from 0 to the highest");
    fields.finish();
    return table;
}

json written(const CrossCell& cell)
{
    const auto* table = std::get_if<TwoByTwo>(&cell);
    json object = {{"status", table ? "shown" : "withheld"}};
    for (const std::size_t lonely : {0U, 1U})
        for (const std::size_t isolated : {0U, 1U})
            if (table)
                object[crossedNames[lonely][isolated]] = table->counts[lonely][isolated].value;
    return object;
}

CrossCell readCrossed(JsonFields fields)
{
    CrossCell cell = Withheld{};
    if (fields.choice("status", {"shown", "withheld"}) == "shown") {
        TwoByTwo table;
        for (const std::size_t lonely : {0U, 1U})
            for (const std::size_t isolated : {0U, 1U}) {
                const char* name = crossedNames[lonely][isolated];
                table.counts[lonely][isolated] = readRounded(fields, name, countStep);
                if (table.counts[lonely][isolated].value == 0)
                    fields.refuse(name, "is 0; a count below 5 withholds all four");
            }
        cell = table;
    }
    fields.finish();
    return cell;
}

}
