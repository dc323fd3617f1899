#pragma once

#include "analysis/bounds.h"
#include "analysis/protect.h"

#include <optional>
#include <vector>

namespace analysis {

/// Where a release says too much while some cells of its plan are withheld: what readers conclude from outside, and those who
/// are alone in a small cell, or two, about another.
class Leaks {
public:
    /// The sums to mend, by place in Plan::sums().
    struct Leak {
        std::vector<std::size_t> sums;
    };

    /// `cells`, `primary` (withheld for their own sake) by place in Plan::cells(). All but the bundle outlive this.
    Leaks(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
          const std::vector<bool>& primary);

    /// By following one sum after another (bounds.h): fast, and nearly everything that there is to find.
    std::optional<Leak> followed(const std::vector<bool>& withheld) const;
    /// By all sums and joint classes at once (audit.h): the judge of what the fast search left.
    std::optional<Leak> proved(const std::vector<bool>& withheld) const;

private:
    struct Attempt {
        bool isRefuted = false;   ///< the guess contradicts the release
        std::optional<Leak> leak;
    };

    /// Few surveys ask gender, and a guess costs as much as an attack.
    bool isWorthGuessing(Reader::Guess guess) const
    {
        return guess != Reader::Guess::everybodyToldGender || plan_->splits(Plan::Split::gender);
    }
    template <class Attack>
    std::optional<Leak> fromAnywhere(const std::vector<bool>& withheld, Attack attack) const;
    template <class Attack>
    std::optional<Leak> boldestFirst(Attack attack) const;
    std::optional<Leak> leakTo(const Reader& reader, const std::vector<bool>& about) const;
    std::vector<bool> tellable(std::vector<bool> about, Reader::Guess guess, const Reader::Insight* insight) const;
    Leak around(std::size_t cell) const;
    std::vector<const PrintedCell*> shown(const std::vector<bool>& withheld) const;

    const Plan* plan_;
    const std::vector<ExactCell>* cells_;
    Bundled bundle_;
    const std::vector<bool>* primary_;
    std::vector<PrintedCell> printed_;
};

}
