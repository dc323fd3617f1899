#pragma once

#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace reference {

/// A table of numbers and words as other packages wrote it.
struct Table {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    std::size_t column(const std::string& name) const;
    /// All columns of whole numbers, or those from `first` on.
    std::vector<std::vector<int>> numbers(std::size_t first = 0) const;
};

/// Inputs and outputs of well-known packages, which are not part of this project: their licences stay theirs. The folder
/// is $BUURTPEIL_CASES or ../shared/cases/stats beside the checkout; where there is none, every test says so and is
/// skipped.
class ReferenceCases : public cli::Program {
protected:
    void SetUp() override;

    nlohmann::json given(const std::string& file) const;
    Table table(const std::string& file) const;

    /// What `buurtpeil stat NAME` gives.
    nlohmann::json stat(const std::string& name, const nlohmann::json& input);

    std::filesystem::path cases_;
};

/// Whether `got` is `expected` to within `tolerance`, relative to its size where that is above 1.
testing::AssertionResult isNear(const nlohmann::json& got, double expected, double tolerance = 1e-9);

}
