#include "town.h"

namespace analysis {
namespace {

TEST(Tally, CountsACompleteAnswerSheetInEveryAreaAndGroupItBelongsTo)
{
    const auto form = town::form(town::flat(2));
    const Tally tally = town::tallyOf(*form, {{1, 3, 2, "65-74", "yes"}});

    for (const std::size_t area : {0u, 2u})
        for (const Group group : {Group::all, Group::over65, Group::alone, Group::age65to74}) {
            EXPECT_EQ(tally.cell(area, group).n(), 1);
            EXPECT_EQ(tally.cell(area, group).sum(Score::total), 5);
            EXPECT_EQ(tally.cell(area, group).sum(Score::emotional), 3);
            EXPECT_EQ(tally.cell(area, group).sum(Score::social), 2);
        }
    EXPECT_EQ(tally.cell(1, Group::all).n(), 0);
    EXPECT_EQ(tally.cell(2, Group::under65).n(), 0);
    EXPECT_EQ(tally.cell(2, Group::notAlone).n(), 0);
}

TEST(Tally, FollowsTheCutOffsOfTheScaleAndTheNamedRule)
{
    const auto form = town::form(town::flat(1));
    const Tally tally = town::tallyOf(*form, {{0, 1, 1}, {0, 2, 1}, {0, 4, 4}, {0, 6, 3}, {0, 6, 5}});
    const CellCounts& cell = tally.cell(0, Group::all);

    EXPECT_EQ(cell.reaching(Measure::lonely), 4);      // totals 2 3 8 9 11, from 3
    EXPECT_EQ(cell.reaching(Measure::strong), 2);      // from 9
    EXPECT_EQ(cell.reaching(Measure::emotional), 4);   // 1 2 4 6 6, from 2
    EXPECT_EQ(cell.reaching(Measure::social), 3);      // 1 1 4 3 5, from 2
    EXPECT_EQ(cell.byPoints(Score::total), (std::vector<Count>{0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 1}));
}

TEST(Tally, CountsAnIncompleteAnswerSheetOnlyAmongThoseWhoTookPart)
{
    const auto form = town::form(town::flat(1));
    const Tally tally = town::tallyOf(*form, {{0, 0, 0, "", "", true}});

    EXPECT_EQ(tally.sheets(), 1);
    EXPECT_EQ(tally.cell(0, Group::all).n(), 0);
}

TEST(Tally, CountsAnUnknownNeighbourhoodForTheMunicipalityOnly)
{
    const auto form = town::form(town::flat(2));
    Tally tally(*form);
    for (const auto home : {scales::Home::unknown(), scales::Home::declined(), scales::Home::skipped()}) {
        scales::AnswerSheet sheet = town::sheetOf(*form, {});
        sheet.putHome(home);
        tally.add(sheet);
    }
    EXPECT_EQ(tally.cell(0, Group::all).n(), 3);
    EXPECT_EQ(tally.cell(1, Group::all).n() + tally.cell(2, Group::all).n(), 0);
}

TEST(Tally, HasNoPlaceForResidentsOfElsewhereAndForEmptySheets)
{
    const auto form = town::form(town::flat(1));
    Tally tally(*form);
    scales::AnswerSheet elsewhere = town::sheetOf(*form, {});
    elsewhere.putHome(scales::Home::elsewhere());
    tally.add(elsewhere);
    tally.add(form->emptySheet());

    EXPECT_EQ(tally.sheets(), 0);
    EXPECT_EQ(tally.cell(0, Group::all).n(), 0);
}

TEST(Tally, PutsFinerAgesOfTheTabletInOneBandFrom75)
{
    EXPECT_EQ(ageBandOf("75-84"), Group::age75andOver);
    EXPECT_EQ(ageBandOf("85+"), Group::age75andOver);
    EXPECT_EQ(ageBandOf("65-74"), Group::age65to74);
    EXPECT_EQ(ageBandOf("18-34"), Group::age18to34);
    EXPECT_FALSE(ageBandOf("none"));
}

}
}
