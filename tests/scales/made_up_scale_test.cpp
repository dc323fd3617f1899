// Any instrument is data: a scale that nobody published, with everything that the format can say.
#include "scales/catalogue.h"
#include "scales/scoring.h"

#include "tests/scales/house_files.h"

#include <filesystem>
#include <fstream>

namespace scales {
namespace {

namespace fs = std::filesystem;

/// Three subscales: bread (weights 1 and 2), butter (two answers of its own) and jam (reversed items).
const std::string breakfast = R"({
  "format": "buurtpeil-instrument-1", "id": "breakfast", "version": "3", "title": "A made-up scale",
  "kind": "scale", "measures": "appetite",
  "source": [{"cites": "nobody", "about": "everything"}],
  "conditions_of_use": [], "reference_period": "this morning",
  "formats": [{"id": "4", "options": ["never", "seldom", "often", "always"]}],
  "items": [
    {"number": 1, "direction": "positive", "subscale": "bread"},
    {"number": 2, "direction": "positive", "subscale": "bread", "weight": 2},
    {"number": 3, "direction": "negative", "subscale": "jam"},
    {"number": 4, "direction": "negative", "subscale": "jam"},
    {"number": 5, "direction": "positive", "subscale": "jam"},
    {"key": "salted", "options": ["no", "yes"], "points": [0, 4], "subscale": "butter"}
  ],
  "points": [{"format": "4", "positive": [0, 1, 2, 3], "negative": [3, 2, 1, 0]}],
  "subscales": [
    {"id": "bread", "rules": []},
    {"id": "jam", "rules": [{"id": "sweet", "at_least": 5, "source": "nobody"}]},
    {"id": "butter", "rules": []}
  ],
  "scoring": [
    {"id": "strict", "version": "1", "source": "nobody", "missing_allowed": {"bread": 0, "jam": 0, "butter": 0, "total": 0}},
    {"id": "filled", "version": "2", "source": "nobody", "prorates": true,
     "missing_allowed": {"bread": 1, "jam": 1, "butter": 0, "total": 2}}
  ],
  "categories": [{"id": "light", "from": 0, "to": 10}, {"id": "full", "from": 11, "to": 22}]
})";

class MadeUpScale : public testing::Test {
protected:
    void SetUp() override
    {
        fs::create_directories(folder / "definitions");
        fs::create_directories(folder / "wordings");
        std::ofstream(folder / "definitions" / "breakfast.json") << breakfast;
        const auto catalogue = Catalogue::read(folder / "definitions", folder / "wordings");
        ASSERT_TRUE(catalogue) << catalogue.error().text();
        ASSERT_TRUE(catalogue->instrument("breakfast"));
        scale = *catalogue->instrument("breakfast");
    }
    void TearDown() override { fs::remove_all(folder); }

    ScaleScores scored(const std::vector<int>& answers, const std::string& variant) const
    {
        std::vector<Code> codes;
        for (const int answer : answers)
            codes.push_back(codeOf(answer));
        return Scorer(scale, "4", variant).score(codes);
    }

    Instrument scale;
    const fs::path folder = fs::path(testing::TempDir()) /
                            (std::string("breakfast-") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(MadeUpScale, ReachesWhatItsWeightsAdmit)
{
    EXPECT_EQ(scale.highest("bread"), 9);   // 3 + 2 × 3
    EXPECT_EQ(scale.highest("jam"), 9);     // 3 + 3 + 3
    EXPECT_EQ(scale.highest("butter"), 4);
    EXPECT_EQ(scale.highest(""), 22);
}

// often, always, never, seldom, often, yes: bread 2 + 2·3 = 8, jam 3 + 2 + 2 = 7, butter 4.
TEST_F(MadeUpScale, ScoresACompleteSheetByWeightAndDirection)
{
    for (const std::string variant : {"", "strict", "filled"}) {
        const ScaleScores scores = scored({3, 4, 1, 2, 3, 2}, variant);
        EXPECT_EQ(scores.subscales, (std::vector<Outcome>{Score{8, 9}, Score{7, 9}, Score{4, 4}})) << variant;
        EXPECT_EQ(scores.total, Outcome(Score{19, 22})) << variant;
        EXPECT_EQ(scores.category->id, "full") << variant;
    }
}

// Without item 2: bread 2 of the 3 that could be reached, raised to 9: 6. Total 13 of 16, raised to 22: 143/8.
TEST_F(MadeUpScale, FillsInByWhatTheAnsweredItemsReached)
{
    const ScaleScores scores = scored({3, 0, 1, 2, 3, 2}, "filled");
    EXPECT_EQ(scores.subscales.at(0), Outcome(Score{6, 9}));
    EXPECT_EQ(scores.total, Outcome(Score{Points(143, 8), 22}));
    EXPECT_EQ(scores.category->id, "full");
    EXPECT_EQ(scores.missing, (std::vector{1, 0, 0}));
}

// Without item 5: jam 5 of 6, raised to 9: 7½, which is no whole number and stays exact.
TEST_F(MadeUpScale, KeepsFilledInPointsExact)
{
    EXPECT_EQ(scored({3, 4, 1, 2, 0, 2}, "filled").subscales.at(1), Outcome(Score{Points(15, 2), 9}));
    EXPECT_FALSE(isWhole(Points(15, 2)));
}

// Item 1 open: 4 + 2 + 1 + 2 + 0 = 9 of 19, raised to 22: 198/19, between 10 and 11.
TEST_F(MadeUpScale, LeavesATotalBelowTheNextCategoryWhereItIs)
{
    const ScaleScores scores = scored({0, 3, 2, 3, 3, 1}, "filled");
    EXPECT_EQ(scores.total, Outcome(Score{Points(198, 19), 22}));
    EXPECT_EQ(scores.category->id, "light");
    // Butter open: 2 + 4 + 2 + 1 + 0 = 9 of 18, raised to 22: 11.
    EXPECT_EQ(scored({3, 3, 2, 3, 1, 0}, "filled").total, Outcome(Score{11, 22}));
    EXPECT_EQ(scored({3, 3, 2, 3, 1, 0}, "filled").category->id, "full");
}

TEST_F(MadeUpScale, GivesNoScoreWhenMoreIsOpenThanTheVariantAllows)
{
    EXPECT_EQ(scored({3, 0, 1, 2, 3, 2}, "strict").subscales.at(0), Outcome(TooFewAnswers{1}));
    EXPECT_EQ(scored({3, 0, 1, 2, 3, 2}, "strict").total, Outcome(TooFewAnswers{1}));
    EXPECT_EQ(scored({0, 0, 1, 2, 3, 2}, "filled").subscales.at(0), Outcome(TooFewAnswers{2}));
    EXPECT_EQ(scored({0, 0, 1, 2, 0, 2}, "filled").total, Outcome(TooFewAnswers{3}));
}

}
}
