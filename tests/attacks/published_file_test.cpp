// What a reader can do with one published file: invert means and intervals, look for exact numbers, for order, for places
// and times. Reads the CSV as any reader would; the arithmetic is written here once more.
#include "attacker.h"

#include "analysis/formats/json.h"
#include "tests/analysis/town.h"

#include <cmath>
#include <map>
#include <random>
#include <set>
#include <sstream>

namespace attack {
namespace {

struct Line {
    std::map<std::string, std::string> field;
    const std::string& at(const std::string& column) const { return field.at(column); }
    double number(const std::string& column) const { return std::stod(field.at(column)); }
    bool isShown() const { return at("status") == "shown"; }
};

/// No name in these towns has a comma in it.
std::vector<Line> linesOf(const std::string& csv)
{
    std::istringstream text(csv);
    std::string line;
    std::getline(text, line);
    std::vector<std::string> header;
    std::istringstream names(line);
    for (std::string name; std::getline(names, name, ',');)
        header.push_back(name);
    std::vector<Line> lines;
    while (std::getline(text, line)) {
        std::istringstream values(line);
        lines.emplace_back();
        for (const std::string& name : header) {
            std::string value;
            std::getline(values, value, ',');
            lines.back().field[name] = value;
        }
    }
    return lines;
}

std::vector<town::Person> people(unsigned seed, int homes)
{
    std::mt19937 chance(seed);
    const auto upTo = [&](int low, int high) { return std::uniform_int_distribution(low, high)(chance); };
    const std::string ages[] = {"18-34", "35-49", "50-64", "65-74", "75+", ""};
    const std::string households[] = {"yes", "no", ""};
    std::vector<town::Person> all;
    for (int home = -1; home < homes; ++home)
        for (int i = upTo(20, 130); i > 0; --i)
            all.push_back({home, upTo(0, 6), upTo(0, 5), ages[upTo(0, 5)], households[upTo(0, 2)]});
    return all;
}

struct Published {
    std::unique_ptr<const scales::Form> form = town::form(town::flat(6));
    std::vector<town::Person> who;
    std::string csv;

    explicit Published(unsigned seed) : who(people(seed, 6)) { csv = publish(who); }
    std::string publish(const std::vector<town::Person>& all) const
    {
        return analysis::toCsv({town::release(*form, all)});
    }
};

/// A7: mean × number of people gives back the sum of points, unless the sum is coarser than one person's points.
TEST(PublishedFile, MeansDoNotTellWhatOnePersonAdded)
{
    const std::map<std::string, int> most = {{"total_score", 11}, {"emotional_score", 6}, {"social_score", 5}};
    int means = 0;
    for (unsigned seed = 0; seed < 20; ++seed)
        for (const Line& line : linesOf(Published(seed).csv)) {
            const auto highest = most.find(line.at("measure"));
            if (highest == most.end() || !line.isShown() || line.at("mean").empty())
                continue;
            ++means;
            // Printed with three decimals: which sums of points give this mean, for any number of people it may be?
            const double mean = line.number("mean");
            std::set<long> steps;
            for (double n = line.number("n") - 2; n <= line.number("n") + 2; ++n)
                for (long sum = 0; sum <= std::lround(n * highest->second); ++sum)
                    if (std::abs(static_cast<double>(sum) / line.number("n") - mean) < .0006)
                        steps.insert(sum);
            ASSERT_FALSE(steps.empty());
            // Every printed sum stands for a whole step of them, wider than one person's highest score.
            const long step = (highest->second / 5 + 1) * 5;
            EXPECT_TRUE(highest->first == "social_score" || *steps.begin() % step == 0) << line.at("area");
        }
    EXPECT_GT(means, 100);
}

/// The exact pairs of people and "yes" whose own interval (Wilson 1927, 95 %) is what is printed.
std::set<std::pair<int, int>> pairsBehind(const Line& line, const std::string& low, const std::string& high)
{
    constexpr double z = 1.959964;
    std::set<std::pair<int, int>> pairs;
    const int n0 = static_cast<int>(line.number("n"));
    const int k0 = line.at("k") == "<5" ? 2 : static_cast<int>(line.number("k"));
    for (int n = n0 - 2; n <= n0 + 2; ++n)
        for (int k = std::max(0, k0 - 2); k <= k0 + 2; ++k) {
            const double p = static_cast<double>(k) / n;
            const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
            const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
            if (std::abs(std::max(0.0, middle - half) - std::stod(low)) < .00006 &&
                std::abs(middle + half - std::stod(high)) < .00006)
                pairs.insert({n, k});
        }
    return pairs;
}

/// A10: an interval of exact counts tells them. The printed one belongs to no pair: it is the hull of all that print alike.
TEST(PublishedFile, HasIntervalsThatBelongToNoExactCounts)
{
    int intervals = 0;
    for (const Line& line : linesOf(Published(2).csv))
        if (line.isShown() && !line.at("share").empty()) {
            ++intervals;
            EXPECT_TRUE(pairsBehind(line, line.at("low"), line.at("high")).empty())
                << line.at("area") << " " << line.at("measure");
        }
    EXPECT_GT(intervals, 30);
}

TEST(PublishedFile, BitesWhenAnIntervalComesFromExactCounts)
{
    const Line line{{{"n", "50"}, {"k", "20"}}};
    const auto pairs = pairsBehind(line, "0.2822", "0.5475");   // 20 of 49
    EXPECT_EQ(pairs, (std::set<std::pair<int, int>>{{49, 20}}));
}

/// A4: without the ledger a wave could be published again with one more answer; where a printed number flips, the two
/// files together tell of that person.
TEST(PublishedFile, BitesWhenAWaveIsPublishedTwice)
{
    const Published town(4);
    int told = 0;
    for (std::size_t i = 0; i < 60; ++i) {
        std::vector<town::Person> late = town.who;
        late.push_back(town.who[i * 5]);
        told += town.publish(late) != town.csv;
    }
    EXPECT_GT(told, 20) << "or nobody would need a ledger";
}

/// A8: mean and standard deviation together tell how many have the highest scores. Below the municipality there is none.
TEST(PublishedFile, HasNoSpreadAndNoDistributionBelowTheMunicipality)
{
    const Published town(3);
    for (const Line& line : linesOf(town.csv)) {
        EXPECT_EQ(line.at("measure").find("sd"), std::string::npos);
        EXPECT_TRUE(line.at("measure").find('=') == std::string::npos ||
                    line.at("level") + line.at("group") == "municipalityall")
            << line.at("measure");
    }
    const std::string header = town.csv.substr(0, town.csv.find('\n'));
    for (const char* word : {"sd", "median", "quantile", "variance", "min", "max"})
        EXPECT_EQ((header + ",").find(std::string(",") + word + ","), std::string::npos) << word;
}

/// A9: what is printed of two scales and their total never lets a reader subtract: cells hide all or nothing.
TEST(PublishedFile, HidesAllMeasuresOfACellOrNone)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::map<Target, std::set<std::string>> statuses;
        for (const Line& line : linesOf(Published(seed).csv))
            statuses[{line.at("area"), line.at("group")}].insert(line.at("status"));
        for (const auto& [target, status] : statuses)
            EXPECT_EQ(status.size(), 1u) << target.area << " " << target.group;
    }
}

