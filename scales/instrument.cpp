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

const AnswerFormat& Instrument::answersOf(const Item& item, const std::string& formatId) const
{
    if (item.own)
        return *item.own;
    const AnswerFormat* shared = format(formatId);
    assert(shared && "a survey names only formats that its instruments have");
    return *shared;
}

}
