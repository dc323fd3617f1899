#include "analysis/item_sums.h"

namespace analysis {

ItemSums ItemSums::of(const ItemPatterns& patterns)
{
    ItemSums all;
    all.items = patterns.items();
    all.sums.resize(all.items);
    all.products.resize(all.items * all.items);
    patterns.each([&](std::span<const int> scores, std::uint64_t count) {
        const auto times = static_cast<std::int64_t>(count);
        all.people += times;
        for (std::size_t i = 0; i < all.items; ++i) {
            if (scores[i] == 0)
                continue;
            all.sums[i] += times * scores[i];
            for (std::size_t j = 0; j < all.items; ++j)
                all.products[i * all.items + j] += times * scores[i] * scores[j];
        }
    });
    return all;
}

}
