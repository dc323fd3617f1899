#include "analysis/item_sums.h"

namespace analysis {

ItemSums ItemSums::of(const ItemPatterns& patterns)
{
    ItemSums all;
    all.items = patterns.items();
    all.sums.resize(all.items);
    all.products.resize(all.items * all.items);
    patterns.each([&](std::span<const int> scores, std::uint64_t count) {
        const auto people = static_cast<std::int64_t>(count);
        all.people += people;
        for (std::size_t i = 0; i < all.items; ++i) {
            if (scores[i] == 0)
                continue;
            all.sums[i] += people * scores[i];
            for (std::size_t j = 0; j < all.items; ++j)
                all.products[i * all.items + j] += people * scores[i] * scores[j];
        }
    });
    return all;
}

}
