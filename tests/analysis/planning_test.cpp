#include "analysis/planning.h"

#include "analysis/detectable.h"
#include "analysis/rounding_allowance.h"
#include "town.h"

namespace analysis {
namespace {

TEST(Planning, CountsWhatPrintingTakesAway)
{
    // p = .4, 100 a side: variance .4·.6·2/100 = .0048 and 2·6·1.16/10000 = .001392; (1.959964 + .841621)·√.006192
    EXPECT_NEAR(roundingAllowance(.4, 100), .000696, 1e-12);
    EXPECT_NEAR(detectablePrinted(.4, 100, 100), 2.801585 * std::sqrt(.006192), 1e-6);
    EXPECT_GT(detectablePrinted(.4, 100, 100), detectable(.4, 100, 100));
}

TEST(Planning, NeedsAsManyPeopleAsMakeTheChangeVisible)
{
    for (const double p : {.05, .2, .4, .5})
        for (const double change : {.05, .1, .15, .2, .3}) {
            const int people = peopleNeeded(p, change);
            EXPECT_EQ(people % 5, 0);
            EXPECT_LE(detectablePrinted(p, people, people), change + 1e-12) << p << " " << change;
            EXPECT_GT(detectablePrinted(p, people - 5, people - 5), change) << p << " " << change;
        }
}

class Waves : public testing::Test {
protected:
    ReleasedTable wave(const std::string& name, int inA, int inB) const
    {
        std::vector<town::Person> people;
        town::add(people, 0, inA, inA / 2);
        town::add(people, 1, inB, inB / 2);
        town::add(people, 2, 100, 50);
        return town::release(*form, people, name);
    }

    std::unique_ptr<const scales::Form> form = town::form(town::flat(3));
};

TEST_F(Waves, TellWhatEachCouldShow)
{
    const std::vector<ReleasedTable> waves = {wave("2024", 60, 60), wave("2025", 120, 60)};
    const auto ofA = noticeable(waves, "100A", .5);
    ASSERT_EQ(ofA.size(), 2u);
    EXPECT_EQ(ofA[0].wave, "2024");
    EXPECT_EQ(ofA[0].n, 60);
    EXPECT_FALSE(ofA[0].since);
    EXPECT_DOUBLE_EQ(*ofA[0].again, detectablePrinted(.5, 60, 60));
    EXPECT_DOUBLE_EQ(*ofA[1].since, detectablePrinted(.5, 60, 120));
    EXPECT_EQ(lastShare(waves), .5);
}

TEST_F(Waves, SayNothingOfAPlaceThatIsNotShown)
{
    const auto ofB = noticeable({wave("2024", 60, 60), wave("2025", 60, 12)}, "100B", .5);
    ASSERT_EQ(ofB.size(), 2u);
    EXPECT_FALSE(ofB[1].n);
    EXPECT_FALSE(ofB[1].again);
    EXPECT_FALSE(ofB[1].since);
    EXPECT_TRUE(ofB[1].breaks.empty()) << "withheld is not another series";
    EXPECT_TRUE(noticeable({wave("2024", 60, 60)}, "100X", .5).empty());
    EXPECT_FALSE(lastShare({}));
}

}
}
