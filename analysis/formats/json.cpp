#include "analysis/formats/json.h"

#include "analysis/formats/modules_json.h"
#include "analysis/formats/printed_json.h"

#include <set>

namespace analysis {
namespace {

using nlohmann::json;
using scales::JsonFields;

constexpr const char* formatName = "buurtpeil-release-2";
constexpr std::size_t largestRelease = std::size_t{64} << 20;   // bytes; 300 neighbourhoods with wishes are some 2 MiB

json written(const ReleasedTable::Row& row)
{
    json object = {
        {"area", row.area}, {"name", row.name}, {"level", scales::nameOf(row.level)}, {"group", nameOf(row.group)}};
    if (!row.parent.empty())
        object["parent"] = row.parent;
    const Bundle* bundle = shown(row);
    object["status"] = bundle ? "shown" : "withheld";
    if (!bundle)
        return object;
    object["n"] = bundle->n.value;
    for (const Measure measure : everyMeasure)
        object[nameOf(measure)] = written(bundle->count(measure));
    object["total_points"] = bundle->totalPoints.value;
    object["emotional_points"] = bundle->emotionalPoints.value;
    return object;
}

json written(const CutOffs& cuts)
{
    json object;
    for (const Measure measure : everyMeasure)
        object[nameOf(measure)] = cuts.atLeast[place(measure)];
    for (const Score score : everyScore)
        object["highest_" + nameOf(score)] = cuts.highest[place(score)];
    return object;
}

json written(const Facts& facts)
{
    json object = {{"municipality", facts.municipality},
                   {"wave", facts.wave},
                   {"invented", facts.invented},
                   {"threshold", facts.threshold},
                   {"guard", facts.guard},
                   {"instrument", facts.instrument},
                   {"instrument_version", facts.instrumentVersion},
                   {"answer_format", facts.format},
                   {"wording", facts.wording},
                   {"validated", facts.validated},
                   {"sources", facts.sources},
                   {"subscale_rule", facts.subscaleRule},
                   {"subscale_rule_source", facts.subscaleRuleSource},
                   {"cut_offs", written(facts.cuts)}};
    if (facts.sheets)
        object["sheets"] = facts.sheets->value;
    if (facts.complete)
        object["complete"] = facts.complete->value;
    return object;
}

CutOffs readCutOffs(JsonFields fields)
{
    CutOffs cuts;
    for (const Measure measure : everyMeasure)
        cuts.atLeast[place(measure)] = fields.number(nameOf(measure), 1, highestPoints);
    for (const Score score : everyScore)
        cuts.highest[place(score)] = fields.number("highest_" + nameOf(score), 1, highestPoints);
    fields.finish();
    return cuts;
}

Facts readFacts(JsonFields fields)
{
    Facts facts;
    facts.municipality = fields.text("municipality");
    facts.wave = fields.text("wave");
    facts.invented = fields.boolean("invented");
    facts.threshold = fields.number("threshold", 10, mostPeople);
    facts.guard = fields.number("guard", 1, mostPeople);
    facts.instrument = fields.text("instrument");
    facts.instrumentVersion = fields.text("instrument_version");
    facts.format = fields.text("answer_format");
    facts.wording = fields.text("wording");
    facts.validated = fields.boolean("validated");
    facts.sources = fields.texts("sources");
    facts.subscaleRule = fields.text("subscale_rule");
    facts.subscaleRuleSource = fields.text("subscale_rule_source");
    facts.cuts = readCutOffs(fields.object("cut_offs"));
    if (fields.has("sheets"))
        facts.sheets = readRounded(fields, "sheets", sheetsStep);
    if (fields.has("complete"))
        facts.complete = readRounded(fields, "complete", countStep);
    fields.finish();
    return facts;
}

Bundle readBundle(JsonFields& fields, const CutOffs& cuts)
{
    Bundle bundle{readRounded(fields, "n", countStep), {}, {}, {}};
    for (const Measure measure : everyMeasure) {
        bundle.counts[place(measure)] = readCount(fields.object(nameOf(measure)));
        const auto* k = std::get_if<Rounded>(&bundle.counts[place(measure)]);
        if (k && k->value > bundle.n.value)
            fields.refuse(nameOf(measure), "counts more people than n");
    }
    bundle.totalPoints = readRounded(fields, "total_points", sumStep(cuts.highest[place(Score::total)]));
    bundle.emotionalPoints = readRounded(fields, "emotional_points", sumStep(cuts.highest[place(Score::emotional)]));
    return bundle;
}

ReleasedTable::Row readRow(JsonFields& fields, const CutOffs& cuts)
{
    ReleasedTable::Row row{fields.text("area"),         fields.text("name"), scales::AreaLevel::neighbourhood,
                           fields.textOr("parent", ""), Group::all,          Withheld{}};
    const std::string level = fields.choice("level", {"municipality", "district", "neighbourhood"});
    for (const auto one : {scales::AreaLevel::municipality, scales::AreaLevel::district})
        if (scales::nameOf(one) == level)
            row.level = one;
    if (const auto group = groupNamed(fields.text("group")))
        row.group = *group;
    else
        fields.refuse("group", "is not a group that is released");
    if (fields.choice("status", {"shown", "withheld"}) == "shown")
        row.cell = readBundle(fields, cuts);
    fields.finish();
    return row;
}

Distribution readDistribution(JsonFields& fields, Score score, const CutOffs& cuts)
{
    Distribution counts;
    fields.objects(nameOf(score), [&](JsonFields& one) { counts.push_back(readCount(one)); });
    if (!counts.empty() && counts.size() != static_cast<std::size_t>(cuts.highest[place(score)]) + 1)
        fields.refuse(nameOf(score), "has not one count for each score from 0 to the highest");
    return counts;
}

/// None where the wave asks nothing beside the scale: the member is then not there.
std::vector<ModuleTable> readModules(JsonFields& fields, const std::vector<ReleasedTable::Row>& rows)
{
    std::vector<ModuleTable> modules;
    std::set<std::string> seen;
    if (fields.has("modules"))
        fields.objects("modules", [&](JsonFields& one) {
            modules.push_back(readModule(one, rows));
            if (!seen.insert(modules.back().head.id).second)
                one.refuse("id", "is there twice");
        });
    return modules;
}

}

std::string toJson(const ReleasedTable& table)
{
    json rows = json::array();
    for (const ReleasedTable::Row& row : table.rows())
        rows.push_back(written(row));
    json distributions;
    for (const Score score : everyScore) {
        json& counts = distributions[nameOf(score)] = json::array();
        for (const PrintedCount count : table.distribution(score))
            counts.push_back(written(count));
    }
    json all = {{"format", formatName},
                {"facts", written(table.facts())},
                {"rows", std::move(rows)},
                {"distributions", std::move(distributions)}};
    for (const ModuleTable& module : table.modules())
        all["modules"].push_back(written(module));
    if (table.twoByTwo())
        all["two_by_two"] = written(*table.twoByTwo());
    return all.dump() + "\n";
}

scales::Result<ReleasedTable> ReleasedTable::fromJson(Verified, std::string_view text, std::string file)
{
    auto read = scales::LocatedJson::read(text, std::move(file), largestRelease);
    if (!read)
        return read.error();
    std::vector<scales::Error> problems;
    JsonFields fields(*read, json::json_pointer(), problems);
    fields.choice("format", {formatName});
    Facts facts = readFacts(fields.object("facts"));

    std::vector<Row> rows;
    std::set<std::pair<std::string, Group>> seen;
    int municipalities = 0;
    fields.objects("rows", [&](JsonFields& one) {
        rows.push_back(readRow(one, facts.cuts));
        const Row& row = rows.back();
        if (!seen.emplace(row.area, row.group).second)
            one.refuse("area", "has this group twice");
        municipalities += row.level == scales::AreaLevel::municipality && row.group == Group::all;
    });
    if (municipalities != 1)
        fields.refuse("rows", "has not exactly one row about everybody in the municipality");
    Distributions distributions;
    JsonFields byScore = fields.object("distributions");
    for (const Score score : everyScore)
        distributions[place(score)] = readDistribution(byScore, score, facts.cuts);
    byScore.finish();
    std::vector<ModuleTable> modules = readModules(fields, rows);
    ReleasedTable table(std::move(facts), std::move(rows), std::move(distributions), std::move(modules));
    if (fields.has("two_by_two"))
        table.twoByTwo_ = readCrossed(fields.object("two_by_two"));
    if (municipalities == 1 && !shown(table.municipality()) && table.twoByTwo_ &&
        std::holds_alternative<TwoByTwo>(*table.twoByTwo_))
        fields.refuse("two_by_two", "is shown, but not the municipality beside it");
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return table;
}

}
