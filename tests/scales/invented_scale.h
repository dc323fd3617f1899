#pragma once

#include "scales/instrument.h"

#include <algorithm>
#include <random>
#include <string>

namespace scales {

/// A scale as a definition could state it: any number of items and subscales, weights, answers of its own.
inline Instrument inventedScale(std::mt19937& dice)
{
    const auto upTo = [&](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most + 1)); };
    Instrument scale;
    scale.id = "invented";
    scale.kind = Instrument::Kind::scale;
    const bool ownOnly = upTo(4) == 0;
    const int options = upTo(8) == 0 ? 10 + upTo(240) : 2 + upTo(7);
    if (!ownOnly) {
        AnswerFormat format{.id = "f", .options = {}};
        FormatPoints points{.format = "f", .positive = {}, .negative = {}};
        for (int i = 0; i < options; ++i) {
            format.options.push_back("o" + std::to_string(i));
            points.positive.push_back(upTo(3));
            points.negative.push_back(upTo(3));
        }
        points.positive.front() = 3;   // the same highest in both directions, and never 0
        points.negative.back() = 3;
        scale.formats.push_back(format);
        scale.points.push_back(points);
    }
    const int subscales = 1 + upTo(upTo(10) == 0 ? 20 : 3);
    for (int i = 0; i < subscales; ++i)
        scale.subscales.push_back({"s" + std::to_string(i), {}});
    const int items = std::max(subscales, 1 + upTo(upTo(10) == 0 ? 199 : 15));
    for (int i = 0; i < items; ++i) {
        Item item;
        item.number = i + 1;
        item.key = std::to_string(i + 1);
        item.direction = upTo(1) ? Direction::positive : Direction::negative;
        item.subscale = "s" + std::to_string(i < subscales ? i : upTo(subscales - 1));
        item.weight = upTo(5) == 0 ? 1 + upTo(upTo(10) == 0 ? 999 : 4) : 1;
        if (ownOnly || upTo(6) == 0) {
            item.key = "k" + std::to_string(i);
            item.own = AnswerFormat{.id = item.key, .options = {}};
            for (int option = 2 + upTo(4); option > 0; --option) {
                item.own->options.push_back("o" + std::to_string(option));
                item.ownPoints.push_back(upTo(5));
            }
            item.ownPoints.front() = 1 + upTo(4);
        }
        scale.items.push_back(item);
    }
    for (const bool prorates : {upTo(1) == 1, upTo(1) == 1}) {
        ScoringVariant variant;
        variant.id = "v" + std::to_string(scale.variants.size());
        for (int i = 0; i < subscales; ++i)
            variant.missingAllowed.push_back(upTo(3));
        variant.totalMissingAllowed = upTo(items);
        variant.prorates = prorates;
        scale.variants.push_back(variant);
    }
    const int highest = scale.highest("");
    if (highest > 2 && upTo(2) > 0)
        scale.categories = {{"low", 0, highest / 2}, {"high", highest / 2 + 1, highest}};
    return scale;
}

}
