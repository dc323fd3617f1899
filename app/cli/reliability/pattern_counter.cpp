#include "app/cli/reliability/pattern_counter.h"

#include <algorithm>

namespace cli {

using analysis::Combinations;

void GroupPatterns::take(GroupPatterns& other)
{
    complete.take(other.complete);
    for (std::size_t subscale = 0; subscale < incomplete.size(); ++subscale)
        incomplete[subscale].take(other.incomplete[subscale]);
    quality.take(other.quality);
}

PatternCounter::PatternCounter(const AskedScale& scale, const scales::AnswerReader& reader,
                               std::optional<std::size_t> column)
    : reader_(&reader),
      scorer_(scale.instrument, scale.layout.format, scale.variant),
      column_(column),
      lanes_(scales::PatternLanes::of(scale.instrument)),
      itemsOf_(scale.instrument.subscales.size())
{
    for (std::size_t i = 0; i < scale.instrument.items.size(); ++i) {
        const scales::Item& item = scale.instrument.items[i];
        const auto subscale = std::ranges::find_if(
            scale.instrument.subscales, [&](const scales::Subscale& one) { return one.id == item.subscale; });
        subscaleOf_.push_back(static_cast<std::size_t>(subscale - scale.instrument.subscales.begin()));
        itemsOf_[subscaleOf_.back()].push_back(i);
        options_.push_back(scale.instrument.answersOf(item, scale.layout.format).points());
        lowestPattern_ |= std::uint64_t{scorer_.counts(i, scales::codeOf(1))} << i;
        highestPattern_ |= std::uint64_t{scorer_.counts(i, scales::codeOf(options_.back()))} << i;
    }
    if (!column_)
        group(0);
}

bool PatternCounter::count(const AnswerBlock& block)
{
    const bool packed = reader_->isPacked() && lanes_;
    GroupPatterns* now = column_ ? nullptr : &groups_.front();
    for (const scales::AnswerRow& answers : block.answers) {
        if (column_ && !(now = groupOf(block.rows, answers)))
            return false;
        if (packed)
            countPacked(*now, answers.sum);
        else
            countSlowly(*now, block.rows, answers);
    }
    return true;
}

GroupPatterns* PatternCounter::groupOf(const scales::CsvRows& rows, const scales::AnswerRow& answers)
{
    const std::string_view value = rows.field(answers.firstField + *column_);
    words_.resize(std::max(words_.size(), Combinations::wordsFor(value)));
    Combinations::pack(value, words_.data());
    const std::span<const Combinations::Word> words(words_.data(), Combinations::wordsFor(value));
    return group(values_.numberOf(words, Combinations::hash(words)));
}

GroupPatterns* PatternCounter::group(std::uint32_t number)
{
    if (number >= mostGroups)
        return nullptr;
    while (groups_.size() <= number) {
        // Every scale that gets here has at most 64 items, and so patterns.
        GroupPatterns one{
            *analysis::ItemPatterns::make(subscaleOf_.size(), 1), {}, analysis::ResponseQuality(subscaleOf_.size())};
        for (const auto& items : itemsOf_)
            one.incomplete.push_back(*analysis::ItemPatterns::make(std::max<std::size_t>(1, items.size()), 1));
        groups_.push_back(std::move(one));
    }
    return &groups_[number];
}

void PatternCounter::countPacked(GroupPatterns& group, std::uint64_t sum) const
{
    const std::uint64_t pattern = lanes_->items.of(sum);
    if (lanes_->open.of(sum) == 0) {
        addComplete(group, {pattern, lanes_->lowest.of(sum), lanes_->highest.of(sum)});
        return;
    }
    std::uint64_t open = 0;
    for (std::size_t subscale = 0; subscale < itemsOf_.size(); ++subscale) {
        open += lanes_->openOf[subscale].of(sum);
        if (lanes_->openOf[subscale].of(sum) == 0)
            addTo(group, subscale, pattern);
    }
    ++group.quality.byOpenItems[open];
}

void PatternCounter::countSlowly(GroupPatterns& group, const scales::CsvRows& rows, const scales::AnswerRow& answers)
{
    reader_->codesOf(rows, answers, codes_);
    Sheet sheet;
    std::vector<char> open(itemsOf_.size());
    for (std::size_t i = 0; i < codes_.size(); ++i) {
        sheet.pattern |= std::uint64_t{scorer_.counts(i, codes_[i])} << i;
        sheet.lowest += scales::number(codes_[i]) == 1;
        sheet.highest += scales::number(codes_[i]) == options_[i];
        if (codes_[i] == scales::Code::none) {
            open[subscaleOf_[i]] = 1;
            ++sheet.open;
        }
    }
    if (sheet.open == 0) {
        addComplete(group, sheet);
        return;
    }
    ++group.quality.byOpenItems[sheet.open];
    for (std::size_t subscale = 0; subscale < open.size(); ++subscale)
        if (!open[subscale])
            addTo(group, subscale, sheet.pattern);
}

void PatternCounter::addComplete(GroupPatterns& group, const Sheet& sheet) const
{
    group.complete.add(sheet.pattern);
    ++group.quality.byOpenItems.front();
    group.quality.lowest += sheet.lowest == subscaleOf_.size();
    group.quality.highest += sheet.highest == subscaleOf_.size();
}

void PatternCounter::addTo(GroupPatterns& group, std::size_t subscale, std::uint64_t pattern) const
{
    std::uint64_t part = 0;
    for (std::size_t i = 0; i < itemsOf_[subscale].size(); ++i)
        part |= ((pattern >> itemsOf_[subscale][i]) & 1) << i;
    group.incomplete[subscale].add(part);
}

bool PatternCounter::take(PatternCounter& other)
{
    for (std::uint32_t theirs = 0; theirs < other.groups_.size(); ++theirs) {
        std::uint32_t ours = 0;
        if (column_) {
            const auto words = other.values_.words(theirs);
            ours = values_.numberOf(words, Combinations::hash(words));
        }
        GroupPatterns* here = group(ours);
        if (!here)
            return false;
        here->take(other.groups_[theirs]);
    }
    return true;
}

std::vector<std::pair<std::string, GroupPatterns*>> PatternCounter::groups()
{
    std::vector<std::pair<std::string, GroupPatterns*>> all;
    if (!column_)
        return {{"", &groups_.front()}};
    for (const std::uint32_t number : values_.sorted())
        all.emplace_back(values_.values(number).front(), &groups_[number]);
    return all;
}

}
