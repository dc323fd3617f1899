#pragma once

#include "analysis/bounds.h"

#include <memory>
#include <optional>
#include <vector>

namespace analysis {

class People;
class Unknowns;

/// What a reader proves about withheld cells by linear programming: from all sums and all joint classes of the plan at
/// once, where Reader follows one sum after another.
///
/// Unknowns are the people of every group of the plan (people.h) by pattern of measures. That is as much as is known:
/// age and household are never crossed, and whatever their numbers are, there are people who have them (a table with
/// given margins exists, in whole numbers). Whole numbers are used only to round the bounds inwards, so a width may be
/// a little less than said here for who searches in whole numbers; the limits leave room for that.
class Audit {
public:
    /// As of Reader, whose conclusions it starts from: `reader` has read the same cells.
    Audit(const Plan& plan, const Bundled& bundle, const std::vector<const PrintedCell*>& shown, const Reader& reader,
          const Reader::Insight* insight = nullptr);
    ~Audit();

    /// The reader's guess contradicts the release: it then teaches nothing.
    bool isRefuted() const;
    /// The first of these cells, by place in Plan::cells(), about which too much is proved (Bounds::isTooNarrow).
    std::optional<std::size_t> tooNarrow(const std::vector<bool>& about);
    /// The first sum of the plan, by place in Plan::sums(), whose rest (people in none of its parts) is told too narrowly.
    std::optional<std::size_t> tooNarrowRest();
    /// Everything that is proved about a cell, rounded inwards to whole people.
    Bounds cell(std::size_t planCell);

private:
    std::unique_ptr<const People> people_;
    std::size_t measures_;
    std::vector<std::unique_ptr<Unknowns>> unknowns_;   ///< one; or one a measure, where measures are unrelated
};

}
