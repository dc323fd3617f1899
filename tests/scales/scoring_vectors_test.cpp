#include "scales/scoring.h"

#include "scales/answers_csv.h"
#include "tests/scales/house_files.h"

#include <cstdlib>

namespace scales {
namespace {

using nlohmann::json;

/// A case as a CSV file in its own column order, read like anybody's file.
Result<std::vector<std::vector<Code>>> sheetsOf(const json& one, const Instrument& scale)
{
    std::string header;
    std::string row;
    for (std::size_t i = 0; i < one.at("answers").size(); ++i) {
        const std::string comma = i ? "," : "";
        header += comma + scale.id + "." + std::to_string(one.at("item_numbers").at(i).get<int>());
        row += comma + (one.at("answers").at(i).is_null() ? "" : std::to_string(one.at("answers").at(i).get<int>()));
    }
    const auto table = CsvTable::read(header + "\n" + row + "\n", "case.csv");
    if (!table)
        return table.error();
    return readAnswers(*table, scale, {.format = std::to_string(one.at("points").get<int>()), .items = {}});
}

json pointsOf(const Outcome& outcome)
{
    const auto* score = std::get_if<Score>(&outcome);
    return score ? json(boost::rational_cast<int>(score->points)) : json();
}

void expectScores(const json& expected, const ScaleScores& scores)
{
    EXPECT_EQ(pointsOf(scores.subscales.at(0)), expected.at("emotional"));
    EXPECT_EQ(pointsOf(scores.subscales.at(1)), expected.at("social"));
    EXPECT_EQ(pointsOf(scores.total), expected.at("total"));
    EXPECT_EQ(scores.category ? json(scores.category->id) : json(), expected.at("category"));
    EXPECT_EQ(scores.missing.at(0), expected.at("validity").at("missing_emotional"));
    EXPECT_EQ(scores.missing.at(1), expected.at("validity").at("missing_social"));
}

/// The 6-item form calls a subscale lonely from the points of its default rule on.
void expectSubscaleCategories(const json& expected, const Instrument& scale, const ScaleScores& scores)
{
    for (std::size_t s = 0; s < scale.subscales.size(); ++s) {
        const auto found = expected.find(scale.subscales[s].id + "_category");
        if (found == expected.end())
            continue;
        const auto* score = std::get_if<Score>(&scores.subscales[s]);
        const bool lonely = score && score->points >= scale.subscales[s].rules.at(0).atLeast;
        EXPECT_EQ(score ? json(lonely ? "lonely" : "not_lonely") : json(), *found);
    }
}

TEST(ScoringVectors, AllComeOutAsTheyWereWorkedOutElsewhere)
{
    const char* named = std::getenv("BUURTPEIL_SHARED");
    const std::string file = std::string(named ? named : HOUSE "/../shared") + "/cases/scoring-vectors.json";
    const auto text = readTextFile(file);
    if (!text)
        GTEST_SKIP()
            << "The cases lie beside the checkout or where BUURTPEIL_SHARED says, and are not on this machine.";

    int scored = 0;
    int refused = 0;
    for (const json& one : json::parse(*text)) {
        SCOPED_TRACE(one.at("id").get<std::string>());
        const Instrument scale = definition(one.at("scale") == "DJG11" ? "djg11" : "djg6");
        const json& expected = one.at("expect");
        const auto sheets = sheetsOf(one, scale);
        if (expected.contains("error")) {
            ASSERT_FALSE(sheets);
            EXPECT_EQ(sheets.error().column, scale.id + "." + std::to_string(expected.at("item").get<int>()));
            EXPECT_EQ(sheets.error().line, 2);
            ++refused;
            continue;
        }
        ASSERT_TRUE(sheets) << sheets.error().text();
        const ScaleScores scores = Scorer(scale, std::to_string(one.at("points").get<int>())).score(sheets->at(0));
        expectScores(expected, scores);
        expectSubscaleCategories(expected, scale, scores);
        ++scored;
    }
    EXPECT_GT(scored, 0);
    EXPECT_GT(refused, 0);
}

}
}
