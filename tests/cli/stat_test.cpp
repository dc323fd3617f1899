#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

using nlohmann::json;

class Stat : public Program {
protected:
    json of(const std::string& name, const std::string& input)
    {
        const Ended got = run("stat " + name, input);
        EXPECT_EQ(got.exitCode, 0) << got.errors;
        return got.exitCode == 0 ? json::parse(got.output) : json::object();
    }
    std::string refusal(const std::string& name, const std::string& input)
    {
        const Ended got = run("stat " + name + " -o out.json", input);
        EXPECT_EQ(got.exitCode, 2);
        EXPECT_EQ(got.output, "");
        EXPECT_FALSE(exists("out.json"));
        return got.errors;
    }
};

TEST_F(Stat, GivesAShareWithItsRangeAndItsOrigin)
{
    const json got = of("wilson", R"({"k": 92, "n": 182})");
    EXPECT_NEAR(got["p"], 92 / 182.0, 1e-15);
    EXPECT_NEAR(got["lo"], .433, .0005);
    EXPECT_NEAR(got["hi"], .577, .0005);
    EXPECT_EQ(got["method"], "wilson");
    EXPECT_EQ(got["n"], 182);
    EXPECT_EQ(got["status"], "shown");
    EXPECT_FALSE(got.contains("why"));
    EXPECT_LT(of("wilson", R"({"k": 92, "n": 182, "level": 0.998})")["lo"], got["lo"]);
}

TEST_F(Stat, SaysNullAndWhyWhereThereIsNothing)
{
    for (const char* nobody : {R"({"k": 0, "n": 0})", R"({"k": null, "n": 100})", R"({"k": 3, "n": null})"}) {
        const json got = of("wilson", nobody);
        EXPECT_TRUE(got["p"].is_null());
        EXPECT_TRUE(got["lo"].is_null());
        EXPECT_EQ(got["status"], "no_data");
        EXPECT_EQ(got["why"], "nobody answered");
    }
    const json one = of("mean", R"({"values": [3]})");
    EXPECT_EQ(one["mean"], 3);
    EXPECT_TRUE(one["sd"].is_null());
    EXPECT_TRUE(one["lo"].is_null());
    EXPECT_EQ(one["why"], "one person says nothing about the spread");
    EXPECT_EQ(of("mean", R"({"counts": [0, 0, 40], "max": 6})")["why"], "everybody answered alike");
}

TEST_F(Stat, GivesADifferenceAndItsTest)
{
    const json got = of("newcombe", R"({"k1": 70, "n1": 182, "k2": 92, "n2": 182})");
    EXPECT_NEAR(got["d"], -22 / 182.0, 1e-15);
    EXPECT_NEAR(got["lo"], -.219, .0005);
    EXPECT_NEAR(got["hi"], -.019, .0005);
    EXPECT_LT(got["p"], .05);
}

TEST_F(Stat, GivesTheMeanOfValuesAndOfCountsAlike)
{
    const json values = of("mean", R"({"values": [0,1,1,2,3,6,4,2,0,0,5,1], "max": 6})");
    const json counts = of("mean", R"({"counts": [3,3,2,1,1,1,1], "max": 6})");
    EXPECT_EQ(values["n"], 12);
    for (const char* member : {"mean", "sd", "lo", "hi"})
        EXPECT_NEAR(values[member], counts[member], 1e-14) << member;
}

TEST_F(Stat, MarksWhatIsWeightedOrStandardised)
{
    const json weighted = of("weighted", R"({"values": [0, 0, 1], "weights": [1, 1, 2]})");
    EXPECT_EQ(weighted["p"], .5);
    EXPECT_NEAR(weighted["n_e"], 16 / 6.0, 1e-14);
    EXPECT_EQ(weighted["weighted"], true);
    const json standardised = of("standardise", R"({"strata": [{"k": 20, "n": 100, "weight": 1},
                                                                {"k": 60, "n": 100, "weight": 1}]})");
    EXPECT_NEAR(standardised["p"], .4, 1e-15);
    EXPECT_EQ(standardised["standardised"], true);
    EXPECT_EQ(standardised["method"], "wilson_standardised");
}

