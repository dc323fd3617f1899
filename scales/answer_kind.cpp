#include "scales/answer_kind.h"

#include <algorithm>
#include <cassert>

namespace scales {
namespace {

bool holds(const AnswerKind::Condition& condition, const Instrument& instrument, std::span<const Code> codes)
{
    const Item& item = *instrument.item(condition.item);
    const int code = number(codes[static_cast<std::size_t>(&item - instrument.items.data())]);
    return item.own->holds(code) &&
           std::ranges::find(condition.options, item.own->options[static_cast<std::size_t>(code) - 1]) !=
               condition.options.end();
}

}

const AnswerKind* kindOf(const Instrument& instrument, std::span<const Code> codes)
{
    assert(codes.size() == instrument.items.size());
    for (const AnswerKind& kind : instrument.kinds)
        if (std::ranges::all_of(kind.when, [&](const auto& one) { return holds(one, instrument, codes); }))
            return &kind;
    return nullptr;
}

}
