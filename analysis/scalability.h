#pragma once

#include "analysis/estimate.h"
#include "analysis/item_patterns.h"

#include <optional>
#include <vector>

namespace analysis {

/// A scalability coefficient and its standard error.
struct Scaled {
    double value = 0;
    double error = 0;
};

/// Mokken's scalability of a set of items: 1 where nobody fails an easier step and passes a harder one, 0 where people
/// answer items independently. Usual guideline for H: weak from .3, medium from .4, strong from .5.
struct Scalability {
    Estimate h;                              ///< of the scale
    std::optional<double> error;             ///< standard error of h
    std::vector<std::optional<Scaled>> hi;   ///< by item; none for one that does not vary
    std::vector<std::optional<double>>
        hij;   ///< item by item, row after row; none on the diagonal and for constant items
};

/// H, Hi and Hij (Mokken 1971, A Theory and Procedure of Scale Analysis, chapter 4; Molenaar 1991, Kwantitatieve Methoden
/// 37, 97-117, for scores above 1): 1 - F/E over pairs of item steps, F the people who pass the harder one only, E how many
/// they would be if items were independent. Standard errors by the delta method over multinomial patterns, range
/// 1 - exp(log(1-H) ± z·se/(1-H)) (Kuijpers, Van der Ark & Croon 2013, Sociological Methodology 43, 42-69). Steps that
/// equally many people pass count half either way. Nothing for fewer than two people or when no pair of items varies.
Scalability scalabilityOf(const ItemPatterns& patterns, double level = .95);

}
