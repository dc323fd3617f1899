#include "app/cli/tables/table_files.h"

#include "scales/catalogue.h"
#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>

namespace cli {

using scales::Error;
using scales::Result;

namespace {

Error wrong(const std::string& option, std::string what) { return {std::move(what), {}, 0, option}; }

Result<std::vector<tables::Dimension>> readDimensions(const std::vector<std::string>& hierarchies)
{
    std::vector<tables::Dimension> dimensions;
    for (const std::string& words : hierarchies) {
        const auto equals = words.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == words.size())
            return wrong("--hier", "is " + scales::inQuotes(words) + "; expected DIM=FILE");
        const std::string name = words.substr(0, equals);
        if (std::any_of(dimensions.begin(), dimensions.end(), [&](const auto& one) { return one.name == name; }))
            return wrong("--hier", "names " + scales::inQuotes(name) + " twice; expected each dimension once");
        const std::string file = words.substr(equals + 1);
        const auto text = scales::readTextFile(file);
        if (!text)
            return text.error();
        auto hierarchy = tables::Hierarchy::read(*text, file);
        if (!hierarchy)
            return hierarchy.error();
        dimensions.push_back({name, std::move(*hierarchy)});
    }
    return dimensions;
}

/// The dimensions in the order of the table's columns, so that what is written reads like what was read.
Result<std::string> arrange(std::vector<tables::Dimension>& dimensions, const std::vector<std::string>& header,
                            const std::string& file)
{
    const auto placeOf = [&](const std::string& name) { return std::find(header.begin(), header.end(), name); };
    std::stable_sort(dimensions.begin(), dimensions.end(),
                     [&](const auto& a, const auto& b) { return placeOf(a.name) < placeOf(b.name); });
    std::vector<std::string> others;
    for (const std::string& name : header)
        if (std::none_of(dimensions.begin(), dimensions.end(), [&](const auto& one) { return one.name == name; }))
            others.push_back(name);
    if (others.size() != 1)
        return Error{"has " + std::to_string(others.size()) +
                         " columns that are no dimension; expected a hierarchy for every column but the counts",
                     file, 1};
    return others.front();
}

}

void TableOptions::addTo(CLI::App& command, int insiders)
{
    rules.insiders = insiders;
    command.add_option("--table", table, "CSV of the inner cells: a column per dimension and one with the counts")
        ->required();
    command.add_option("--hier", hierarchies, "DIM=FILE: a dimension and its codes as code,parent,level")
        ->required()
        ->allow_extra_args(false);
    command.add_option("--count", count, "The column with the counts (the one that is no dimension)");
    command.add_option("--threshold", rules.threshold, "Smaller counts are not published (5)")
        ->check(CLI::Range(1, 1'000'000));
    command
        .add_option("--lower-bound", rules.lowerBound,
                    "1: zeros are published, so a withheld cell holds somebody; 0: zeros are withheld, too (1)")
        ->check(CLI::Range(0, 1));
    command
        .add_option("--insiders", rules.insiders,
                    "Respondents of one withheld cell with up to this many know it (" + std::to_string(insiders) + ")")
        ->check(CLI::Range(0, 1'000'000));
}

Result<tables::FrequencyTable> readTable(const TableOptions& options)
{
    auto dimensions = readDimensions(options.hierarchies);
    if (!dimensions)
        return dimensions.error();
    const auto text = scales::readTextFile(options.table);
    if (!text)
        return text.error();
    const std::string_view firstLine(text->data(), std::min(text->find_first_of("\r\n"), text->size()));
    const auto header = scales::CsvTable::read(firstLine, options.table);
    if (!header)
        return header.error();
    const auto other = arrange(*dimensions, header->header, options.table);
    if (options.count.empty() && !other)
        return other.error();
    return tables::FrequencyTable::read(*text, options.table, std::move(*dimensions),
                                        options.count.empty() ? *other : options.count);
}

}
