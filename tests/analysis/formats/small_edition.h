#pragma once

#include "analysis/formats/data_package.h"
#include "analysis/formats/edition.h"
#include "analysis/formats/geo_json.h"
#include "analysis/formats/json_stat.h"
#include "analysis/formats/xlsx.h"
#include "tests/analysis/asking_town.h"

#include <nlohmann/json.hpp>

#include <fstream>

/// Released tables as exports take them, with labels that say which they are.
namespace town {

inline analysis::Labels labels()
{
    analysis::Labels labels;
    labels.language = "nl";
    labels.title = "De titel";
    labels.banners = {"Verzonnen.", "Wie meedeed."};
    labels.rules = {"Wat niet getoond is.", "De afronding."};
    labels.readMe = "leesmij";
    labels.figures = "cijfers";
    labels.places = "plaatsen";
    labels.wave = "Ronde";
    labels.instrument = "Vragenlijst";
    labels.wording = "Verwoording";
    labels.rule = "Wie meetelt";
    labels.sources = "Bronnen";
    labels.release = "Vingerafdruk";
    labels.ledger = "Register";
    labels.statuses = {{analysis::Status::shown, "getoond"},
                       {analysis::Status::withheld, "niet getoond"},
                       {analysis::Status::notComputable, "niet te berekenen"},
                       {analysis::Status::noData, "geen cijfer"},
                       {analysis::Status::notAsked, "niet gevraagd"}};
    labels.measureNames = {"Mist contact", "Mist sterk contact", "Kring", "Band"};
    for (const analysis::Group group : analysis::everyGroup)
        labels.groups[group] = "groep " + nameOf(group);
    labels.columns = {{"n", "deelnemers"}, {"k", "meegeteld"}, {"share", "deel"}};
    return labels;
}

/// `waves` must outlive it.
inline analysis::Edition edition(const std::vector<analysis::ReleasedTable>& waves)
{
    std::vector<analysis::WaveLabels> about(waves.size(), {"De vragenlijst.", "De woorden.", "De regel.", "abc123"});
    return {waves, figuresOf(waves), labels(), about, "def456", ""};
}

/// Three neighbourhoods, of which C is too small to be shown. First wave: the scale only. Second wave: also the direct
/// question and contacts, and a neighbourhood D more.
inline std::vector<analysis::ReleasedTable> twoWaves()
{
    std::vector<analysis::ReleasedTable> waves;
    const auto before = form(flat(3));
    std::vector<Person> people;
    add(people, 0, 62, 17, "35-49", "no");
    add(people, 1, 58, 23, "75+", "yes");
    add(people, 2, 12, 3, "75+", "no");
    waves.push_back(release(*before, people, "2025"));

    const auto now = asking(isolation + direct, flat(4));
    analysis::Tally tally(*now);
    for (int i = 0; i < 240; ++i) {
        const int home = i % 20 == 0 ? 2 : i % 4 == 3 ? 3 : i % 2;
        const Person person{home, i % 3 ? 0 : 2, i % 4 ? 0 : 2, i % 2 ? "50-64" : "75+", i % 5 ? "no" : "yes"};
        tally.add(sheetOf(*now, person, {{"direct.often", 1 + i % 5}, {"isolation", 1 + (i % 7) % 5}}));
    }
    waves.push_back(analysis::publish(tally, analysis::Plan(*now), "2026"));
    return waves;
}

/// Squares in a row, one for each of the first `many` neighbourhoods of flat().
inline std::string squares(int many)
{
    nlohmann::json features = nlohmann::json::array();
    for (int i = 0; i < many; ++i) {
        const double west = 4 + i * .01;
        const nlohmann::json ring = {
            {west, 51.0}, {west + .01, 51.0}, {west + .01, 51.01}, {west, 51.01}, {west, 51.0}};
        features.push_back({{"type", "Feature"},
                            {"properties", {{"code", "100" + std::string(1, static_cast<char>('A' + i))}}},
                            {"geometry", {{"type", "Polygon"}, {"coordinates", {ring}}}}});
    }
    return nlohmann::json{{"type", "FeatureCollection"}, {"features", features}}.dump();
}

inline std::string map(const analysis::Edition& edition, const std::string& polygons)
{
    auto read = analysis::readPolygons(polygons, "areas.geojson");
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    auto written = read ? analysis::toGeoJson(edition, *read, "areas.geojson") : read.error();
    EXPECT_TRUE(written) << (written ? "" : written.error().text());
    return written ? *written : "";
}

}
