#include "analysis/module_head.h"

namespace analysis {

std::string nameOf(Counting counting)
{
    switch (counting) {
    case Counting::one: return "one";
    case Counting::any: return "any";
    case Counting::categories: return "categories";
    case Counting::points: return "points";
    }
    return {};
}

std::optional<Counting> countingNamed(std::string_view name)
{
    for (const Counting counting : everyCounting)
        if (nameOf(counting) == name)
            return counting;
    return std::nullopt;
}

}
