#include "analysis/formats/json_stat.h"

#include "analysis/formats/imprint.h"

#include <algorithm>

namespace analysis {
namespace {

using Json = nlohmann::ordered_json;

/// Categories of one dimension, in the order in which they first come.
class Categories {
public:
    void add(const std::string& id)
    {
        if (places_.try_emplace(id, ids_.size()).second)
            ids_.push_back(id);
    }
    std::size_t size() const { return ids_.size(); }
    const std::vector<std::string>& ids() const { return ids_; }
    /// Nothing for an id that is none of them.
    std::optional<std::size_t> place(const std::string& id) const
    {
        const auto found = places_.find(id);
        return found == places_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::vector<std::string> ids_;
    std::map<std::string, std::size_t> places_;
};

const std::vector<std::string>& numbersOf(FigureKind kind)
{
    static const std::vector<std::string> share = {"n", "k", "share", "low", "high"};
    static const std::vector<std::string> mean = {"n", "mean", "mean_low", "mean_high"};
    static const std::vector<std::string> count = {"n", "k"};
    return kind == FigureKind::share ? share : kind == FigureKind::mean ? mean : count;
}

/// A number, or null where the printed one is "fewer than 5".
std::vector<Json> valuesOf(const Figure& figure)
{
    const auto* k = std::get_if<Rounded>(&figure.k);
    switch (figure.kind) {
    case FigureKind::share:
        return {figure.n, k ? Json(k->value) : Json(), figure.share ? Json(*figure.share) : Json(), figure.range.low,
                figure.range.high};
    case FigureKind::mean: return {figure.n, figure.mean.value, figure.mean.range.low, figure.mean.range.high};
    case FigureKind::count: return {figure.n, k ? Json(k->value) : Json()};
    }
    return {};
}

/// One dataset in the making.
struct Cube {
    std::string table;
    FigureKind kind;
    Categories areas;
    Categories groups;
    Categories measures;
    std::vector<Json> values;
    std::vector<Json> statuses;

