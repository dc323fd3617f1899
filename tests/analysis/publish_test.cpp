#include "analysis/publish.h"

#include "town.h"

#include <random>
#include <type_traits>

namespace analysis {
namespace {

static_assert(!std::is_default_constructible_v<ReleasedTable>, "only publish() makes a ReleasedTable");
static_assert(!std::is_constructible_v<ReleasedTable, Facts, std::vector<ReleasedTable::Row>, Distributions,
                                       std::vector<ModuleTable>>,
              "only publish() makes a ReleasedTable");
static_assert(!std::is_convertible_v<ModuleCounts, ModuleBundle> && !std::is_convertible_v<Count, PrintedCount>,
              "exact counts of a module do not turn into printed ones");
static_assert(!std::is_constructible_v<ReleasedTable, Tally>, "raw counts do not turn into a release");
static_assert(!std::is_constructible_v<ReleasedTable, Tally, Plan>, "raw counts do not turn into a release");
static_assert(!std::is_default_constructible_v<Verified> && !std::is_aggregate_v<Verified>,
              "only the ledger says that a stored release is verified");
static_assert(!std::is_invocable_v<decltype(toCsv), std::vector<Tally>>, "a report of raw counts must not compile");
static_assert(!std::is_invocable_v<decltype(toCsv), Tally>, "a report of raw counts must not compile");
static_assert(std::is_empty_v<Withheld>, "a withheld cell has no number inside");

TEST(Publish, PrintsRoundedNumbersOnly)
{
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 63, 27);   // the lonely have 2 + 2 points
    const ReleasedTable table = town::release(*form, people);
    const Bundle* bundle = shown(table.municipality());

    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->n.value, 65);
    EXPECT_EQ(bundle->count(Measure::lonely), PrintedCount(Rounded{25, 5}));
    EXPECT_EQ(bundle->count(Measure::strong), PrintedCount(FewerThanFive{}));
    EXPECT_EQ(bundle->totalPoints, (Rounded{105, 15}));      // 108
    EXPECT_EQ(bundle->emotionalPoints, (Rounded{50, 10}));   // 54
}

TEST(Publish, SaysWhoTookPartIncludingIncompleteAnswerSheets)
{
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 63, 27);
    people.resize(80, town::Person{0, 0, 0, "", "", true});
    const ReleasedTable table = town::release(*form, people);

    EXPECT_EQ(table.facts().sheets, (Rounded{80, 10}));
    EXPECT_EQ(table.facts().complete, (Rounded{65, 5}));
}

TEST(Publish, DoesNotTellHowManyLeftAStatementOpen)
{
    const auto form = town::form(town::flat(1));
    for (int incomplete = 0; incomplete < 20; ++incomplete) {
        std::vector<town::Person> people;
        town::add(people, 0, 63, 27);
        people.resize(static_cast<std::size_t>(63 + incomplete), town::Person{0, 0, 0, "", "", true});
        const ReleasedTable table = town::release(*form, people);
        const Range sheets = standsFor(*table.facts().sheets);
        const Range complete = standsFor(*table.facts().complete);
        EXPECT_GE((sheets.highest - complete.lowest) - (sheets.lowest - complete.highest), 10);
    }
}

TEST(Publish, SaysNothingAtAllAboutAHandfulOfPeople)
{
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 29, 3);
    const ReleasedTable table = town::release(*form, people);

    for (const auto& row : table.rows())
        EXPECT_FALSE(shown(row));
    EXPECT_FALSE(table.facts().sheets);
    EXPECT_FALSE(table.facts().complete);
    EXPECT_TRUE(table.distribution(Score::total).empty());
}

TEST(Publish, GivesTheDistributionOfScoresForTheMunicipality)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    town::add(people, 0, 63, 27);
    town::add(people, 1, 63, 27);
    const ReleasedTable table = town::release(*form, people);

    ASSERT_EQ(table.distribution(Score::total).size(), 12u);
    EXPECT_EQ(table.distribution(Score::total)[0], PrintedCount(Rounded{70, 5}));   // 72 people with 0 points
    EXPECT_EQ(table.distribution(Score::total)[4], PrintedCount(Rounded{55, 5}));   // 54 with 4
    EXPECT_EQ(table.distribution(Score::total)[1], PrintedCount(FewerThanFive{}));
    EXPECT_EQ(table.distribution(Score::emotional).size(), 7u);
    EXPECT_EQ(table.distribution(Score::social).size(), 6u);
}

TEST(Publish, StatesInstrumentWordingAndRule)
{
    const auto form = town::form(town::flat(1), 20);
    const Facts facts = town::release(*form, {}).facts();

    EXPECT_EQ(facts.municipality, "Beekdal");
    EXPECT_EQ(facts.wave, "2026-1");
    EXPECT_EQ(facts.instrument, "djg11");
    EXPECT_EQ(facts.wording, "buurtpeil-1");
    EXPECT_FALSE(facts.validated);
    EXPECT_EQ(facts.subscaleRule, "rivm-2016");
    EXPECT_EQ(facts.threshold, 20);
    EXPECT_TRUE(facts.invented);
}

TEST(Publish, GivesTheSameBytesWhateverTheOrderOfAnswerSheets)
{
    const auto form = town::form(town::flat(4));
    std::mt19937 chance(3);
    std::vector<town::Person> people;
    for (int i = 0; i < 500; ++i)
        people.push_back({std::uniform_int_distribution(-1, 3)(chance), std::uniform_int_distribution(0, 6)(chance),
                          std::uniform_int_distribution(0, 5)(chance), i % 3 ? "50-64" : "75+", i % 4 ? "no" : "yes",
                          i % 50 == 0});
    const std::string once = toCsv({town::release(*form, people)});
    for (int run = 0; run < 10; ++run) {
        std::shuffle(people.begin(), people.end(), chance);
        EXPECT_EQ(toCsv({town::release(*form, people)}), once);
    }
}

}
}
