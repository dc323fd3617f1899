#include "tests/analysis/invented_answers.h"
#include "tests/analysis/slow_reliability.h"
#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>
#include <random>

namespace cli {
namespace {

using nlohmann::json;

/// Which of the six statements of djg6 score on "no" (social) rather than on "yes" (emotional); items 3 4 7 8 9 10.
constexpr bool scoresOnNo[] = {false, true, true, true, false, false};

std::string header(const std::string& more = "") { return "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10" + more + "\n"; }

/// One line whose dichotomised answers are `scores`; -1 is an open answer. Mild and strong answers alternate.
std::string line(const std::vector<int>& scores, std::size_t person, const std::string& more = "")
{
    std::string text;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const bool yes = (scores[i] == 1) != scoresOnNo[i];
        const char* answer = yes ? (person % 2 ? "5" : "4") : (person % 3 ? "2" : "1");
        text += std::string(i > 0 ? "," : "") + (scores[i] < 0 ? "" : answer);
    }
    return text + more + "\n";
}

class Reliability : public Program {
protected:
    json of(const std::string& words)
    {
        const Ended got = run("reliability --instrument djg6 " + words);
        EXPECT_EQ(got.exitCode, 0) << got.errors;
        return got.exitCode == 0 ? json::parse(got.output) : json::object();
    }
};

TEST_F(Reliability, IsThatOfTheTextbookPersonByPerson)
{
    auto rows = invented::manyPeople(300, 6, 1, 21);
    rows[5][2] = -1;   // social open, emotional complete
    rows[6][0] = -1;   // the other way round
    rows[7] = {-1, -1, -1, -1, -1, -1};
    std::string csv = header();
    for (std::size_t i = 0; i < rows.size(); ++i)
        csv += line(rows[i], i);
    write("a.csv", csv);
    const json got = of("a.csv");

    const std::vector<std::vector<std::size_t>> scales = {{0, 1, 2, 3, 4, 5}, {0, 4, 5}, {1, 2, 3}};
    const std::vector<const char*> names = {"total", "emotional", "social"};
    for (std::size_t scale = 0; scale < scales.size(); ++scale) {
        slow::Rows complete;
        for (const auto& row : rows) {
            std::vector<int> some;
            for (const std::size_t item : scales[scale])
                some.push_back(row[item]);
            if (std::ranges::find(some, -1) == some.end())
                complete.push_back(some);
        }
        const json& one = got[names[scale]];
        EXPECT_EQ(one["n"], complete.size());
        EXPECT_NEAR(one["alpha"], static_cast<double>(slow::alpha(complete)), 1e-12);
        EXPECT_NEAR(one["lambda2"], static_cast<double>(slow::lambda2(complete)), 1e-12);
        EXPECT_NEAR(one["H"], static_cast<double>(slow::scalability(complete).value), 1e-12);
        EXPECT_NEAR(one["H_se"], static_cast<double>(slow::scalability(complete).error), 1e-12);
        for (std::size_t i = 0; i < scales[scale].size(); ++i) {
            EXPECT_NEAR(one["difficulty"][i], static_cast<double>(slow::mean(slow::column(complete, i))), 1e-12);
            EXPECT_NEAR(one["item_rest"][i],
                        static_cast<double>(slow::correlation(slow::column(complete, i), slow::sums(complete, i))),
                        1e-12);
            EXPECT_NEAR(one["alpha_if_dropped"][i], static_cast<double>(slow::alpha(slow::without(complete, i))),
                        1e-12);
            EXPECT_NEAR(one["Hi"][i], static_cast<double>(slow::scalability(complete, i).value), 1e-12);
        }
        EXPECT_LT(one["alpha_lo"], one["alpha"]);
    }
    EXPECT_EQ(got["total"]["n"], 297);
    EXPECT_EQ(got["emotional"]["n"], 298);
    EXPECT_EQ(got["emotional"]["items"], json({"3", "9", "10"}));
    EXPECT_EQ(got["sheets"], 300);
    EXPECT_EQ(got["sheets_by_open_items"], json({297, 2, 0, 0, 0, 0, 1}));

    slow::Numbers emotional;
    slow::Numbers social;
    for (const auto& row : rows)
        if (std::ranges::find(row, -1) == row.end()) {
            emotional.push_back(row[0] + row[4] + row[5]);
            social.push_back(row[1] + row[2] + row[3]);
        }
    EXPECT_NEAR(got["r_social_emotional"], static_cast<double>(slow::correlation(emotional, social)), 1e-12);
}

TEST_F(Reliability, IsTheSameHoweverTheFileIsReadAndOrdered)
{
    const auto rows = invented::manyPeople(500, 6, 1, 22);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < rows.size(); ++i)
        lines.push_back(line(rows[i], i));
    const auto all = [&] { return std::accumulate(lines.begin(), lines.end(), header()); };
    write("a.csv", all());
    const json first = of("a.csv");
    std::mt19937 dice(1);
    std::ranges::shuffle(lines, dice);
    write("b.csv", all());
    EXPECT_EQ(of("--threads 3 --block-size 700 b.csv"), first);
    EXPECT_EQ(of("--threads 1 b.csv"), first);
}

