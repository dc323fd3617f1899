#include "analysis/raking.h"
#include "analysis/standardise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <set>
#include <vector>

namespace analysis {
namespace {

std::vector<Participant> people(const std::vector<std::vector<std::size_t>>& answers)
{
    std::vector<Participant> all;
    for (const auto& one : answers)
        all.push_back({one});
    return all;
}

TEST(Raking, WithOneMarginDividesPopulationByParticipants)
{
    // 3 and 1 took part out of 60 and 40: 20 each, and 40.
    const Raked got = rake(people({{0}, {0}, {0}, {1}}), std::vector<MarginTotals>{{60, 40}});
    EXPECT_EQ(got.weights, (std::vector<double>{20, 20, 20, 40}));
    EXPECT_NEAR(got.effective, 10000.0 / 2800, 1e-12);
    EXPECT_DOUBLE_EQ(got.largest, 1.6);
    EXPECT_EQ(got.cycles, 1);
    EXPECT_EQ(got.trimmed, 0);
}

TEST(Raking, AgreesWithSurvey)
{
    // R, survey 4.1.1: d <- data.frame(age=c("o","o","o","y","y","y","y","y","m","m"),
    //   sex=c("f","f","m","f","m","m","f","f","m","f")); des <- svydesign(~1, data=d, weights=rep(1,10))
    // weights(rake(des, list(~age,~sex), list(data.frame(age=c("o","y","m"), Freq=c(30,40,30)),
    //   data.frame(sex=c("f","m"), Freq=c(52,48))), control=list(maxit=50, epsilon=1e-13)))
    const auto all = people({{0, 0}, {0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}, {1, 0}, {1, 0}, {2, 1}, {2, 0}});
    const std::vector<MarginTotals> margins = {{30, 40, 30}, {52, 48}};
    const std::array expected = {8.99506282516718,  8.99506282516718, 12.00987434966564, 7.05426833040436,
                                 9.41859750439346,  9.41859750439346, 7.05426833040436,  7.05426833040436,
                                 17.15293064154746, 12.84706935845255};
    RakingRules exact;
    exact.tolerance = 1e-14;
    const Raked got = rake(all, margins, exact);
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(got.weights.at(i), expected.at(i), 1e-6) << i;
}

TEST(Raking, MeetsEveryMargin)
{
    std::mt19937 dice(3);
    std::vector<Participant> all;
    for (int i = 0; i < 400; ++i)
        all.push_back({{dice() % 5, dice() % 2, dice() % 3}, 1 + static_cast<double>(dice() % 4)});
    const std::vector<MarginTotals> margins = {{300, 250, 200, 150, 100}, {520, 480}, {100, 500, 400}};
    const Raked got = rake(all, margins);
    ASSERT_EQ(got.reason, Reason::none);
    for (std::size_t margin = 0; margin < margins.size(); ++margin)
        for (std::size_t answer = 0; answer < margins[margin].size(); ++answer) {
            double sum = 0;
            for (std::size_t i = 0; i < all.size(); ++i)
                sum += all[i].answers[margin] == answer ? got.weights[i] : 0;
            EXPECT_NEAR(sum / margins[margin][answer], 1, 1e-8);
        }
}

TEST(Raking, GivesEverybodyTheSameWeightToTheLastBitInAnyOrder)
{
    std::mt19937 dice(4);
    std::vector<Participant> all;
    for (int i = 0; i < 200; ++i)
        all.push_back({{dice() % 5, dice() % 2}, 1 + static_cast<double>(dice() % 3) / 3});
    const std::vector<MarginTotals> margins = {{30, 25, 20, 15, 10}, {52, 48}};
    using Key = std::pair<std::vector<std::size_t>, double>;
    const auto weightOf = [&](const Raked& raked) {
        std::set<std::pair<Key, double>> weights;
        for (std::size_t i = 0; i < all.size(); ++i)
            weights.insert({{all[i].answers, all[i].weight}, raked.weights[i]});
        return weights;
    };
    const auto first = weightOf(rake(all, margins));
    for (int turn = 0; turn < 100; ++turn) {
        std::ranges::shuffle(all, dice);
        ASSERT_EQ(weightOf(rake(all, margins)), first);
    }
}

TEST(Raking, CutsWeightsAtFourTimesTheMean)
{
    // One of 40 stands for half of the population: 20 times the mean, cut to 4 and raked again, three times. What the cut
    // takes away is given back by raking, so it is the refusal that speaks in the end.
    std::vector<std::vector<std::size_t>> answers(39, {0});
    answers.push_back({1});
    const Raked got = rake(people(answers), std::vector<MarginTotals>{{500, 500}});
    EXPECT_EQ(got.trimmed, 1);
    EXPECT_EQ(got.reason, Reason::unevenWeights);
    EXPECT_TRUE(got.weights.empty());
    EXPECT_LT(got.effective, .4 * 40);
}

TEST(Raking, SpreadsWhatTheCutTookOverTheOthersOfTheMargin)
{
    // Of the second answer 1 person weighs 9 and 9 weigh 1 before raking: mean (90 + 18)/100, limit 4.32.
    std::vector<Participant> all;
    for (int i = 0; i < 90; ++i)
        all.push_back({{0}, 1});
    for (int i = 0; i < 9; ++i)
        all.push_back({{1}, 1});
    all.push_back({{1}, 9});
    const Raked got = rake(all, std::vector<MarginTotals>{{90, 18}});
    ASSERT_EQ(got.reason, Reason::none);
    EXPECT_EQ(got.trimmed, 1);
    EXPECT_LT(got.weights.back(), 9);
    EXPECT_NEAR(std::accumulate(got.weights.end() - 10, got.weights.end(), 0.0), 18, 1e-6);
    RakingRules untrimmed;
    untrimmed.trim.reset();
    EXPECT_NEAR(rake(all, std::vector<MarginTotals>{{90, 18}}, untrimmed).weights.back(), 9, 1e-12);
}

TEST(Raking, WantsAnEmptyAnswerToBeCollapsedFirst)
{
    EXPECT_EQ(rake(people({{0}, {0}}), std::vector<MarginTotals>{{10, 5}}).reason, Reason::emptyCategory);
    EXPECT_EQ(rake(people({{0}, {1}}), std::vector<MarginTotals>{{10, 0}}).reason, Reason::emptyCategory);
}

TEST(Raking, RefusesMarginsOfDifferentPopulations)
{
    EXPECT_EQ(rake(people({{0, 0}, {1, 1}}), std::vector<MarginTotals>{{10, 5}, {10, 6}}).reason,
              Reason::unequalMargins);
}

TEST(Raking, SaysThatItDoesNotConverge)
{
    // Young men and old women only: sex and age are one question, but the margins disagree about it.
    const Raked got = rake(people({{0, 0}, {0, 0}, {1, 1}}), std::vector<MarginTotals>{{50, 50}, {60, 40}});
    EXPECT_EQ(got.reason, Reason::doesNotConverge);
    EXPECT_TRUE(got.weights.empty());
    EXPECT_EQ(got.cycles, 50);
}

TEST(Raking, OfNobodyGivesNothing) { EXPECT_EQ(rake({}, std::vector<MarginTotals>{{1}}).reason, Reason::nobody); }

TEST(Standardised, IsWhatTheParticipantsWouldSayIfTheyWereOfThePopulationsAges)
{
    // R: d <- data.frame(k=c(12,30,9,4), n=c(40,70,45,31)); W <- c(.2,.4,.3,.1); p <- sum(W*d$k/d$n)
    // v <- sum(W^2*(d$k/d$n)*(1-d$k/d$n)/d$n); ne <- p*(1-p)/v; prop.test(p*ne, ne, correct=FALSE)$conf.int
    const std::vector<Stratum> strata = {Stratum{12, 40, 200}, {30, 70, 400}, {9, 45, 300}, {4, 31, 100}};
    const Standardised got = standardise(strata);
    EXPECT_NEAR(*got.share.estimate, .304331797235023, 1e-14);
    EXPECT_NEAR(got.share.effective, 188.019823494295, 1e-9);
    EXPECT_NEAR(got.share.range->low, .243024494649783, 1e-12);
    EXPECT_NEAR(got.share.range->high, .373474462269336, 1e-12);
    EXPECT_EQ(got.share.n, 186);
}

TEST(Standardised, UndoesAChangeOfAgesThatIsNoChangeOfLoneliness)
{
    // .2 of the young and .6 of the old, whoever takes part.
    const std::vector<Stratum> before = {Stratum{20, 100, 1}, {60, 100, 1}};
    const std::vector<Stratum> after = {Stratum{6, 30, 1}, {102, 170, 1}};
    EXPECT_NEAR(*standardise(before).share.estimate, .4, 1e-15);
    EXPECT_NEAR(*standardise(after).share.estimate, .4, 1e-15);
}

TEST(Standardised, KeepsAWidthWhereNobodyVaries)
{
    const std::vector<Stratum> none = {Stratum{0, 20, 1}, {0, 30, 1}};
    EXPECT_EQ(standardise(none).share.range->low, 0);
    EXPECT_NEAR(standardise(none).share.effective, 1 / (.25 / 20 + .25 / 30), 1e-12);
    const std::vector<Stratum> all = {Stratum{20, 20, .1}, {30, 30, .2}};
    EXPECT_EQ(standardise(all).share.estimate, 1);
    EXPECT_EQ(standardise(all).share.range->high, 1);
    const std::vector<Stratum> apart = {Stratum{20, 20, 1}, {0, 30, 1}};   // .5 without variance within
    EXPECT_GT(standardise(apart).share.range->high - standardise(apart).share.range->low, .2);
}

TEST(Standardised, JoinsAgeBandsThatAreTooSmallByAFixedTable)
{
    const std::vector<Stratum> bands = {Stratum{1, 4, 10}, {6, 20, 30}, {9, 30, 30}, {5, 20, 20}, {2, 3, 10}};
    const Standardised got = standardise(bands, ageBandJoins);
    EXPECT_EQ(got.used, (std::vector<Stratum>{{7, 24, 40}, {9, 30, 30}, {7, 23, 30}}));
    EXPECT_EQ(standardise(bands).share.reason, Reason::smallStratum) << "without a table nothing is joined";
}

TEST(Standardised, JoinsAgainUntilEveryStratumIsLargeEnough)
{
    const std::vector<Stratum> bands = {Stratum{0, 2, 1}, {0, 2, 1}, {1, 10, 1}, {5, 20, 1}, {2, 30, 1}};
    const Standardised got = standardise(bands, ageBandJoins);
    // 18-34 joins 35-49, which is still too small and joins 18-34: there is nowhere else to go.
    EXPECT_EQ(got.share.reason, Reason::smallStratum);
    const std::array upwards = {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{4}, std::size_t{3}};
    EXPECT_EQ(standardise(bands, upwards).used, (std::vector<Stratum>{{1, 14, 3}, {5, 20, 1}, {2, 30, 1}}));
}

TEST(Standardised, OfOneStratumLeftIsRefused)
{
    const std::vector<Stratum> two = {Stratum{1, 4, 1}, {6, 20, 3}};
    const std::array joins = {std::size_t{1}, std::size_t{0}};
    EXPECT_EQ(standardise(two, joins).share.reason, Reason::smallStratum);
    EXPECT_EQ(standardise({}).share.status, Status::noData);
}

}
}
