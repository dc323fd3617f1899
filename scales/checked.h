#pragma once

#include "scales/located_json.h"
#include "scales/result.h"

#include <optional>
#include <vector>

namespace scales {

/// What reading a file gave: the thing itself only when nothing was wrong, and otherwise every problem with its line.
template <class T>
struct Checked {
    std::optional<T> value;
    std::vector<Error> problems;

    static Checked failed(Error problem) { return {std::nullopt, {std::move(problem)}}; }

    /// For callers who can use only one problem: the first.
    Result<T> result() &&
    {
        if (value)
            return std::move(*value);
        return problems.empty() ? Error{"cannot be read"} : std::move(problems.front());
    }
};

}
