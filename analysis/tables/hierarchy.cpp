#include "analysis/tables/hierarchy.h"

#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tables {

using scales::CsvTable;
using scales::Error;
using scales::inQuotes;
using scales::Result;

namespace {

constexpr std::size_t longestCode = 200;   ///< characters

std::optional<int> levelIn(const std::string& text)
{
    int level = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), level);
    if (problem != std::errc{} || end != text.data() + text.size() || level < 0)
        return std::nullopt;
    return level;
}

/// The rows of the file as a tree, with what is wrong with them.
class Tree {
public:
    explicit Tree(const CsvTable& table) : table_(table), rows_(table.rows), children_(rows_.size()) {}

    std::optional<Error> grow()
    {
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (auto fault = enter(row))
                return fault;
        for (std::size_t row = 0; row < rows_.size(); ++row)
            if (auto fault = hang(row))
                return fault;
        if (!root_)
            return Error{"has no root; expected one code with an empty parent", table_.file, 1};
        for (auto& siblings : children_)
            std::sort(siblings.begin(), siblings.end(),
                      [&](std::size_t a, std::size_t b) { return nameOf(a) < nameOf(b); });
        return std::nullopt;
    }

    /// Depth first, without recursion: a file may hold a chain as long as it likes.
    std::vector<Hierarchy::Code> codes() const
    {
        std::vector<Hierarchy::Code> codes;
        std::vector<std::pair<std::size_t, int>> open = {{*root_, -1}};
        while (!open.empty()) {
            const auto [row, parent] = open.back();
            open.pop_back();
            const int place = static_cast<int>(codes.size());
            if (parent >= 0)
                codes[static_cast<std::size_t>(parent)].children.push_back(place);
            codes.push_back({nameOf(row), parent, {}, rows_[row].line});
            for (auto child = children_[row].rbegin(); child != children_[row].rend(); ++child)
                open.emplace_back(*child, place);
        }
        return codes;
    }

    /// A code that cannot be reached from the root goes round in a circle.
    Error circle(const std::vector<Hierarchy::Code>& reached) const
    {
        std::unordered_map<std::string_view, bool> known;
        for (const auto& code : reached)
            known.emplace(code.name, true);
        for (const auto& row : rows_)
            if (!known.contains(row.fields[0]))
                return table_.error(row, "parent", "goes round in a circle; expected a way to the root");
        return {"is not a tree", table_.file};
    }

private:
    const std::string& nameOf(std::size_t row) const { return rows_[row].fields[0]; }

    std::optional<Error> enter(std::size_t row)
    {
        if (nameOf(row).empty())
            return table_.error(rows_[row], "code", "is empty; expected a code");
        if (const auto fault = scales::faultOfPlainText(nameOf(row), longestCode))
            return table_.error(rows_[row], "code", *fault);
        if (!places_.emplace(nameOf(row), row).second)
            return table_.error(rows_[row], "code",
                                "is " + inQuotes(nameOf(row)) + ", which stands here twice; expected each code once");
        return std::nullopt;
    }

    std::optional<Error> hang(std::size_t row)
    {
        const auto& fields = rows_[row].fields;
        const auto level = levelIn(fields[2]);
        if (!level)
            return table_.error(rows_[row], "level", "is " + inQuotes(fields[2]) + "; expected a whole number");
        if (fields[1].empty()) {
            if (root_)
                return table_.error(rows_[row], "parent",
                                    "is empty as on line " + std::to_string(rows_[*root_].line) +
                                        "; expected one root");
            root_ = row;
            return std::nullopt;
        }
        const auto parent = places_.find(fields[1]);
        if (parent == places_.end())
            return table_.error(rows_[row], "parent", "is " + inQuotes(fields[1]) + "; expected a code of this file");
        if (parent->second == row)
            return table_.error(rows_[row], "parent", "is the code itself; expected a way to the root");
        const auto above = levelIn(rows_[parent->second].fields[2]);
        if (above && *level != *above + 1)
            return table_.error(rows_[row], "level",
                                "is " + fields[2] + "; expected " + std::to_string(*above + 1) +
                                    ", one below its parent");
        children_[parent->second].push_back(row);
        return std::nullopt;
    }

    const CsvTable& table_;
    const std::vector<CsvTable::Row>& rows_;
    std::vector<std::vector<std::size_t>> children_;
    std::unordered_map<std::string_view, std::size_t> places_;
    std::optional<std::size_t> root_;
};

}

Result<Hierarchy> Hierarchy::read(std::string_view text, std::string file)
{
    auto table = CsvTable::read(text, std::move(file));
    if (!table)
        return table.error();
    if (table->header != std::vector<std::string>{"code", "parent", "level"})
        return Error{"has another header; expected code,parent,level", table->file, 1};
    if (table->rows.size() > mostCodes)
        return Error{"has " + std::to_string(table->rows.size()) + " codes; expected at most " +
                         std::to_string(mostCodes),
                     table->file};
    Tree tree(*table);
    if (auto fault = tree.grow())
        return *fault;
    Hierarchy hierarchy;
    hierarchy.codes_ = tree.codes();
    if (hierarchy.codes_.size() != table->rows.size())
        return tree.circle(hierarchy.codes_);
    for (int place = 0; place < hierarchy.size(); ++place)
        hierarchy.places_.emplace(hierarchy.code(place).name, place);
    return hierarchy;
}

int Hierarchy::find(const std::string& name) const
{
    const auto found = places_.find(name);
    return found == places_.end() ? -1 : found->second;
}

}