    std::size_t at(std::size_t wave, std::size_t area, std::size_t group, std::size_t measure) const
    {
        return (((wave * areas.size() + area) * groups.size() + group) * measures.size() + measure) *
               numbersOf(kind).size();
    }
    void put(std::size_t wave, const Figure& figure)
    {
        const auto area = areas.place(figure.place->area);
        const auto measure = measures.place(figure.measure);
        if (!area || !measure)
            return;
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (figure.status == Status::notAsked || groups.ids()[group] == nameOf(figure.place->group))
                putAt(at(wave, *area, group, *measure), figure);
    }
    void putAt(std::size_t first, const Figure& figure)
    {
        const std::vector<Json> shown =
            figure.status == Status::shown ? valuesOf(figure) : std::vector<Json>(numbersOf(kind).size(), Json());
        for (std::size_t i = 0; i < shown.size(); ++i) {
            values[first + i] = shown[i];
            statuses[first + i] = figure.status != Status::shown ? Json(nameOf(figure.status))
                                  : shown[i].is_null()           ? Json("fewer_than_5")
                                                                 : Json();
        }
    }
};

bool isFromDistrictUp(Group group) { return isAgeBand(group) || isGender(group); }

std::string tableOf(const Figure& figure)
{
    return figure.table + (isFromDistrictUp(figure.place->group) ? "_by_age_and_gender" : "");
}

std::vector<Cube> cubesOf(const Edition& edition)
{
    std::vector<Cube> cubes;
    std::map<std::string, std::size_t> places;
    for (const auto& figures : edition.figures)
        for (const Figure& figure : figures) {
            const std::string table = tableOf(figure);
            if (places.try_emplace(table, cubes.size()).second)
                cubes.push_back({table, figure.kind, {}, {}, {}, {}, {}});
            Cube& cube = cubes[places[table]];
            cube.areas.add(figure.place->area);
            cube.groups.add(nameOf(figure.place->group));
            cube.measures.add(figure.measure);
        }
    for (Cube& cube : cubes) {
        const std::size_t size = cube.at(edition.waves.size(), 0, 0, 0);
        cube.values.resize(size);
        cube.statuses.assign(size, nameOf(Status::noData));
    }
    for (std::size_t wave = 0; wave < edition.figures.size(); ++wave)
        for (const Figure& figure : edition.figures[wave]) {
            cubes[places[tableOf(figure)]].put(wave, figure);
            const auto beside = places.find(figure.table + "_by_age_and_gender");
            if (figure.status == Status::notAsked && beside != places.end())
                cubes[beside->second].put(wave, figure);
        }
    return cubes;
}

Json dimension(const std::string& label, const std::vector<std::string>& ids, const Json& labels)
{
    Json category = {{"index", ids}};
    if (!labels.empty())
        category["label"] = labels;
    return {{"label", label}, {"category", std::move(category)}};
}

/// Names of the areas as the last wave that has them says, and what lies in what.
Json areaDimension(const Edition& edition, const Categories& areas)
{
    Json names = Json::object();
    Json parts = Json::object();
    for (const std::string& code : areas.ids()) {
        std::string parent;
        for (const ReleasedTable& wave : edition.waves)
            if (const auto* row = wave.row(code, Group::all)) {
                names[code] = row->name;
                parent = row->parent;
            }
        if (areas.place(parent))
            parts[parent].push_back(code);
    }
    Json area = dimension("area", areas.ids(), names);
    if (!parts.empty())
        area["category"]["child"] = parts;
    return area;
}

Json datasetOf(const Edition& edition, Cube& cube)
{
    std::vector<std::string> waves;
    for (const ReleasedTable& wave : edition.waves)
        waves.push_back(wave.facts().wave);
    Json groupNames = Json::object();
    for (const auto& [group, name] : edition.labels.groups)
        if (cube.groups.place(nameOf(group)))
            groupNames[nameOf(group)] = name;
    Json measureNames = Json::object();
    for (const Measure measure : everyMeasure)
        if (cube.measures.place(nameOf(measure)))
            measureNames[nameOf(measure)] = edition.labels.measureNames[place(measure)];

    const std::vector<std::string>& numbers = numbersOf(cube.kind);
    return {{"version", "2.0"},
            {"class", "dataset"},
            {"label", edition.labels.title + ": " + cube.table},
            {"note", edition.labels.banners},
            {"id", {"wave", "area", "group", "measure", "figure"}},
            {"size", {waves.size(), cube.areas.size(), cube.groups.size(), cube.measures.size(), numbers.size()}},
            {"role", {{"time", {"wave"}}, {"geo", {"area"}}, {"metric", {"measure", "figure"}}}},
            {"dimension",
             {{"wave", dimension("wave", waves, {})},
              {"area", areaDimension(edition, cube.areas)},
              {"group", dimension("group", cube.groups.ids(), groupNames)},
              {"measure", dimension("measure", cube.measures.ids(), measureNames)},
              {"figure", dimension("figure", numbers, {})}}},
            {"value", std::move(cube.values)},
            {"status", std::move(cube.statuses)},
            {"extension", {{"table", cube.table}}}};
}

}

std::string toJsonStat(const Edition& edition)
{
    std::vector<Cube> cubes = cubesOf(edition);
    Json datasets = Json::array();
    for (Cube& cube : cubes)
        datasets.push_back(datasetOf(edition, cube));
    std::vector<std::string> notes = edition.labels.banners;
    notes.insert(notes.end(), edition.labels.rules.begin(), edition.labels.rules.end());
    const Json collection = {{"version", "2.0"},
                             {"class", "collection"},
                             {"label", edition.labels.title},
                             {"note", notes},
                             {"source", edition.waves.back().facts().municipality},
                             {"extension", imprintOf(edition)},
                             {"link", {{"item", std::move(datasets)}}}};
    return collection.dump() + "\n";
}

}
