#include "scales/packed_sums.h"

#include "scales/known_sums.h"
#include "scales/scoring.h"

#include "tests/scales/house_files.h"
#include "tests/scales/invented_scale.h"

#include <map>

namespace scales {
namespace {

AnswerColumns columnsOf(const Instrument& scale, const std::string& format)
{
    CsvTable head;
    for (const Item& item : scale.items)
        head.header.push_back(scale.id + "." + item.key);
    return AnswerColumns::find(head, scale, {.format = format, .items = {}}).value();
}

bool alike(const ScaleScores& a, const ScaleScores& b)
{
    return a.subscales == b.subscales && a.missing == b.missing && a.total == b.total && a.category == b.category;
}

// The promise on which everything that scores in bulk rests.
TEST(PackedSums, GiveEqualScoresWhereTheyAreEqual)
{
    std::mt19937 dice(11);
    int packed = 0;
    std::size_t met = 0;
    std::size_t sheets = 0;
    for (int round = 0; round < 400; ++round) {
        const Instrument scale = round % 4 == 0 ? definition(round % 8 ? "djg11" : "djg6") : inventedScale(dice);
        const std::string format = scale.formats.empty() ? "" : scale.formats.front().id;
        for (const ScoringVariant& variant : scale.variants) {
            const auto sums = PackedSums::make(scale, format, variant, columnsOf(scale, format));
            if (!sums)
                continue;
            ++packed;
            const Scorer scorer(scale, format, variant.id);
            std::map<std::uint64_t, ScaleScores> known;
            for (int sheet = 0; sheet < 300; ++sheet) {
                std::vector<Code> codes;
                const unsigned open = sheet % 3 ? 12 : 2;
                for (const Item& item : scale.items) {
                    const auto options = static_cast<unsigned>(scale.answersOf(item, format).points());
                    codes.push_back(dice() % open == 0 ? Code::none : codeOf(static_cast<int>(1 + dice() % options)));
                }
                const std::uint64_t sum = sums->sumOf(codes);
                ASSERT_TRUE(PackedSums::isValid(sum));
                const ScaleScores scores = scorer.score(codes);
                const auto [before, isNew] = known.try_emplace(sum, scores);
                ASSERT_TRUE(alike(before->second, scores)) << scale.items.size() << " items, variant " << variant.id;
                ++sheets;
            }
            met += known.size();
        }
    }
    EXPECT_GT(packed, 300);
    EXPECT_LT(met, sheets * 9 / 10);   // many sheets shared their sum, so something was compared
}

TEST(PackedSums, AreThereForTheScalesOfTheHouse)
{
    for (const std::string id : {"djg11", "djg6", "isolation", "existential"}) {
        const Instrument scale = definition(id);
        if (scale.kind != Instrument::Kind::scale)
            continue;
        const std::string format = scale.formats.empty() ? "" : scale.formats.front().id;
        EXPECT_TRUE(PackedSums::make(scale, format, scale.variants.front(), columnsOf(scale, format))) << id;
    }
}

TEST(PackedSums, KnowAByteThatIsNoAnswerHoweverOftenItComes)
{
    std::mt19937 dice(5);
    Instrument scale = definition("djg11");
    const Item item = scale.items.front();
    scale.items.clear();
    for (int i = 1; i <= 120; ++i) {
        scale.items.push_back(item);
        scale.items.back().key = std::to_string(i);
    }
    const AnswerColumns columns = columnsOf(scale, "5");
    const auto sums = PackedSums::make(scale, "5", scale.variants.front(), columns);
    ASSERT_TRUE(sums);
    const PackedSums::Tables tables = sums->tables(columns, ",\n");
    EXPECT_EQ(tables.kinds.size(), 1u);
    for (const char wrong : {'0', '6', ';', 'x', '"', '\0'}) {
        std::uint64_t sum = 0;
        for (const std::size_t kind : tables.kindOf) {
            sum += tables.kinds[kind].at(static_cast<unsigned char>(wrong));
            EXPECT_FALSE(PackedSums::isValid(sum));
        }
    }
    scale.items.push_back(item);
    scale.items.back().key = "121";
    EXPECT_FALSE(PackedSums::make(scale, "5", scale.variants.front(), columnsOf(scale, "5")));
}

TEST(PatternSums, SayOfEveryItemWhetherItGivesPointsAndHowManyAreOpen)
{
    std::mt19937 dice(12);
    int packed = 0;
    for (int round = 0; round < 400; ++round) {
        const Instrument scale = round % 4 == 0 ? definition(round % 8 ? "djg11" : "djg6") : inventedScale(dice);
        const std::string format = scale.formats.empty() ? "" : scale.formats.front().id;
        const AnswerColumns columns = columnsOf(scale, format);
        const auto lanes = PatternLanes::of(scale);
        const auto sums = PackedSums::patterns(scale, format, columns);
        ASSERT_EQ(lanes.has_value(), sums.has_value());
        if (!lanes)
            continue;
        ++packed;
        const Scorer scorer(scale, format);
        for (int sheet = 0; sheet < 30; ++sheet) {
            std::vector<Code> codes;
            std::uint64_t scoring = 0;
            std::size_t lowest = 0;
            std::size_t highest = 0;
            for (std::size_t i = 0; i < scale.items.size(); ++i) {
                const int options = columns.options(i);
                const int code = static_cast<int>(dice() % static_cast<unsigned>(options + 1));
                codes.push_back(codeOf(code));
                scoring |= std::uint64_t{scorer.counts(i, codes.back())} << i;
                lowest += code == 1;
                highest += code == options;
            }
            const std::uint64_t sum = sums->sumOf(codes);
            ASSERT_TRUE(PackedSums::isValid(sum));
            ASSERT_EQ(lanes->items.of(sum), scoring);
            ASSERT_EQ(lanes->lowest.of(sum), lowest);
            ASSERT_EQ(lanes->highest.of(sum), highest);
            const ScaleScores scores = scorer.score(codes);
            for (std::size_t subscale = 0; subscale < scores.missing.size(); ++subscale)
                ASSERT_EQ(lanes->openOf[subscale].of(sum), static_cast<std::uint64_t>(scores.missing[subscale]));
            ASSERT_EQ(lanes->open.of(sum) == 0, std::ranges::count(codes, Code::none) == 0);
        }
    }
    EXPECT_GT(packed, 250);
}

TEST(PatternSums, AreNotThereForScalesThatNeedMoreBits)
{
    Instrument scale = definition("djg11");
    scale.items.resize(64, scale.items.front());
    EXPECT_FALSE(PatternLanes::of(scale));
    scale.items.resize(121, scale.items.front());
    EXPECT_FALSE(PatternLanes::of(scale));
    scale.items.resize(30);
    EXPECT_TRUE(PatternLanes::of(scale));
}

TEST(KnownSums, KeepWhatTheyLearnUntilTheyAreFull)
{
    KnownSums<std::uint32_t> known;
    std::mt19937_64 dice(1);
    std::map<std::uint64_t, std::uint32_t> all;
    while (!known.isFull()) {
        const std::uint64_t sum = dice() >> (7 + dice() % 50);
        const auto [place, isNew] = all.try_emplace(sum, static_cast<std::uint32_t>(all.size()));
        EXPECT_EQ(known.find(sum) == nullptr, isNew);
        if (isNew)
            known.learn(sum, place->second);
    }
    for (const auto& [sum, meaning] : all)
        EXPECT_EQ(*known.find(sum), meaning);
    known.forget();
    EXPECT_EQ(known.find(all.begin()->first), nullptr);
}

}
}
