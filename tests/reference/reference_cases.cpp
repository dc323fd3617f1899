#include "tests/reference/reference_cases.h"

#include "scales/csv_table.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace reference {

std::size_t Table::column(const std::string& name) const
{
    const auto found = std::ranges::find(header, name);
    EXPECT_NE(found, header.end()) << name;
    return static_cast<std::size_t>(found - header.begin());
}

std::vector<std::vector<int>> Table::numbers(std::size_t first) const
{
    std::vector<std::vector<int>> all;
    for (const auto& row : rows) {
        auto& numbers = all.emplace_back();
        for (std::size_t i = first; i < row.size(); ++i)
            numbers.push_back(std::stoi(row[i]));
    }
    return all;
}

void ReferenceCases::SetUp()
{
    cli::Program::SetUp();
    const char* folder = std::getenv("BUURTPEIL_CASES");
    cases_ = folder ? std::filesystem::path(folder) : std::filesystem::path(HOUSE) / "../shared/cases/stats";
    if (!std::filesystem::exists(cases_ / "README.md"))
        GTEST_SKIP() << "no reference cases in " << cases_ << "; set BUURTPEIL_CASES to their folder";
}

nlohmann::json ReferenceCases::given(const std::string& file) const
{
    std::ifstream stream(cases_ / file);
    EXPECT_TRUE(stream) << file;
    return nlohmann::json::parse(stream);
}

Table ReferenceCases::table(const std::string& file) const
{
    std::ifstream stream(cases_ / file);
    EXPECT_TRUE(stream) << file;
    auto read = scales::CsvTable::read(std::string(std::istreambuf_iterator<char>(stream), {}), file);
    EXPECT_TRUE(read) << file;
    Table table{std::move(read->header), {}};
    for (auto& row : read->rows)
        table.rows.push_back(std::move(row.fields));
    return table;
}

nlohmann::json ReferenceCases::stat(const std::string& name, const nlohmann::json& input)
{
    const cli::Ended got = run("stat " + name, input.dump());
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    return got.exitCode == 0 ? nlohmann::json::parse(got.output) : nlohmann::json::object();
}

testing::AssertionResult isNear(const nlohmann::json& got, double expected, double tolerance)
{
    if (got.is_number() && std::abs(got.get<double>() - expected) <= tolerance * std::max(1.0, std::abs(expected)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << got.dump() << " is not " << nlohmann::json(expected).dump();
}

}
