#include "analysis/response_quality.h"

#include "analysis/reliability.h"
#include "invented_answers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace analysis {
namespace {

TEST(ResponseQuality, IsAShareOfTheCompleteSheets)
{
    ResponseQuality quality(6);
    EXPECT_FALSE(quality.straightShare()) << "of nobody there is no share";
    quality.byOpenItems = {50, 10, 0, 0, 0, 0, 5};
    quality.lowest = 2;
    quality.highest = 3;
    EXPECT_EQ(quality.sheets(), 65u);
    EXPECT_EQ(quality.straightShare(), .1);
    ResponseQuality other(6);
    other.byOpenItems[1] = 7;
    other.highest = 1;
    quality.take(other);
    EXPECT_EQ(quality.byOpenItems[1], 17u);
    EXPECT_EQ(quality.straightLiners(), 6u);
}

TEST(ResponseQuality, ShowsTheScaleWithoutThoseWhoContradictThemselves)
{
    // Items 1 to 3 are worded one way and 4 to 6 the other: "yes" everywhere scores on the first three only.
    auto rows = invented::manyPeople(400, 6, 1, 11);
    const double h = *reliabilityOf(invented::patternsOf(rows)).scalability.h.estimate;
    const std::uint64_t yesEverywhere = 0b000111;
    const auto already = static_cast<std::uint64_t>(std::ranges::count(rows, std::vector<int>{1, 1, 1, 0, 0, 0}));
    auto patterns = invented::patternsOf(rows);
    patterns.add(yesEverywhere, 24);
    ResponseQuality quality(6);
    quality.byOpenItems[0] = 424;
    quality.highest = 24;
    const auto others = withoutStraightLiners(patterns, quality, 0b111000, yesEverywhere);
    EXPECT_EQ(others.people(), 400u) << already << " others gave that pattern with milder answers and stay";
    EXPECT_DOUBLE_EQ(*reliabilityOf(others).scalability.h.estimate, h);
    EXPECT_NE(*reliabilityOf(patterns).scalability.h.estimate, h);
}

}
}
