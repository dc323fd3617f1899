// Any frequency table, protected and published, against a reader who has the published file and the hierarchies.
#include "table_attacker.h"

#include "analysis/tables/cells_csv.h"
#include "analysis/tables/hide.h"
#include "tests/analysis/tables/small_table.h"

namespace {

using attack::TableAttacker;
using namespace tables;

struct Town {
    FrequencyTable table = small::town(0, 100);
    Hiding hiding;
    Rules rules;

    explicit Town(unsigned seed) : table(small::town(seed, 60 + 12 * static_cast<int>(seed)))
    {
        rules.insiders = 1;
        hiding = hide(table, rules);
    }
    TableAttacker reader(const std::vector<bool>& withheld) const
    {
        return {publicCsv(table, withheld),
                {small::halvesText("n"), small::flatText("age", 3), small::flatText("kind", 3)}};
    }
    double countOf(const TableAttacker::Cell& cell) const
    {
        return static_cast<double>(table.counts[small::cell(table, cell[0] + " / " + cell[1] + " / " + cell[2])]);
    }
    /// Small cells that can have fewer than `width` further values.
    int found(const std::map<TableAttacker::Cell, TableAttacker::Range>& ranges, double width) const
    {
        int found = 0;
        for (const auto& [cell, range] : ranges) {
            EXPECT_LE(range.low, countOf(cell));
            EXPECT_GE(range.high, countOf(cell));
            found += countOf(cell) < 5 && range.high - range.low < width ? 1 : 0;
        }
        return found;
    }
};

TEST(PublishedTable, LeavesEverySmallCellThreeFurtherValues)
{
    for (unsigned seed = 0; seed < 25; ++seed) {
        const Town town(seed);
        EXPECT_EQ(town.found(town.reader(town.hiding.withheld).attack(), 3), 0) << "town " << seed;
    }
}

TEST(PublishedTable, TellsNobodyAloneInACellAnotherSmallCell)
{
    std::size_t insiders = 0;
    for (unsigned seed = 0; seed < 12; ++seed) {
        const Town town(seed);
        const auto reader = town.reader(town.hiding.withheld);
        for (const auto& [cell, range] : reader.attack()) {
            if (town.countOf(cell) != 1)
                continue;
            ++insiders;
            for (const auto& [other, known] : reader.attack(TableAttacker::Insider{cell, 1})) {
                // The same people under another name are no news to them.
                const bool isOwn = town.countOf(other) == 1 && known.low == 1 && known.high == 1;
                EXPECT_TRUE(isOwn || town.countOf(other) >= 5 || known.low < known.high) << "town " << seed;
            }
        }
    }
    EXPECT_GT(insiders, 20U);
}

TEST(PublishedTable, BitesWhenOneComplementIsShownAgain)
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Town town(seed);
        int bitten = 0;
        for (std::size_t cell = 0; cell < town.hiding.withheld.size(); ++cell) {
            if (!town.hiding.withheld[cell] || town.table.counts[cell] < 5)
                continue;
            auto leaking = town.hiding.withheld;
            leaking[cell] = false;
            bitten += town.found(town.reader(leaking).attack(), 3) > 0 ? 1 : 0;
        }
        EXPECT_GT(bitten, 0) << "town " << seed;
    }
}

}
