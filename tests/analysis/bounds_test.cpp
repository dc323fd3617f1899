#include "analysis/bounds.h"

#include "asking_town.h"

namespace analysis {
namespace {

PrintedCell printed(Count n, Count k)
{
    PrintedCell cell{rounded(n, countStep), {}};
    cell.counts.assign(measures, printedCount(k));
    return cell;
}

/// A municipality (cell 0) with two neighbourhoods, no questions about background in the way: the cells "all".
struct TwoPlaces {
    std::unique_ptr<const scales::Form> form = town::form(town::flat(2));
    Plan plan{*form};
    Bundled bundle{measures, plan.guard(), patternsOf(CutOffs::of(*form))};
    std::vector<const PrintedCell*> shown{plan.cells().size(), nullptr};

    std::size_t all(std::size_t area) const
    {
        return static_cast<std::size_t>(
            std::find(plan.cells().begin(), plan.cells().end(), Plan::Cell{area, Group::all}) - plan.cells().begin());
    }
};

TEST(Reader, SubtractsAShownPartFromTheWhole)
{
    TwoPlaces places;
    const PrintedCell whole = printed(100, 40);
    const PrintedCell part = printed(60, 20);
    places.shown[places.all(0)] = &whole;
    places.shown[places.all(1)] = &part;
    const Reader reader = Reader(places.plan, places.bundle, places.shown).guessing(Reader::Guess::everybodyToldAll);

    const Bounds& hidden = reader.cell(places.all(2));   // 98..102 less 58..62, and 38..42 less 18..22
    EXPECT_EQ(hidden.n, (Range{36, 44}));
    EXPECT_EQ(hidden.k[0], (Range{16, 24}));
    EXPECT_TRUE(hidden.isTooNarrow());
}

TEST(Reader, CannotProveItWhenPeopleMayBeOfNoPart)
{
    TwoPlaces places;
    const PrintedCell whole = printed(100, 40);
    const PrintedCell part = printed(60, 20);
    places.shown[places.all(0)] = &whole;
    places.shown[places.all(1)] = &part;
    const Reader reader = Reader(places.plan, places.bundle, places.shown).guessing(Reader::Guess::nothing);

    EXPECT_EQ(reader.cell(places.all(2)).n.lowest, 0);
    EXPECT_EQ(reader.cell(places.all(2)).n.highest, 44);
    EXPECT_FALSE(reader.cell(places.all(2)).isTooNarrow());
}

TEST(Reader, DropsAGuessThatTheReleaseRefutes)
{
    TwoPlaces places;
    const PrintedCell whole = printed(100, 40);
    const PrintedCell part = printed(35, 10);
    for (const std::size_t area : {1u, 2u})
        places.shown[places.all(area)] = &part;
    places.shown[places.all(0)] = &whole;   // 98 at least, 74 at most in the parts: 24 gave no neighbourhood
    EXPECT_FALSE(
        Reader(places.plan, places.bundle, places.shown).guessing(Reader::Guess::everybodyToldHome).isRefuted())
        << "not guessed there";

    places.shown[places.all(2)] = nullptr;
    const PrintedCell none = printed(30, 10);   // yet of age 30, and nobody elsewhere
    places.shown[places.all(1)] = &none;
    EXPECT_EQ(Reader(places.plan, places.bundle, places.shown)
                  .guessing(Reader::Guess::everybodyToldHome)
                  .cell(places.all(2))
                  .n,
              (Range{66, 72}));
}

TEST(Reader, GuessesThatEverybodyToldTheirGenderWhereAgesWereLeftOpen)
{
    const auto form = town::asking("", town::flat(2), R"("age", "gender", "alone")");
    const Plan plan(*form);
    const Bundled bundle{measures, plan.guard(), patternsOf(CutOffs::of(*form))};
    std::vector<const PrintedCell*> shown(plan.cells().size(), nullptr);
    const auto place = [&](Group group) {
        return static_cast<std::size_t>(std::find(plan.cells().begin(), plan.cells().end(), Plan::Cell{0, group}) -
                                        plan.cells().begin());
    };
    const PrintedCell all = printed(100, 40);
    const PrintedCell women = printed(60, 20);
    const PrintedCell others = printed(30, 10);
    shown[place(Group::all)] = &all;
    shown[place(Group::woman)] = &women;
    shown[place(Group::otherGender)] = &others;
    const Reader reader(plan, bundle, shown);

    ASSERT_LT(place(Group::man), plan.cells().size());
    EXPECT_EQ(reader.guessing(Reader::Guess::everybodyToldAge).cell(place(Group::man)).n.lowest, 0);
    EXPECT_EQ(reader.guessing(Reader::Guess::everybodyToldGender).cell(place(Group::man)).n,
              (Range{4, 14}));   // 98..102 less 58..62 and 30..32
}

TEST(Reader, KnowsThatNoMoreTookPartThanLiveThere)
{
    TwoPlaces places;
    const PrintedCell whole = printed(100, 40);
    const PrintedCell part = printed(60, 20);
    places.shown[places.all(0)] = &whole;
    places.shown[places.all(1)] = &part;
    places.bundle.residents.assign(places.plan.cells().size(), Bounds::unlimited);
    places.bundle.residents[places.all(2)] = 39;
    places.bundle.residents[places.all(1)] = 59;
    const Reader reader(places.plan, places.bundle, places.shown);

    EXPECT_EQ(reader.cell(places.all(1)).n, (Range{58, 59}));
    EXPECT_EQ(reader.cell(places.all(2)).n, (Range{0, 39}));
    EXPECT_EQ(reader.guessing(Reader::Guess::everybodyToldHome).cell(places.all(2)).n, (Range{39, 39}));
}

TEST(Reader, SeesWhenEverybodyReachesTheCutOff)
{
    Bounds bounds(measures);
    bounds.n = {20, 60};
    EXPECT_FALSE(bounds.isTooNarrow());
    bounds.rest[1] = {0, 0};
    EXPECT_TRUE(bounds.isTooNarrow());
}

TEST(Reader, CallsNothingNarrowThatMayBeNobody)
{
    Bounds bounds(measures);
    bounds.n = {0, 3};
    EXPECT_FALSE(bounds.isTooNarrow());
    bounds.n = {1, 10};
    EXPECT_TRUE(bounds.isTooNarrow());
    bounds.n = {1, 11};
    EXPECT_FALSE(bounds.isTooNarrow());
    bounds.k[2] = {1, 5};
    EXPECT_TRUE(bounds.isTooNarrow());
}

TEST(Reader, KnowsThatAShownCellPassedTheGuard)
{
    TwoPlaces places;
    const PrintedCell part = printed(30, 26);   // prints as 30 and 25: 30..32 and 23..27
    places.shown[places.all(1)] = &part;
    const Reader reader = Reader(places.plan, places.bundle, places.shown).guessing(Reader::Guess::nothing);

    EXPECT_EQ(reader.cell(places.all(1)).k[0], (Range{23, 27}));
    EXPECT_EQ(reader.cell(places.all(1)).rest[0], (Range{5, 9}));
}

}
}