TEST_F(Stat, TakesMarginsByNameOrInTheOrderOfTheRows)
{
    const std::string rows = R"("rows": [["o", "f"], ["o", "m"], ["y", "f"], ["y", "m"], ["y", "m"]])";
    const json listed = of("rake", "{" + rows + R"(, "margins": [{"y": 60, "o": 40}, {"f": 50, "m": 50}]})");
    const json named = of("rake", "{" + rows + R"(, "margins": {"age": {"o": 40, "y": 60}, "a": {"m": 50, "f": 50}}})");
    const json objects = of("rake", R"({"rows": [{"age": "o", "a": "f"}, {"age": "o", "a": "m"}, {"age": "y", "a": "f"},
        {"age": "y", "a": "m"}, {"age": "y", "a": "m"}], "margins": {"a": {"m": 50, "f": 50}, "age": {"o": 40, "y": 60}}})");
    ASSERT_EQ(listed["weights"].size(), 5u);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_NEAR(named["weights"][i], listed["weights"][i], 1e-6);
        EXPECT_NEAR(objects["weights"][i], listed["weights"][i], 1e-6);
    }
    EXPECT_EQ(listed["method"], "raked, trimmed");
    EXPECT_EQ(
        of("rake", "{" + rows + R"(, "trim": false, "margins": [{"y": 60, "o": 40}, {"f": 50, "m": 50}]})")["method"],
        "raked");
}

TEST_F(Stat, RefusesWeightsAloudAndSaysWhy)
{
    const json got = of("rake", R"({"rows": [["o"], ["o"]], "margins": [{"o": 40, "y": 60}]})");
    EXPECT_TRUE(got["weights"].is_null());
    EXPECT_EQ(got["why"], "an answer has people in only one of participants and population; collapse it first");
}

TEST_F(Stat, ClassifiesAreasInAFunnel)
{
    const json got = of("funnel", R"({"areas": [{"k": 10, "n": 100}, {"k": 25, "n": 100}, {"k": 40, "n": 100},
                                                {"k": 25, "n": 100}, {"k": 0, "n": 0}]})");
    EXPECT_EQ(got["areas"][0]["class"], "low999");
    EXPECT_EQ(got["areas"][1]["class"], "in");
    EXPECT_TRUE(got["areas"][4]["class"].is_null());
    EXPECT_TRUE(got["phi"].is_null());
    EXPECT_EQ(got["why"], "there are fewer than 10 areas");
}

TEST_F(Stat, CorrectsForTheNumberOfComparisons)
{
    const json got = of("bh", R"({"p": [0.01, 0.04, 0.03, 0.005], "q": 0.03})");
    EXPECT_NEAR(got["adjusted"][2], .04, 1e-12);
    EXPECT_EQ(got["rejected"], 2);
    EXPECT_EQ(of("bh", R"({"p": []})")["rejected"], 0);
}

TEST_F(Stat, TellsWhatCanBeSeen)
{
    EXPECT_NEAR(of("detectable", R"({"p": 0.4, "n1": 25, "n2": 25})")["difference"], .388, .0005);
    EXPECT_TRUE(of("detectable", R"({"p": 0.4, "n1": 0, "n2": 25})")["difference"].is_null());
}

TEST_F(Stat, GivesTheScaleStatistics)
{
    json rows = json::array();
    for (int i = 0; i < 40; ++i)
        rows.push_back({i % 2, i % 2, i % 4 == 1 ? 1 : 0});
    const json alpha = of("alpha", json{{"items", rows}}.dump());
    EXPECT_GT(alpha["alpha"], .7);
    EXPECT_EQ(alpha["item_rest"].size(), 3u);
    const json mokken = of("mokken", json{{"items", rows}}.dump());
    EXPECT_EQ(mokken["H"], 1);
    EXPECT_EQ(mokken["Hij"][0][0], 0);
    EXPECT_TRUE(mokken["lo"].is_null());
    EXPECT_TRUE(mokken.contains("why"));
}

