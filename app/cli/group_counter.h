#pragma once

#include "analysis/combinations.h"
#include "analysis/score_counts.h"
#include "app/cli/answer_file.h"
#include "scales/known_sums.h"
#include "scales/scoring.h"

#include <array>
#include <span>
#include <vector>

namespace cli {

/// Counts answer sheets per combination of what stands in some columns, and per score. For one thread; the counts of
/// several are added up, and say the same whoever counted what.
class GroupCounter {
public:
    /// `scale` and `reader` must outlive this. `columns`: their places in the file.
    GroupCounter(const AskedScale& scale, const scales::AnswerReader& reader, std::vector<std::size_t> columns);

    void count(const AnswerBlock& block);
    void add(const GroupCounter& other);

    const analysis::Combinations& groups() const { return groups_; }
    /// Per group; the scores are the subscales in the order of the definition and then the total.
    const analysis::ScoreCounts& scores() const { return scores_; }

private:
    using Word = analysis::Combinations::Word;
    using Bucket = analysis::ScoreCounts::Bucket;
    struct Group {
        std::size_t firstWord = 0;
        std::size_t words = 0;
        std::uint32_t hash = 0;
        std::uint32_t number = 0;
    };

    /// Few enough that what is fetched for all of them is still there when it is used.
    static constexpr std::size_t together = 32;

    void count(const scales::CsvRows& rows, std::span<const scales::AnswerRow> answers);
    Group groupOf(const scales::CsvRows& rows, const scales::AnswerRow& answers, std::size_t firstWord);
    std::span<const Word> wordsOf(const Group& group) const
    {
        return std::span(words_).subspan(group.firstWord, group.words);
    }
    std::span<const Bucket> bucketsOf(const scales::CsvRows& rows, const scales::AnswerRow& answers);
    std::size_t addBuckets(const scales::CsvRows& rows, const scales::AnswerRow& answers);

    const scales::AnswerReader* reader_;
    scales::Scorer scorer_;
    std::vector<std::size_t> columns_;
    std::size_t scoresPerSheet_;
    analysis::Combinations groups_;
    analysis::ScoreCounts scores_;
    scales::KnownSums<std::uint32_t> known_;   ///< where the buckets of a sum begin
    std::vector<Bucket> buckets_;
    std::array<Group, together> now_;
    std::vector<Word> words_;
    std::vector<scales::Code> codes_;
};

}
