#include "app/models/idle_clock.h"

#include <gtest/gtest.h>

namespace models {
namespace {

TEST(IdleClock, BeginsAnewWithEveryTouch)
{
    qint64 now = 0;
    IdleClock clock([&] { return now; });
    int quiet = 0;
    QObject::connect(&clock, &IdleClock::quiet, [&] { ++quiet; });
    clock.watch({1000, 500});
    now = 999;
    clock.activity();
    now = 1998;
    clock.beat();
    EXPECT_EQ(quiet, 0);
    now = 1999;
    clock.beat();
    EXPECT_EQ(quiet, 1);
}

TEST(IdleClock, DoesNotLetATouchBesideTheButtonEndTheWarning)
{
    qint64 now = 0;
    IdleClock clock([&] { return now; });
    int over = 0;
    QObject::connect(&clock, &IdleClock::over, [&] { ++over; });
    clock.watch({1000, 500});
    now = 1000;
    clock.beat();
    now = 1400;
    clock.activity();
    EXPECT_EQ(clock.secondsLeft(), 1);
    now = 1500;
    clock.beat();
    EXPECT_EQ(over, 1);
    EXPECT_EQ(clock.secondsLeft(), 0);
}

TEST(IdleClock, WaitsForeverWithoutPatience)
{
    qint64 now = 0;
    IdleClock clock([&] { return now; });
    int signs = 0;
    QObject::connect(&clock, &IdleClock::quiet, [&] { ++signs; });
    QObject::connect(&clock, &IdleClock::over, [&] { ++signs; });
    clock.watch({});
    now = 1'000'000'000;
    clock.beat();
    EXPECT_EQ(signs, 0);
}

}
}
