#include "analysis/tables/coarsening.h"

namespace tables {

std::optional<Coarsening> coarsening(const FrequencyTable& table, std::size_t cell, const Rules& rules)
{
    std::optional<Coarsening> best;
    for (std::size_t d = 0; d < table.shape.dimensions().size(); ++d) {
        std::size_t larger = cell;
        for (int parent = table.shape.hierarchy(d).code(table.shape.codeOf(cell, d)).parent; parent >= 0;
             parent = table.shape.hierarchy(d).code(parent).parent) {
            larger = table.shape.moved(cell, d, parent);
            if (table.counts[larger] >= rules.threshold)
                break;
        }
        if (table.counts[larger] >= rules.threshold && (!best || table.counts[larger] < table.counts[best->cell]))
            best = Coarsening{larger, d};
    }
    return best;
}

}