TEST_F(Reliability, CountsWhoeverGivesTheSameOutermostAnswerEverywhere)
{
    std::string csv = header();
    const auto rows = invented::manyPeople(97, 6, 1, 23);
    for (std::size_t i = 0; i < rows.size(); ++i)
        csv += line(rows[i], 1);   // "2" and "5": never "1" everywhere
    csv += "1,1,1,1,1,1\n5,5,5,5,5,5\n3,3,3,3,3,3\n";
    const auto already = std::ranges::count(rows, std::vector<int>{1, 0, 0, 0, 1, 1});   // "5" everywhere
    write("a.csv", csv);
    const json got = of("a.csv");
    EXPECT_EQ(got["straight_liners"]["count"], 2 + already) << "the middle answer contradicts nothing";
    EXPECT_NEAR(got["straight_liners"]["share"], static_cast<double>(2 + already) / 100, 1e-15);
    EXPECT_EQ(got["straight_liners"]["contradictory"], true);
    EXPECT_EQ(got["straight_liners"]["without"]["n"], 98 - already);
    EXPECT_EQ(got["total"]["n"], 100) << "nobody is left out in silence";
}

TEST_F(Reliability, SaysWhyThereIsNothingOfFewPeople)
{
    write("a.csv", header() + "1,5,5,5,1,1\n");
    const json got = of("a.csv");
    EXPECT_EQ(got["total"]["n"], 1);
    EXPECT_TRUE(got["total"]["alpha"].is_null());
    EXPECT_TRUE(got["total"]["difficulty"][0].is_null());
    EXPECT_EQ(got["total"]["why"], "there are fewer than 30 people");
    EXPECT_TRUE(got["r_social_emotional"].is_null());
    write("empty.csv", "");
    EXPECT_EQ(of("empty.csv")["total"]["why"], "nobody answered");
}

TEST_F(Reliability, ComparesLanguagesWhereBothAreLargeEnough)
{
    std::string csv = header(",taal");
    const auto dutch = invented::manyPeople(400, 6, 1, 24);
    const auto french = invented::manyPeople(250, 6, 1, 25);
    const auto arabic = invented::manyPeople(60, 6, 1, 26);
    for (std::size_t i = 0; i < dutch.size(); ++i)
        csv += line(dutch[i], i, ",nl");
    for (std::size_t i = 0; i < french.size(); ++i) {
        auto row = french[i];
        row[0] = i % 5 ? 1 : row[0];   // statement 3 is read otherwise in French
        csv += line(row, i, ",fr");
    }
    for (std::size_t i = 0; i < arabic.size(); ++i)
        csv += line(arabic[i], i, ",ar");
    write("a.csv", csv);
    const json got = of("--by taal a.csv");
    ASSERT_EQ(got["groups"].size(), 3u);
    EXPECT_EQ(got["groups"][0]["value"], "ar");
    EXPECT_EQ(got["groups"][2]["total"]["n"], 400);
    const json& dif = got["dif"];
    EXPECT_EQ(dif["reference"], "nl");
    ASSERT_EQ(dif["comparisons"].size(), 4u);
    EXPECT_EQ(dif["comparisons"][0]["group"], "ar");
    EXPECT_TRUE(dif["comparisons"][0]["items"].is_null());
    EXPECT_EQ(dif["comparisons"][0]["why"], "too few to judge");
    const json& item3 = dif["comparisons"][2]["items"][0];
    EXPECT_EQ(item3["item"], "3");
    EXPECT_LT(item3["odds_ratio"], .5);
    EXPECT_LT(item3["p_adjusted"], .001);
    EXPECT_GE(item3["p_adjusted"], item3["p"]);
    EXPECT_EQ(item3["ets"], "C");
    EXPECT_EQ(dif["m"], 6);
}

TEST_F(Reliability, WantsFewAndLargeGroups)
{
    std::string csv = header(",buurt");
    for (std::size_t i = 0; i < 65; ++i)
        csv += line({1, 0, 1, 0, 1, 0}, i, "," + std::to_string(i));
    write("a.csv", csv);
    const Ended got = run("reliability --instrument djg6 --by buurt a.csv -o out.json");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors,
              "a.csv: buurt: has more than 64 different values; expected few and large groups, as languages "
              "or age bands\n");
    EXPECT_FALSE(exists("out.json"));
    EXPECT_EQ(run("reliability --instrument djg6 --by taal a.csv").errors,
              "a.csv:1: taal: is not in the header; expected the column that --by names\n");
}

TEST_F(Reliability, NamesAnAnswerThatIsNone)
{
    write("a.csv", header() + "1,5,5,5,1,1\n1,5,6,5,1,1\n");
    const Ended got = run("reliability --instrument djg6 a.csv");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors, "a.csv:3: djg6.7: is \"6\"; expected a whole number from 1 to 5, or nothing\n");
    EXPECT_EQ(got.output, "");
}

}
}
