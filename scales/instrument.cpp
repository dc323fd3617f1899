#include "scales/instrument.h"

#include <algorithm>
#include <cassert>

namespace scales {
namespace {

template <class T, class Match>
const T* find(const std::vector<T>& all, Match match)
{
    const auto found = std::find_if(all.begin(), all.end(), match);
    return found == all.end() ? nullptr : &*found;
}

}

const AnswerFormat* Instrument::format(const std::string& formatId) const
{
    return find(formats, [&](const AnswerFormat& one) { return one.id == formatId; });
}

const Item* Instrument::item(const std::string& key) const
{
    return find(items, [&](const Item& one) { return one.key == key; });
}

const Subscale* Instrument::subscale(const std::string& subscaleId) const
{
    return find(subscales, [&](const Subscale& one) { return one.id == subscaleId; });
}

const ScoringVariant* Instrument::variant(const std::string& variantId) const
{
    return find(variants, [&](const ScoringVariant& one) { return one.id == variantId; });
}

std::vector<int> Instrument::pointsOf(const Item& item, const std::string& formatId) const
{
    std::vector<int> worth = item.ownPoints;
    if (!item.own) {
        const FormatPoints* shared = find(points, [&](const FormatPoints& one) { return one.format == formatId; });
        assert(shared && "a definition says for each of its formats what the answers are worth");
        worth = item.direction == Direction::positive ? shared->positive : shared->negative;
    }
    for (int& one : worth)
        one *= item.weight;
    return worth;
}

int Instrument::highest(const std::string& subscaleId) const
{
    int sum = 0;
    for (const Item& one : items)
        if (subscaleId.empty() || one.subscale == subscaleId)
            sum += std::ranges::max(pointsOf(one, formats.empty() ? "" : formats.front().id));
    return sum;
}

const AnswerFormat& Instrument::answersOf(const Item& item, const std::string& formatId) const
{
    if (item.own)
        return *item.own;
    const AnswerFormat* shared = format(formatId);
    assert(shared && "a survey names only formats that its instruments have");
    return *shared;
}

}
