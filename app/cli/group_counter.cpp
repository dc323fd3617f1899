#include "app/cli/group_counter.h"

#include <algorithm>

namespace cli {

GroupCounter::GroupCounter(const AskedScale& scale, const scales::AnswerReader& reader,
                           std::vector<std::size_t> columns)
    : reader_(&reader),
      scorer_(scale.instrument, scale.layout.format, scale.variant),
      columns_(std::move(columns)),
      scoresPerSheet_(scale.instrument.subscales.size() + 1),
      scores_(scoresPerSheet_)
{
}

void GroupCounter::count(const AnswerBlock& block)
{
    std::span<const scales::AnswerRow> left(block.answers);
    while (!left.empty()) {
        const std::size_t now = std::min(together, left.size());
        count(block.rows, left.first(now));
        left = left.subspan(now);
    }
}

/// Several times through a few rows, each asking for what the next one needs: memory answers while others are worked on.
void GroupCounter::count(const scales::CsvRows& rows, std::span<const scales::AnswerRow> answers)
{
    std::size_t words = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Group& group = now_[i];
        group = groupOf(rows, answers[i], words);
        words += group.words;
        groups_.expect(group.hash);
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
        groups_.expectWords(now_[i].hash);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        now_[i].number = groups_.numberOf(wordsOf(now_[i]), now_[i].hash);
        scores_.expect(now_[i].number);
    }
    for (std::size_t i = 0; i < answers.size(); ++i)
        scores_.add(now_[i].number, bucketsOf(rows, answers[i]));
}

GroupCounter::Group GroupCounter::groupOf(const scales::CsvRows& rows, const scales::AnswerRow& answers,
                                          std::size_t firstWord)
{
    std::size_t end = firstWord;
    for (const std::size_t column : columns_) {
        const std::string_view value = rows.field(answers.firstField + column);
        const std::size_t needed = end + analysis::Combinations::wordsFor(value);
        if (needed > words_.size())
            words_.resize(2 * needed);
        analysis::Combinations::pack(value, words_.data() + end);
        end = needed;
    }
    Group group{firstWord, end - firstWord};
    group.hash = analysis::Combinations::hash(wordsOf(group));
    return group;
}

std::span<const GroupCounter::Bucket> GroupCounter::bucketsOf(const scales::CsvRows& rows,
                                                              const scales::AnswerRow& answers)
{
    std::size_t first = 0;
    if (!reader_->isPacked()) {
        buckets_.clear();
        addBuckets(rows, answers);
    } else if (const std::uint32_t* known = known_.find(answers.sum)) {
        first = *known;
    } else {
        if (known_.isFull()) {
            known_.forget();
            buckets_.clear();
        }
        first = addBuckets(rows, answers);
        known_.learn(answers.sum, static_cast<std::uint32_t>(first));
    }
    return std::span(buckets_).subspan(first, scoresPerSheet_);
}

std::size_t GroupCounter::addBuckets(const scales::CsvRows& rows, const scales::AnswerRow& answers)
{
    reader_->codesOf(rows, answers, codes_);
    const scales::ScaleScores scores = scorer_.score(codes_);
    const std::size_t first = buckets_.size();
    const auto add = [&](const scales::Outcome& outcome) {
        const auto* score = std::get_if<scales::Score>(&outcome);
        buckets_.push_back(
            scores_.bucketOf(buckets_.size() - first, score ? std::optional(score->points) : std::nullopt));
    };
    std::ranges::for_each(scores.subscales, add);
    add(scores.total);
    return first;
}

void GroupCounter::add(const GroupCounter& other)
{
    std::vector<std::uint32_t> groupHere;
    for (std::uint32_t group = 0; group < other.groups_.size(); ++group) {
        const auto words = other.groups_.words(group);
        groupHere.push_back(groups_.numberOf(words, analysis::Combinations::hash(words)));
    }
    scores_.add(other.scores_, groupHere);
}

}
