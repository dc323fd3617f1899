#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <queue>
#include <vector>

namespace analysis {

/// Every set of some things once, those that cost least first: the first that serves is the cheapest there is.
class Choices {
public:
    /// Of one thing; of a set the sum. What has the smaller `first` is cheaper, whatever `second` says.
    struct Cost {
        std::int64_t first = 0;
        std::int64_t second = 0;

        friend bool operator<(const Cost& one, const Cost& other)
        {
            return one.first != other.first ? one.first < other.first : one.second < other.second;
        }
    };
    struct Choice {
        Cost cost;
        std::vector<std::size_t> things;   ///< places in `costs`
    };

    /// None may be negative.
    explicit Choices(std::vector<Cost> costs);

    /// At first the set of nothing; nothing after the last.
    std::optional<Choice> next();

private:
    struct IsDearer {
        bool operator()(const Choice& one, const Choice& other) const { return other.cost < one.cost; }
    };
    void add(Choice choice, std::size_t rank);

    std::vector<Cost> costs_;
    std::vector<std::size_t> ranked_;                                      ///< places in costs_, the cheapest first
    std::priority_queue<Choice, std::vector<Choice>, IsDearer> waiting_;   ///< their things by rank, in order
};

}