/// A10, A11: whatever is printed of a cell follows from its printed counts and nothing else. Two towns whose exact counts
/// differ, but print alike, have the same file, to the last digit of every interval.
TEST(PublishedFile, IsTheSameForAllTownsThatPrintTheSameCounts)
{
    const Published town(5);
    int same = 0;
    for (std::size_t i = 0; i < town.who.size(); i += 7) {
        std::vector<town::Person> other = town.who;
        other.erase(other.begin() + static_cast<std::ptrdiff_t>(i));
        const auto before = linesOf(town.csv);
        const auto after = linesOf(town.publish(other));
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t row = 0; row < before.size(); ++row) {
            const Line& one = before[row];
            const Line& two = after[row];
            const bool isMean = one.at("measure").ends_with("_score");
            if (isMean || one.at("status") + one.at("n") + one.at("k") != two.at("status") + two.at("n") + two.at("k"))
                continue;
            ++same;
            EXPECT_EQ(one.field, two.field) << one.at("area") << one.at("measure");
        }
    }
    EXPECT_GT(same, 1000);
}

/// A12, A13: nothing in the file follows the order of arrival, and nothing says where or when somebody took part.
TEST(PublishedFile, DoesNotDependOnWhoCameFirst)
{
    Published town(8);
    std::mt19937 chance(1);
    for (int turn = 0; turn < 5; ++turn) {
        std::shuffle(town.who.begin(), town.who.end(), chance);
        EXPECT_EQ(town.publish(town.who), town.csv);
    }
    for (const char* word : {"session", "place", "date", "time", "tablet", "centre", "device"})
        EXPECT_EQ(town.csv.find(word), std::string::npos) << word;
}

/// A11: plants numbers that occur nowhere by chance and looks for them in every file.
TEST(PublishedFile, HasNoExactCountInIt)
{
    const auto form = town::form(town::flat(3));
    std::vector<town::Person> all;
    town::add(all, 0, 1237, 617, "18-34", "yes");   // no multiples of five, and no rounding to themselves
    town::add(all, 1, 1319, 853, "65-74", "no");
    town::add(all, 2, 1427, 709, "50-64", "yes");
    const auto released = town::release(*form, all);
    const std::string files[] = {analysis::toCsv({released}), analysis::toJson(released)};
    const auto isIn = [](const std::string& text, const std::string& number) {
        for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at + 1))
            if ((at == 0 || !std::isdigit(text[at - 1])) && !std::isdigit(text[at + number.size()]))
                return true;
        return false;
    };
    ASSERT_TRUE(isIn(files[0], "1235")) << "or the search finds nothing at all";
    EXPECT_TRUE(isIn(files[0] + "<circle><title>1237 residents</title>", "1237")) << "or a tooltip would pass";
    for (const std::string& file : files)
        for (const int exact : {1237, 1319, 1427, 617, 853, 709, 1237 + 1319 + 1427, 617 + 853 + 709, 4 * 617, 4 * 853})
            EXPECT_FALSE(isIn(file, std::to_string(exact))) << exact;
}

/// A16, A17: no chance is used, so asking again averages nothing out, and no noise has low bits to read.
TEST(PublishedFile, IsTheSameHoweverOftenItIsMade)
{
    const Published town(9);
    for (int turn = 0; turn < 3; ++turn)
        EXPECT_EQ(town.publish(town.who), town.csv);
}

/// A18: there is nothing in a release that somebody wrote in words of their own.
TEST(PublishedFile, HoldsNoWordsOfResidents)
{
    const auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    ASSERT_TRUE(catalogue);
    for (const auto& definition : catalogue->definitionTexts())
        for (const char* word : {"\"text\": true", "free_text", "\"open\": true"})
            EXPECT_EQ(definition.text.find(word), std::string::npos) << definition.name;
}

}
}
