#include "scales/packed_sums.h"

#include <algorithm>
#include <bit>

namespace scales {
namespace {

/// Where the sums of one subscale begin in the packed number.
struct Lanes {
    int points = 0;
    int missing = 0;
    int answered = 0;
};

int bitsFor(std::size_t largest) { return static_cast<int>(std::bit_width(largest)); }

std::size_t placeOfSubscale(const Instrument& instrument, const Item& item)
{
    const auto found =
        std::ranges::find_if(instrument.subscales, [&](const Subscale& one) { return one.id == item.subscale; });
    return static_cast<std::size_t>(found - instrument.subscales.begin());
}

}

std::optional<PatternLanes> PatternLanes::of(const Instrument& instrument)
{
    PatternLanes lanes;
    int next = 0;
    const auto lane = [&](std::size_t largest) {
        const Lane one{next, bitsFor(largest)};
        next += one.width;
        return one;
    };
    const std::size_t all = instrument.items.size();
    lanes.items = {0, static_cast<int>(std::min<std::size_t>(all, PackedSums::invalidFrom))};
    next = static_cast<int>(std::min<std::size_t>(all, PackedSums::mostItems));
    lanes.open.first = next;
    for (std::size_t subscale = 0; subscale < instrument.subscales.size(); ++subscale)
        lanes.openOf.push_back(lane(static_cast<std::size_t>(std::ranges::count_if(
            instrument.items, [&](const Item& item) { return placeOfSubscale(instrument, item) == subscale; }))));
    lanes.open.width = next - lanes.open.first;
    lanes.lowest = lane(all);
    lanes.highest = lane(all);
    return next <= PackedSums::invalidFrom ? std::optional(std::move(lanes)) : std::nullopt;
}

std::optional<PackedSums> PackedSums::make(const Instrument& instrument, const std::string& formatId,
                                           const ScoringVariant& variant, const AnswerColumns& columns)
{
    std::vector<Lanes> lanes;
    int next = 0;
    for (const Subscale& subscale : instrument.subscales) {
        std::size_t items = 0;
        std::size_t highest = 0;
        for (const Item& item : instrument.items)
            if (item.subscale == subscale.id) {
                ++items;
                highest += static_cast<std::size_t>(std::ranges::max(instrument.pointsOf(item, formatId)));
            }
        Lanes one{next, next + bitsFor(highest), 0};
        one.answered = one.missing + bitsFor(items);
        next = one.answered + (variant.prorates ? bitsFor(highest) : 0);
        lanes.push_back(one);
    }
    if (next > invalidFrom || instrument.items.size() > mostItems)
        return std::nullopt;

    PackedSums sums;
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
        const Item& item = instrument.items[i];
        const Lanes& lane = lanes[placeOfSubscale(instrument, item)];
        const std::vector<int> worth = instrument.pointsOf(item, formatId);
        const auto highest = static_cast<std::uint64_t>(std::ranges::max(worth));
        std::vector<std::uint64_t> byCode{std::uint64_t{1} << lane.missing};
        for (int code = 1; code <= columns.options(i); ++code)
            byCode.push_back((static_cast<std::uint64_t>(worth.at(static_cast<std::size_t>(code) - 1)) << lane.points) +
                             (variant.prorates ? highest << lane.answered : 0));
        sums.byCode_.push_back(std::move(byCode));
    }
    return sums;
}

std::optional<PackedSums> PackedSums::patterns(const Instrument& instrument, const std::string& formatId,
                                               const AnswerColumns& columns)
{
    const auto lanes = PatternLanes::of(instrument);
    if (!lanes)
        return std::nullopt;
    PackedSums sums;
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
        const Item& item = instrument.items[i];
        const std::vector<int> worth = instrument.pointsOf(item, formatId);
        std::vector<std::uint64_t> byCode{std::uint64_t{1} << lanes->openOf[placeOfSubscale(instrument, item)].first};
        for (int code = 1; code <= columns.options(i); ++code)
            byCode.push_back((std::uint64_t{worth.at(static_cast<std::size_t>(code) - 1) > 0} << i) |
                             (std::uint64_t{code == 1} << lanes->lowest.first) |
                             (std::uint64_t{code == columns.options(i)} << lanes->highest.first));
        sums.byCode_.push_back(std::move(byCode));
    }
    return sums;
}

PackedSums::Tables PackedSums::tables(const AnswerColumns& columns, std::string_view ends) const
{
    Tables tables;
    for (std::size_t i = 0; i < byCode_.size(); ++i) {
        ByBytes kind{};
        for (std::size_t byte = 0; byte < kind.size(); ++byte) {
            const char field = static_cast<char>(byte);
            const auto code = columns.code(i, {&field, 1});
            kind[byte] =
                code ? byCode_[i].at(static_cast<std::size_t>(number(*code))) : std::uint64_t{1} << invalidFrom;
        }
        for (const char end : ends)
            kind.at(static_cast<unsigned char>(end)) = byCode_[i].front();
        const auto known = std::ranges::find(tables.kinds, kind);
        tables.kindOf.push_back(static_cast<std::size_t>(known - tables.kinds.begin()));
        if (known == tables.kinds.end())
            tables.kinds.push_back(kind);
    }
    return tables;
}

std::uint64_t PackedSums::sumOf(std::span<const Code> codes) const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < codes.size(); ++i)
        sum += byCode_[i].at(static_cast<std::size_t>(number(codes[i])));
    return sum;
}

}
