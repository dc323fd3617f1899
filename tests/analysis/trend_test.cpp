#include "analysis/trend.h"

#include "analysis/false_discovery.h"
#include "analysis/funnel.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace analysis {
namespace {

TEST(Trend, AgreesWithR)
{
    // R: prop.trend.test(c(40,38,36,30,22), rep(100,5), score=1:5)$p.value; the slope is that of lm(p ~ time)
    const std::vector<WaveShare> waves = {{1, 40, 100}, {2, 38, 100}, {3, 36, 100}, {4, 30, 100}, {5, 22, 100}};
    EXPECT_NEAR(trendOf(waves)->p, .00313097384931565, 1e-14);
    EXPECT_NEAR(trendOf(waves)->slope, -.044, 1e-15);
}

TEST(Trend, KnowsThatWavesMayLieFarApart)
{
    // R: x <- c(52,45,61,40,33,28); n <- c(130,110,150,120,115,90); t <- c(2019,2020,2021,2022,2023,2026)
    //    prop.trend.test(x, n, score=t)$p.value; coef(lm(x/n ~ t, weights=n))[2]
    const std::vector<WaveShare> waves = {{2019, 52, 130}, {2020, 45, 110}, {2021, 61, 150},
                                          {2022, 40, 120}, {2023, 33, 115}, {2026, 28, 90}};
    EXPECT_NEAR(trendOf(waves)->p, .0307155532656277, 1e-12);
    EXPECT_NEAR(trendOf(waves)->slope, -.0183551769331586, 1e-12);
}

TEST(Trend, NeedsFiveWavesWithPeopleAndSomethingThatVaries)
{
    std::vector<WaveShare> waves = {{1, 4, 10}, {2, 5, 10}, {3, 6, 10}, {4, 7, 10}, {5, 0, 0}};
    EXPECT_FALSE(trendOf(waves));
    waves.back() = {5, 8, 10};
    EXPECT_TRUE(trendOf(waves));
    for (WaveShare& wave : waves)
        wave.time = 2026;
    EXPECT_FALSE(trendOf(waves));
    EXPECT_FALSE(trendOf(std::vector<WaveShare>(5, {1, 0, 10})));
}

TEST(FalseDiscovery, AgreesWithR)
{
    // R: p.adjust(c(.001,.008,.039,.041,.042,.06,.074,.205,.212,.216), "BH")
    const std::array p = {.001, .008, .039, .041, .042, .06, .074, .205, .212, .216};
    const std::array expected = {.01, .04, .084, .084, .084, .1, .105714285714286, .216, .216, .216};
    const auto adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < p.size(); ++i)
        EXPECT_NEAR(adjusted[i], expected.at(i), 1e-14);
}

TEST(Funnel, HasLimitsAroundWhatAllAreasShare)
{
    // p0 = 100/400; limits of 100 people: .25 ± 1.959964·√(.1875/100) and ± 3.090232·√(.1875/100)
    const auto got = funnel(std::vector<AreaShare>{{10, 100}, {25, 100}, {40, 100}, {25, 100}});
    EXPECT_EQ(got->p0, .25);
    EXPECT_NEAR(got->areas[0]->limits975.low, .25 - 1.959963984540054 * std::sqrt(.001875), 1e-15);
    EXPECT_NEAR(got->areas[0]->limits999.high, .25 + 3.090232306167813 * std::sqrt(.001875), 1e-14);
    EXPECT_EQ(got->areas[0]->place, FunnelClass::low999);
    EXPECT_EQ(got->areas[1]->place, FunnelClass::in);
    EXPECT_EQ(got->areas[2]->place, FunnelClass::high999);
    EXPECT_FALSE(got->overdispersion) << "four areas say nothing about that";
}

TEST(Funnel, IsTheWilsonIntervalTurnedRound)
{
    for (int n = 5; n <= 200; n += 5)
        for (int k = 0; k <= n; ++k) {
            const auto place =
                funnel(std::vector<AreaShare>{{static_cast<double>(k), static_cast<double>(n)}}, .3)->areas[0]->place;
            const auto own = wilson(k, n);
            EXPECT_EQ(place == FunnelClass::in, own->low <= .3 && .3 <= own->high) << k << " of " << n;
        }
}

TEST(Funnel, MeasuresHowMuchMoreAreasDifferThanByChance)
{
    // Twelve areas of 100 around .5, half of them 10 points up and half down: z = ±2, phi = 4.
    std::vector<AreaShare> areas;
    for (int i = 0; i < 12; ++i)
        areas.push_back({i % 2 ? 60.0 : 40.0, 100});
    areas.push_back({0, 0});
    const auto got = funnel(areas);
    EXPECT_NEAR(*got->overdispersion, 4, 1e-12);
    EXPECT_FALSE(got->areas.back());
    EXPECT_EQ(got->areas[0]->place, FunnelClass::low975);
    EXPECT_FALSE(funnel(std::vector<AreaShare>{{0, 0}}));
}

}
}
