#include "analysis/raking.h"

#include "analysis/weighted_share.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace analysis {
namespace {

/// Participants with the same answers and the same weight, who always get one new weight.
struct RakedCell {
    std::vector<std::size_t> answers;
    double people = 0;
    double weight = 1;   ///< of each
};

class Raking {
public:
    Raking(std::span<const Participant> participants, std::span<const MarginTotals> margins) : margins_(margins)
    {
        std::map<std::pair<std::vector<std::size_t>, double>, double> cells;
        for (const Participant& one : participants)
            ++cells[{one.answers, one.weight}];
        for (const auto& [what, people] : cells)
            cells_.push_back({what.first, people, what.second});
    }

    Reason fault() const
    {
        const double population = sum(margins_.front());
        for (std::size_t margin = 0; margin < margins_.size(); ++margin) {
            if (std::abs(sum(margins_[margin]) - population) > 1e-6 * population)
                return Reason::unequalMargins;
            const std::vector<double> now = sums(margin);
            for (std::size_t answer = 0; answer < now.size(); ++answer)
                if ((now[answer] > 0) != (margins_[margin][answer] > 0))
                    return Reason::emptyCategory;
        }
        return Reason::none;
    }

    /// Goes through all margins until they agree; false when they do not within `mostCycles`.
    bool converge(const RakingRules& rules, int& cycles)
    {
        for (int cycle = 0; cycle < rules.mostCycles; ++cycle) {
            ++cycles;
            for (std::size_t margin = 0; margin < margins_.size(); ++margin) {
                const std::vector<double> now = sums(margin);
                for (RakedCell& cell : cells_)
                    if (now[cell.answers[margin]] > 0)
                        cell.weight *= margins_[margin][cell.answers[margin]] / now[cell.answers[margin]];
            }
            if (worst() < rules.tolerance)
                return true;
        }
        return false;
    }

    /// How many people had more than `limit` times the mean.
    int trim(double limit)
    {
        const double most = limit * mean();
        double cut = 0;
        for (RakedCell& cell : cells_)
            if (cell.weight > most) {
                cell.weight = most;
                cut += cell.people;
            }
        return static_cast<int>(cut);
    }

    double mean() const
    {
        double people = 0;
        double weights = 0;
        for (const RakedCell& cell : cells_) {
            people += cell.people;
            weights += cell.people * cell.weight;
        }
        return weights / people;
    }

    std::vector<double> weightsOf(std::span<const Participant> participants) const
    {
        std::map<std::pair<std::vector<std::size_t>, double>, double> byCell;
        std::size_t next = 0;
        for (const Participant& one : participants)
            byCell[{one.answers, one.weight}] = 0;
        for (auto& [what, weight] : byCell)   // the same order as when the cells were made
            weight = cells_[next++].weight;
        std::vector<double> weights;
        weights.reserve(participants.size());
        for (const Participant& one : participants)
            weights.push_back(byCell.at({one.answers, one.weight}));
        return weights;
    }

private:
    static double sum(const MarginTotals& margin)
    {
        double all = 0;
        for (const double target : margin)
            all += target;
        return all;
    }

    std::vector<double> sums(std::size_t margin) const
    {
        std::vector<double> now(margins_[margin].size());
        for (const RakedCell& cell : cells_)
            now[cell.answers[margin]] += cell.people * cell.weight;
        return now;
    }

    double worst() const
    {
        double worst = 0;
        for (std::size_t margin = 0; margin < margins_.size(); ++margin) {
            const std::vector<double> now = sums(margin);
            for (std::size_t answer = 0; answer < now.size(); ++answer)
                if (const double target = margins_[margin][answer]; target > 0)
                    worst = std::max(worst, std::abs(now[answer] / target - 1));
        }
        return worst;
    }

    std::span<const MarginTotals> margins_;
    std::vector<RakedCell> cells_;
};

}

Raked rake(std::span<const Participant> participants, std::span<const MarginTotals> margins, const RakingRules& rules)
{
    Raked raked;
    if (participants.empty() || margins.empty()) {
        raked.reason = Reason::nobody;
        return raked;
    }
    Raking raking(participants, margins);
    raked.reason = raking.fault();
    if (raked.reason != Reason::none)
        return raked;
    bool converged = raking.converge(rules, raked.cycles);
    for (int turn = 0; rules.trim && converged && turn < rules.trims; ++turn) {
        const int cut = raking.trim(*rules.trim);
        if (turn == 0)
            raked.trimmed = cut;
        if (cut == 0)
            break;
        converged = raking.converge(rules, raked.cycles);
    }
    if (!converged) {
        raked.reason = Reason::doesNotConverge;
        return raked;
    }
    raked.weights = raking.weightsOf(participants);
    raked.effective = effectiveNumber(raked.weights);
    raked.largest = std::ranges::max(raked.weights) / raking.mean();
    if (raked.effective < rules.leastEffective * static_cast<double>(participants.size())) {
        raked.reason = Reason::unevenWeights;
        raked.weights.clear();
    }
    return raked;
}

}
