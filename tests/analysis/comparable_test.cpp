#include "analysis/comparable.h"

#include "town.h"

#include <functional>

namespace analysis {
namespace {

using testing::Test;

Facts anySeries()
{
    Facts some;
    some.instrument = "djg11";
    some.instrumentVersion = "1";
    some.format = "5";
    some.wording = "buurtpeil-1";
    some.subscaleRule = "rivm-2016";
    return some;
}

scales::Area area()
{
    scales::Area one;
    one.code = "100A";
    one.name = "Buurt A";
    one.parent = "100";
    one.validFrom = "2020";
    return one;
}

TEST(Comparable, SaysYesOfTheSameQuestionsInTheSamePlace)
{
    const Facts one = anySeries();
    EXPECT_TRUE(comparable(one, one));
    EXPECT_TRUE(comparable(Circumstances{&one, "kiosk", area()}, Circumstances{&one, "kiosk", area()}));
}

TEST(Comparable, SaysWhyNotForEachThingThatMayDiffer)
{
    const std::vector<std::pair<std::string, std::function<void(Facts&)>>> changes = {
        {"instrument", [](Facts& other) { other.instrument = "djg6"; }},
        {"version", [](Facts& other) { other.instrumentVersion = "2"; }},
        {"format", [](Facts& other) { other.format = "3"; }},
        {"wording", [](Facts& other) { other.wording = "published"; }},
        {"rule", [](Facts& other) { other.subscaleRule = "vzinfo"; }},
        {"rule", [](Facts& other) { other.cuts.atLeast[0] = 4; }}};
    for (const auto& [why, change] : changes) {
        const Facts one = anySeries();
        Facts other = anySeries();
        change(other);
        const Comparability got = comparable(one, other);
        ASSERT_EQ(got.breaks.size(), 1u) << why;
        EXPECT_EQ(nameOf(got.breaks[0]), why);
        EXPECT_FALSE(areOneSeries(one, other));
    }
}

TEST(Comparable, KeepsTabletsAndHomeVisitsApart)
{
    const Facts one = anySeries();
    const Comparability got = comparable(Circumstances{&one, "kiosk", {}}, Circumstances{&one, "home_visit", {}});
    EXPECT_EQ(got.breaks, std::vector{Break::mode});
}

TEST(Comparable, SeesAnAreaThatWasDrawnAnewButNotOneThatWasRenamed)
{
    const Facts one = anySeries();
    const auto with = [&](const std::function<void(scales::Area&)>& change) {
        scales::Area other = area();
        change(other);
        return comparable(Circumstances{&one, "kiosk", area()}, Circumstances{&one, "kiosk", other}).breaks;
    };
    EXPECT_EQ(with([](scales::Area& other) { other.validFrom = "2025"; }), std::vector{Break::boundaries});
    EXPECT_EQ(with([](scales::Area& other) { other.parent = "100X"; }), std::vector{Break::boundaries});
    EXPECT_EQ(with([](scales::Area& other) { other.code = "100B"; }), std::vector{Break::boundaries});
    EXPECT_TRUE(with([](scales::Area& other) { other.name = "De Beek"; }).empty());
    EXPECT_EQ(comparable(Circumstances{&one, "kiosk", area()}, Circumstances{&one, "kiosk", {}}).breaks,
              std::vector{Break::boundaries});
}

TEST(Comparable, NamesEveryReasonAtOnce)
{
    const Facts one = anySeries();
    Facts other = anySeries();
    other.instrument = "djg6";
    other.wording = "published";
    const Comparability got = comparable(Circumstances{&one, "kiosk", {}}, Circumstances{&other, "paper", {}});
    EXPECT_EQ(got.breaks, (std::vector{Break::instrument, Break::wording, Break::mode}));
}

TEST(Comparable, FindsANeighbourhoodThatIsOnlyInOneOfTwoReleases)
{
    const auto small = town::form(town::flat(2));
    const auto large = town::form(town::flat(3));
    std::vector<town::Person> people;
    town::add(people, 0, 60, 20);
    town::add(people, 1, 60, 20);
    const ReleasedTable before = town::release(*small, people);
    const ReleasedTable after = town::release(*large, people);
    EXPECT_TRUE(comparable(before, before.row("100A", Group::all), after, after.row("100A", Group::all)));
    EXPECT_FALSE(comparable(before, before.row("100C", Group::all), after, after.row("100C", Group::all)));
}

}
}
