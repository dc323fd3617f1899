#include "app/cli/decimals.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <limits>
#include <random>

namespace cli {
namespace {

std::string added(double number)
{
    std::string text;
    addSixDecimals(text, number);
    return text;
}

/// What the C library prints, which rounds every double exactly.
std::string printed(double number)
{
    char text[400];
    std::snprintf(text, sizeof text, "%.6f", number);
    return text;
}

TEST(SixDecimals, AreThoseOfTheCLibrary)
{
    for (const double number : {0.0, -0.0, 1.0, 11.0, .5, 1e-7, 4.9999999e-7, 5e-7, 5.0000001e-7, 999.9999995, 1000.0,
                                1000.0000005, 1e15, -3.25, 123456.7890125, std::numeric_limits<double>::max()})
        EXPECT_EQ(added(number), printed(number)) << number;
}

TEST(SixDecimals, AreRoundedExactlyNearTheMiddleToo)
{
    std::mt19937_64 dice(7);
    for (int time = 0; time < 200000; ++time) {
        const double anywhere = std::uniform_real_distribution<>(0, 12)(dice);
        const double middle = (static_cast<double>(dice() % 12'000'000) + .5) / 1e6;
        const double fraction = static_cast<double>(dice() % 400) / static_cast<double>(1 + dice() % 400);
        for (const double number : {anywhere, middle, std::nextafter(middle, 0), std::nextafter(middle, 20), fraction})
            ASSERT_EQ(added(number), printed(number));
    }
}

TEST(PointsText, IsWholeWhereThePointsAre)
{
    EXPECT_EQ(pointsText(11), "11");
    EXPECT_EQ(pointsText({15, 2}), "7.500000");
    EXPECT_EQ(pointsText({10, 3}), "3.333333");
}

}
}
