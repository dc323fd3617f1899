// Any frequency table with its hierarchies, as statisticians hand them to `protect` and `audit`. Either one message that
// says where it is wrong, or a table whose sums are right, that is protected so that our own attack finds nothing, and
// that is read back as it was written.
#include "analysis/tables/audit.h"
#include "analysis/tables/cells_csv.h"
#include "analysis/tables/hide.h"
#include "scales/csv_table.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/table_texts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

using namespace tables;

constexpr std::size_t mostCells = 150;   ///< to protect: larger ones take longer, and say nothing new

/// One message, one line, and where to look: a line, a cell or code by its name, or the whole file for its size.
template <class T>
void promiseOneMessage(const scales::Result<T>& result)
{
    fuzz::promiseResult(result);
    if (result)
        return;
    const std::string& what = result.error().what;
    fuzz::promise(result.error().text().find_first_of("\r\n") == std::string::npos, "a message is one line");
    const bool isSize =
        what.find("more than") != std::string::npos || what.find("expected at most") != std::string::npos;
    fuzz::promise(result.error().line > 0 || isSize, "a message names its line, unless it is about the size of all");
}

void promiseTree(const Hierarchy& hierarchy)
{
    fuzz::promise(hierarchy.size() > 0 && hierarchy.code(0).parent == -1, "a root");
    for (int place = 0; place < hierarchy.size(); ++place) {
        fuzz::promise(hierarchy.find(hierarchy.code(place).name) == place, "a code is found by its name");
        fuzz::promise(place == 0 || (hierarchy.code(place).parent >= 0 && hierarchy.code(place).parent < place),
                      "what a code lies in stands before it");
        for (const int child : hierarchy.code(place).children)
            fuzz::promise(hierarchy.code(child).parent == place, "children know their parent");
    }
}

void promiseSums(const FrequencyTable& table)
{
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell)
        for (std::size_t d = 0; d < table.shape.dimensions().size(); ++d) {
            const int code = table.shape.codeOf(cell, d);
            std::int64_t sum = table.shape.hierarchy(d).isLeaf(code) ? table.counts[cell] : 0;
            for (const int child : table.shape.hierarchy(d).code(code).children)
                sum += table.counts[table.shape.moved(cell, d, child)];
            fuzz::promise(sum == table.counts[cell], "every cell is the sum of its parts");
        }
}

void promiseTruth(const FrequencyTable& table, const std::vector<bool>& withheld, const Rules& rules,
                  const Audit& found)
{
    std::size_t small = 0;
    for (std::size_t cell = 0; cell < withheld.size(); ++cell)
        small += withheld[cell] && rules.isPrimary(table.counts[cell]);
    fuzz::promise(found.findings.size() == small, "one finding per small withheld cell");
    for (const auto& [cell, proven] : found.findings)
        fuzz::promise(proven.low <= table.counts[cell] && (!proven.high || *proven.high >= table.counts[cell]),
                      "nothing is proved that is not so");
    fuzz::promise(found.exact <= found.narrow && found.narrow + found.safe <= small, "verdicts add up");
}

void promiseProtection(const FrequencyTable& table, const Rules& rules)
{
    const Hiding hiding = hide(table, rules);
    const Audit found = audit(table, hiding.withheld, rules, true);
    promiseTruth(table, hiding.withheld, rules, found);
    fuzz::promise(found.isBroken() == !hiding.unprotectable.empty(), "what protect calls safe, audit calls safe");
    const auto again = readWithheld(withheldCsv(table, hiding.withheld, rules), "f", table, rules);
    fuzz::promise(again && *again == hiding.withheld, "the withheld cells are read as they were written");
    const auto shown = scales::CsvTable::read(publicCsv(table, hiding.withheld), "f");
    fuzz::promise(shown && shown->rows.size() == table.counts.size(), "a line for every cell");
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
        const auto& fields = shown->rows[cell].fields;
        fuzz::promise(fields[2].empty() == hiding.withheld[cell], "no number in a withheld cell");
        for (std::size_t d = 0; d < 2; ++d)
            fuzz::promise(fields[d] == table.shape.codeName(cell, d), "codes are read as they were written");
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::TableTexts texts({reinterpret_cast<const char*>(data), size});
    std::vector<Dimension> dimensions;
    for (std::size_t d = 0; d < texts.hierarchies.size(); ++d) {
        auto hierarchy = Hierarchy::read(texts.hierarchies[d], "f");
        promiseOneMessage(hierarchy);
        if (!hierarchy)
            return 0;
        promiseTree(*hierarchy);
        dimensions.push_back({d == 0 ? "a" : "b", std::move(*hierarchy)});
    }
    const auto table = FrequencyTable::read(texts.cells, "f", std::move(dimensions), "count");
    promiseOneMessage(table);
    if (!table)
        return 0;
    promiseSums(*table);
    if (table->counts.size() > mostCells)
        return 0;
    for (const int lowerBound : {0, 1}) {
        const Rules rules{.lowerBound = lowerBound, .insiders = 1};
        promiseProtection(*table, rules);
        const auto withheld = readWithheld(texts.withheld, "f", *table, rules);
        promiseOneMessage(withheld);
        if (withheld)
            promiseTruth(*table, *withheld, rules, audit(*table, *withheld, rules, true));
    }
    return 0;
}