TEST_F(Stat, ComparesTwoGroupsItemByItem)
{
    json rows = json::array();
    json group = json::array();
    for (int i = 0; i < 800; ++i) {
        const bool second = i >= 400;
        rows.push_back({i % 10 < (second ? 4 : 7) ? 1 : 0, i / 10 % 2, i / 20 % 2});
        group.push_back(second ? "nl" : "fr");
    }
    const json got = of("mantel_haenszel", json{{"items", rows}, {"group", group}}.dump());
    EXPECT_EQ(got["reference"], "fr");
    EXPECT_NEAR(got["items"][0]["odds_ratio"], 3.5, 1e-12);
    EXPECT_EQ(got["items"][0]["ets"], "C");
    EXPECT_EQ(got["judged"], true);
    rows.erase(rows.begin(), rows.begin() + 201);
    group.erase(group.begin(), group.begin() + 201);
    EXPECT_EQ(of("mantel_haenszel", json{{"items", rows}, {"group", group}}.dump())["why"], "too few to judge");
}

TEST_F(Stat, NamesWhatIsWrongWithItsLine)
{
    EXPECT_EQ(refusal("wilson", "{\n\"k\": 5,\n\"n\": 3\n}"),
              "standard input:2: k: is larger than \"n\"; expected at most all of them\n");
    EXPECT_EQ(refusal("wilson", R"({"k": "5", "n": 9})"),
              "standard input:1: k: is \"5\"; expected a number of at least 0\n");
    EXPECT_EQ(refusal("wilson", R"({"n": 9})"), "standard input:1: has no member \"k\"; see buurtpeil stat --help\n");
    EXPECT_EQ(refusal("wilson", R"({"k": 1, "n": 9, "conf": 0.9})"),
              "standard input:1: conf: is not used by this statistic; see buurtpeil stat --help\n");
    EXPECT_EQ(refusal("wilson", R"({"k": 1, "n": 9, "level": 95})"),
              "standard input:1: level: is 95; expected a number from 0 to 1\n");
    EXPECT_EQ(refusal("alpha", "{\"items\": [[1, 2],\n[1]]}"),
              "standard input:2: items/1: is not a row of 2 numbers; expected all rows equally long\n");
    EXPECT_EQ(refusal("mantel_haenszel", R"({"items": [[1, 0], [0, 1]], "group": ["a", "a"]})"),
              "standard input:1: group: has 1 different values; expected two\n");
    EXPECT_EQ(refusal("wilson", "[1]"), "standard input:1: is no object; expected { … }\n");
    EXPECT_NE(refusal("wilson", "k=1").find("is not JSON"), std::string::npos);
    EXPECT_EQ(refusal("mokken", json{{"items", {std::vector<int>(65, 1)}}}.dump()),
              "standard input:1: items: has too many items with too many scores; expected what fits in 64 bits, as 64 "
              "items of 0 and 1, 32 up to 3, 21 up to 7 or 16 up to 15\n");
}

TEST_F(Stat, NamesTheStatisticsThereAre)
{
    EXPECT_EQ(
        refusal("wilsn", "{}"),
        "NAME: \"wilsn\" is no statistic; expected one of wilson, newcombe, mean, weighted, korn_graubard, funnel, "
        "bh, detectable, trend, rake, standardise, alpha, mokken, mantel_haenszel\n");
    const Ended help = run("stat --help");
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_NE(help.output.find("detectable  p, n1, n2, power (.8), level: difference"), std::string::npos);
}

TEST_F(Stat, ReadsAndWritesFiles)
{
    write("in.json", R"({"k": 1, "n": 2})");
    EXPECT_EQ(run("stat wilson in.json -o out.json").exitCode, 0);
    EXPECT_EQ(json::parse(read("out.json"))["p"], .5);
    EXPECT_EQ(run("stat wilson none.json").errors, "none.json: cannot be read\n");
}

}
}
