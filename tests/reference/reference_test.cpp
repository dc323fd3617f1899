#include "tests/reference/reference_cases.h"

#include <algorithm>
#include <map>

namespace reference {
namespace {

using nlohmann::json;

class Published : public ReferenceCases {
protected:
    void expectWilson(const json& k, const json& n, double level, double multiplier, const json& p, const json& low,
                      const json& high)
    {
        const json got = stat("wilson", {{"k", k}, {"n", n}, {"level", level}});
        if (low.is_null()) {
            EXPECT_TRUE(got["p"].is_null() && got["lo"].is_null() && got.contains("why")) << got;
            return;
        }
        if (!p.is_null()) {
            EXPECT_TRUE(isNear(got["p"], p.get<double>() / multiplier));
        }
        EXPECT_TRUE(isNear(got["lo"], low.get<double>() / multiplier));
        EXPECT_TRUE(isNear(got["hi"], high.get<double>() / multiplier));
    }
};

TEST_F(Published, WilsonIntervalsOfPHEindicatormethods)
{
    const json proportion = json::parse(R"({"95%": 0.95, "99.8%": 0.998})");
    const json shares = given("phe_proportion.json");
    for (const json& row : shares["ungrouped"]) {
        const double multiplier = row["multiplier"];
        expectWilson(row["Numerator"], row["Denominator"], .95, multiplier, row["value"], row["lower95_0cl"],
                     row["upper95_0cl"]);
        expectWilson(row["Numerator"], row["Denominator"], .998, multiplier, row["value"], row["lower99_8cl"],
                     row["upper99_8cl"]);
    }
    for (const json& row : shares["grouped_sum"])
        expectWilson(row["Numerator"], row["Denominator"], proportion[row["confidence"].get<std::string>()],
                     row["multiplier"], row["value"], row["lowercl"], row["uppercl"]);
    const json limits = given("phe_byars_wilson.json");
    for (const json& row : limits["cases"])
        if (row["method"] == "Wilson")
            expectWilson(row["x"], row["n"], proportion[row["confidence"].get<std::string>()], 1, nullptr,
                         row["lowercl"], row["uppercl"]);
}

TEST_F(Published, MeansOfPHEindicatormethods)
{
    const json whole = given("phe_mean.json");
    for (const json& expected : whole["expected"]) {
        json values = json::array();
        for (const json& row : whole["values"])
            if (expected["area"] == row["area"] || expected["area"] == "No grouping")
                values.push_back(row["values"]);
        for (const auto& [level, name] : std::map<double, std::string>{{.95, "95_0cl"}, {.998, "99_8cl"}}) {
            const json got = stat("mean", {{"values", values}, {"level", level}});
            EXPECT_EQ(got["n"], expected["value_count"]);
            EXPECT_TRUE(isNear(got["mean"], expected["value"]));
            EXPECT_TRUE(isNear(got["sd"], expected["stdev"]));
            EXPECT_TRUE(isNear(got["lo"], expected["lower" + name]));
            EXPECT_TRUE(isNear(got["hi"], expected["upper" + name]));
        }
    }
}

TEST_F(Published, FunnelOfPHEindicatormethods)
{
    const Table inputs = table("phe_funnel_prop_inputs.csv");
    json areas = json::array();
    for (const auto& row : inputs.rows)
        areas.push_back({{"k", std::stod(row[1])}, {"n", std::stod(row[2])}});
    const json got = stat("funnel", {{"areas", areas}});
    EXPECT_TRUE(isNear(got["p0"], given("phe_funnel_prop.json")["baseline_percent"].get<double>() / 100));
    const std::map<std::string, std::string> classes = {{"low999", "Low (0.001)"},
                                                        {"low975", "Low (0.025)"},
                                                        {"in", "Not significant"},
                                                        {"high975", "High (0.025)"},
                                                        {"high999", "High (0.001)"}};
    ASSERT_EQ(got["areas"].size(), 303u);
    for (std::size_t i = 0; i < inputs.rows.size(); ++i)
        EXPECT_EQ(classes.at(got["areas"][i]["class"]), inputs.rows[i][3]) << inputs.rows[i][0];

    const Table limits = table("phe_funnel_prop_limits.csv");
    json sizes = json::array();
    for (const auto& row : limits.rows)
        sizes.push_back({{"k", 0}, {"n", std::stod(row[0])}});
    const json lines = stat("funnel", {{"areas", sizes}, {"p0", got["p0"]}});
    for (std::size_t i = 0; i < limits.rows.size(); ++i) {
        const json& area = lines["areas"][i];
        std::size_t column = 1;   // percent, six decimals
        for (const char* name : {"lo975", "hi975", "lo999", "hi999"})
            EXPECT_TRUE(isNear(100 * area[name].get<double>(), std::stod(limits.rows[i][column++]), 6e-7)) << i << name;
    }
}

TEST_F(Published, RakingOfSurvey)
{
    const json whole = given("raking_api.json");
    const Table rows = table("raking_api_rows.csv");
    json answers = json::array();
    json weights = json::array();
    for (const auto& row : rows.rows) {
        answers.push_back({row[rows.column("stype")], row[rows.column("sch_wide")]});
        weights.push_back(std::stod(row[rows.column("pw")]));
    }
    const json margins = {whole["inputs"]["margins"]["stype"], whole["inputs"]["margins"]["sch_wide"]};
    const json got =
        stat("rake", {{"rows", answers}, {"margins", margins}, {"weights", weights}, {"tolerance", 1e-12}});
    const json& expected = whole["expected_recomputed_survey_4_1_1"];
    double all = 0;
    double mean = 0;
    double total = 0;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const double weight = got["weights"][i];
        EXPECT_TRUE(isNear(weight, std::stod(rows.rows[i][rows.column("raked_weight")]), 1e-7));
        all += weight;
        mean += weight * std::stod(rows.rows[i][rows.column("api00")]);
        total += weight * std::stod(rows.rows[i][rows.column("enroll")]);
        for (const json& cell : expected["cell_weights"])
            if (cell["stype"] == answers[i][0] && cell["sch.wide"] == answers[i][1]) {
                EXPECT_TRUE(isNear(weight, cell["w"], 1e-7));
            }
    }
    EXPECT_TRUE(isNear(mean / all, expected["mean_api00"], 1e-8));
    EXPECT_TRUE(isNear(total, expected["total_enroll"], 1e-8));
    EXPECT_TRUE(isNear(got["n_e"], expected["kish_effective_n"], 1e-7));
    EXPECT_TRUE(isNear(got["max_over_mean"], expected["max_over_mean"], 1e-7));
}

TEST_F(Published, SharesOfSurvey)
{
    const json expected = given("survey_ci.json")["prop_sch_wide_No"];
    for (const auto& [design, file] : std::map<std::string, std::string>{
             {"srs_fpc", "apisrs_rows.csv"}, {"srs_nofpc", "apisrs_rows.csv"}, {"strat", "apistrat_rows.csv"}}) {
        const json& one = expected[design];
        const double error = one["se"];
        const json interval = stat("korn_graubard", {{"p", one["estimate"]},
                                                     {"variance", error * error},
                                                     {"n", one["n"]},
                                                     {"df", one["df"]},
                                                     {"capped", false}});   // survey 4.1.1 does not cap
        EXPECT_TRUE(isNear(interval["lo"], one["ci_beta_korn_graubard"][0], 1e-9)) << design;
        EXPECT_TRUE(isNear(interval["hi"], one["ci_beta_korn_graubard"][1], 1e-9)) << design;

        const Table rows = table(file);
        json values = json::array();
        json weights = json::array();
        for (const auto& row : rows.rows) {
            values.push_back(row[rows.column("sch_wide")] == "No" ? 1 : 0);
            weights.push_back(std::stod(row[rows.column("pw")]));
        }
        EXPECT_TRUE(isNear(stat("weighted", {{"values", values}, {"weights", weights}})["p"], one["estimate"], 1e-9));
    }
}

TEST_F(Published, ReliabilityOfJasp)
{
    const json whole = given("jasp_reliability.json");
    const Table items = table("jasp_saq_items.csv");
    const json got = stat("alpha", {{"items", items.numbers()}});
    const json& jasp = whole["expected_jasp"];
    EXPECT_TRUE(isNear(got["alpha"], jasp["alpha"], 1e-10));
    EXPECT_TRUE(isNear(got["lambda2"], jasp["lambda2"], 1e-10));
    for (std::size_t i = 0; i < items.header.size(); ++i) {
        EXPECT_TRUE(isNear(got["item_rest"][i], jasp["item_rest"][items.header[i]], 1e-10));
        EXPECT_TRUE(isNear(got["alpha_if_dropped"][i], jasp["alpha_if_dropped"][items.header[i]], 1e-10));
    }
    const json& recomputed = whole["recomputed_here"];
    EXPECT_TRUE(isNear(got["lo"], recomputed["feldt_95"][0], 1e-10));
    EXPECT_TRUE(isNear(got["hi"], recomputed["feldt_95"][1], 1e-10));
}

class MokkenPackage : public Published, public testing::WithParamInterface<const char*> {};

TEST_P(MokkenPackage, ScalabilityWithStandardErrors)
{
    const bool isAcl = GetParam() == std::string("mokken_acl");
    const json expected = given(std::string(GetParam()) + ".json")["expected"];
    const auto rows = table(isAcl ? "mokken_acl_communality.csv" : "mokken_transreas.csv").numbers(isAcl ? 0 : 1);
    const json got = stat("mokken", {{"items", rows}});
    EXPECT_TRUE(isNear(got["H"], expected["H"], 1e-10));
    EXPECT_TRUE(isNear(got["H_se"], expected["se_H"], 1e-10));
    for (std::size_t i = 0; i < expected["Hi"].size(); ++i) {
        EXPECT_TRUE(isNear(got["Hi"][i], expected["Hi"][i], 1e-10));
        EXPECT_TRUE(isNear(got["Hi_se"][i], expected["se_Hi"][i], 1e-10));
    }
    for (std::size_t i = 0; expected.contains("Hij") && i < expected["Hij"].size(); ++i)
        for (std::size_t j = 0; j < expected["Hij"].size(); ++j)
            EXPECT_TRUE(isNear(got["Hij"][i][j], expected["Hij"][i][j], 1e-10));
    const json consistency = stat("alpha", {{"items", rows}});
    EXPECT_TRUE(isNear(consistency["alpha"], expected["reliability"]["alpha"], 1e-10));
    EXPECT_TRUE(isNear(consistency["lambda2"], expected["reliability"]["lambda.2"], 1e-10));
}

INSTANTIATE_TEST_SUITE_P(Published, MokkenPackage, testing::Values("mokken_acl", "mokken_transreas"),
                         [](const auto& one) { return std::string(one.param); });

}
}
