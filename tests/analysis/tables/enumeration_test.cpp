#include "analysis/tables/audit.h"

#include "small_table.h"

#include <map>
#include <optional>
#include <random>

namespace tables {
namespace {

/// Goes through all tables in whole numbers that a reader must believe possible, without any other code: at most six
/// inner cells are withheld, each holds somebody, and every published cell is what it is.
class Enumeration {
public:
    Enumeration(const FrequencyTable& table, const std::vector<bool>& withheld)
        : shape_(table.shape), known_(table.counts)
    {
        for (std::size_t cell = 0; cell < shape_.cells(); ++cell)
            if (shape_.isInner(cell) && withheld[cell])
                unknown_.push_back(cell);
        for (std::size_t cell = 0; cell < shape_.cells(); ++cell) {
            Sum sum{withheld[cell], table.counts[cell], {}};
            for (std::size_t place = 0; place < unknown_.size(); ++place)
                if (isWithin(unknown_[place], cell)) {
                    sum.parts.push_back(place);
                    sum.rest -= table.counts[unknown_[place]];
                }
            sums_[cell] = std::move(sum);
            sums_[cell].rest = table.counts[cell];
            for (const std::size_t place : sums_[cell].parts)
                sums_[cell].rest -= table.counts[unknown_[place]];
        }
        values_.assign(unknown_.size(), 0);
        go(0);
    }

    std::pair<std::int64_t, std::int64_t> range(std::size_t cell) const { return ranges_.at(cell); }

private:
    struct Sum {
        bool isWithheld;
        std::int64_t rest;   ///< of the people in it, those in published inner cells
        std::vector<std::size_t> parts;
    };

    bool isWithin(std::size_t inner, std::size_t cell) const
    {
        for (std::size_t d = 0; d < shape_.dimensions().size(); ++d) {
            int code = shape_.codeOf(inner, d);
            while (code >= 0 && code != shape_.codeOf(cell, d))
                code = shape_.hierarchy(d).code(code).parent;
            if (code < 0)
                return false;
        }
        return true;
    }
    std::int64_t valueOf(const Sum& sum) const
    {
        std::int64_t value = sum.rest;
        for (const std::size_t place : sum.parts)
            value += values_[place];
        return value;
    }
    void go(std::size_t place)
    {
        if (place == unknown_.size()) {
            for (const auto& [cell, sum] : sums_)
                if (!sum.isWithheld && valueOf(sum) != known_[cell])
                    return;
            for (const auto& [cell, sum] : sums_) {
                const auto value = valueOf(sum);
                auto [range, isNew] = ranges_.try_emplace(cell, value, value);
                range->second = {std::min(range->second.first, value), std::max(range->second.second, value)};
            }
            return;
        }
        for (values_[place] = 1;; ++values_[place]) {
            bool isTooMuch = false;
            for (const auto& [cell, sum] : sums_)
                isTooMuch = isTooMuch || (!sum.isWithheld && valueOf(sum) > known_[cell]);
            if (isTooMuch)
                break;
            go(place + 1);
        }
        values_[place] = 0;
    }

    const Shape& shape_;
    const std::vector<std::int64_t>& known_;
    std::vector<std::size_t> unknown_;
    std::map<std::size_t, Sum> sums_;
    std::vector<std::int64_t> values_;
    std::map<std::size_t, std::pair<std::int64_t, std::int64_t>> ranges_;
};

/// A table of few people and a pattern that withholds two to six of its inner cells and some of its sums, not the whole.
struct Case {
    FrequencyTable table;
    std::vector<bool> withheld;
};

Case invent(std::mt19937& random)
{
    const auto below = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    std::vector<Dimension> dimensions = {below(2) == 0 ? small::halves("a") : small::flat("a", 3), small::flat("b", 2)};
    if (below(2) == 0)
        dimensions.push_back(small::flat("c", 2));
    std::size_t inner = 1;
    for (const Dimension& dimension : dimensions)
        inner *= dimension.name == "a" ? (dimension.hierarchy.size() == 7 ? 4U : 3U) : 2U;
    std::vector<int> counts(inner);
    for (int& count : counts)
        count = below(5);
    auto table = small::table(dimensions, counts);
    std::vector<bool> withheld(table.shape.cells(), false);
    std::vector<std::size_t> people;
    for (std::size_t cell = 1; cell < table.shape.cells(); ++cell)
        if (table.shape.isInner(cell) && table.counts[cell] > 0)
            people.push_back(cell);
        else
            withheld[cell] = table.counts[cell] > 0 && !table.shape.isInner(cell) && below(2) == 0;
    std::shuffle(people.begin(), people.end(), random);
    for (std::size_t place = 0; place < std::min<std::size_t>(people.size(), 2 + random() % 5); ++place)
        withheld[people[place]] = true;
    return {std::move(table), std::move(withheld)};
}

TEST(TableAudit, AgreesWithGoingThroughAllTablesThatAreLeft)
{
    std::mt19937 random(11);
    Rules everything;
    everything.threshold = 1000;   // every withheld cell is asked about
    std::size_t asked = 0;
    std::size_t uncertain = 0;
    for (int round = 0; round < 2000; ++round) {
        const Case one = invent(random);
        const Enumeration enumeration(one.table, one.withheld);
        for (const auto& finding : audit(one.table, one.withheld, everything, true).findings) {
            const auto [low, high] = enumeration.range(finding.cell);
            ASSERT_EQ(finding.proven.low, low) << round << ": " << one.table.shape.nameOf(finding.cell);
            ASSERT_EQ(finding.proven.high.value(), high) << round << ": " << one.table.shape.nameOf(finding.cell);
            ASSERT_EQ(finding.proven.isNarrow, high - low < everything.width);
            ++asked;
            uncertain += low < high ? 1 : 0;
        }
    }
    EXPECT_GT(asked, 5000U);
    EXPECT_GT(uncertain, 1000U);
}

}
}
