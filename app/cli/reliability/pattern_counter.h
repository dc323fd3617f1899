#pragma once

#include "analysis/combinations.h"
#include "analysis/item_patterns.h"
#include "analysis/response_quality.h"
#include "app/cli/answer_file.h"
#include "scales/scoring.h"

#include <optional>
#include <vector>

namespace cli {

/// The answer sheets of one group, by what they say on every item: 1 where an answer gives points.
struct GroupPatterns {
    analysis::ItemPatterns complete;                  ///< on all items, in the order of the scale
    std::vector<analysis::ItemPatterns> incomplete;   ///< by subscale: sheets complete on it, but not on all items
    analysis::ResponseQuality quality;

    void take(GroupPatterns& other);
};

/// Counts patterns of answers, per value of a column where one is given. For one thread; the counts of several are added
/// up, and say the same whoever counted what.
class PatternCounter {
public:
    static constexpr std::uint32_t mostGroups = 64;
    static constexpr std::size_t mostItems = analysis::ItemPatterns::mostBits;

    /// `scale` and `reader` must outlive this; the scale has at most `mostItems` items, the sums of the reader are patterns.
    PatternCounter(const AskedScale& scale, const scales::AnswerReader& reader, std::optional<std::size_t> column);

    /// False when there are more than `mostGroups` values.
    bool count(const AnswerBlock& block);
    bool take(PatternCounter& other);

    /// One group when there is no column, even of nobody; otherwise those that occur, sorted bytewise.
    std::vector<std::pair<std::string, GroupPatterns*>> groups();
    /// The items of a subscale, as places among all.
    const std::vector<std::size_t>& itemsOf(std::size_t subscale) const { return itemsOf_[subscale]; }
    /// The pattern of somebody who gives every item its first answer, or its last.
    std::uint64_t lowestPattern() const { return lowestPattern_; }
    std::uint64_t highestPattern() const { return highestPattern_; }

private:
    /// What one sheet says.
    struct Sheet {
        std::uint64_t pattern = 0;
        std::uint64_t lowest = 0;    ///< items
        std::uint64_t highest = 0;   ///< items
        std::uint64_t open = 0;      ///< items
    };

    GroupPatterns* groupOf(const scales::CsvRows& rows, const scales::AnswerRow& answers);
    GroupPatterns* group(std::uint32_t number);
    void countPacked(GroupPatterns& group, std::uint64_t sum) const;
    void countSlowly(GroupPatterns& group, const scales::CsvRows& rows, const scales::AnswerRow& answers);
    void addComplete(GroupPatterns& group, const Sheet& sheet) const;
    void addTo(GroupPatterns& group, std::size_t subscale, std::uint64_t pattern) const;

    const scales::AnswerReader* reader_;
    scales::Scorer scorer_;
    std::optional<std::size_t> column_;
    std::optional<scales::PatternLanes> lanes_;
    std::vector<std::size_t> subscaleOf_;             ///< by item
    std::vector<std::vector<std::size_t>> itemsOf_;   ///< by subscale
    std::vector<int> options_;                        ///< by item
    std::uint64_t lowestPattern_ = 0;
    std::uint64_t highestPattern_ = 0;
    analysis::Combinations values_;
    std::vector<GroupPatterns> groups_;
    std::vector<analysis::Combinations::Word> words_;
    std::vector<scales::Code> codes_;
};

}
