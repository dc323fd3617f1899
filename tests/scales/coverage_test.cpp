#include "scales/coverage.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A municipality of two districts; Heide lies in the first, Dorp and Molen in the second. Oudhof is no more.
const std::vector<Area> someAreas = {{"1", "Beekdal", AreaLevel::municipality, "", "", ""},
                                     {"1a", "Noord", AreaLevel::district, "1", "", ""},
                                     {"1b", "Zuid", AreaLevel::district, "1", "", ""},
                                     {"1a1", "Heide", AreaLevel::neighbourhood, "1a", "", ""},
                                     {"1b1", "Dorp", AreaLevel::neighbourhood, "1b", "", ""},
                                     {"1b2", "Molen", AreaLevel::neighbourhood, "1b", "", ""},
                                     {"1b3", "Oudhof", AreaLevel::neighbourhood, "1b", "", "2020"}};

constexpr std::size_t meeting = 0;
constexpr std::size_t contact = 4;

Initiative initiative(std::vector<std::string> where, Presence ofMeeting, Presence ofContact = Presence::none)
{
    Initiative one;
    one.name = "Soep";
    one.areas = std::move(where);
    one.elements[meeting] = ofMeeting;
    one.elements[contact] = ofContact;
    return one;
}

std::vector<std::string> idsOf(const std::vector<CoverageColumn>& columns)
{
    std::vector<std::string> ids;
    for (const CoverageColumn& column : columns)
        ids.push_back(column.id);
    return ids;
}

TEST(Coverage, CountsAnInitiativeInItsAreasAndInAllThatLieInThem)
{
    const std::vector<Initiative> all = {initiative({"1b1"}, Presence::core),    // Dorp
                                         initiative({"1b"}, Presence::partly),   // Zuid: Dorp and Molen
                                         initiative({}, Presence::core, Presence::core)};
    const auto columns = coverageOfPlaces(all, someAreas);
    ASSERT_THAT(idsOf(columns), ElementsAre("1a1", "1b1", "1b2")) << "without the one that is no more";
    EXPECT_THAT(columns[0].cells[meeting].core, ElementsAre(2));
    EXPECT_THAT(columns[0].cells[meeting].partly, IsEmpty());
    EXPECT_THAT(columns[1].cells[meeting].core, ElementsAre(0, 2));
    EXPECT_THAT(columns[1].cells[meeting].partly, ElementsAre(1));
    EXPECT_THAT(columns[2].cells[meeting].core, ElementsAre(2));
    EXPECT_THAT(columns[2].cells[meeting].partly, ElementsAre(1));
    EXPECT_THAT(columns[2].cells[contact].core, ElementsAre(2));
    EXPECT_TRUE(columns[2].cells[1].isEmpty());
}

TEST(Coverage, HasEveryPlaceAlsoWhereNobodyToldAnythingYet)
{
    const auto columns = coverageOfPlaces({}, someAreas);
    ASSERT_EQ(columns.size(), 3u);
    for (const CoverageCell& cell : columns.front().cells)
        EXPECT_TRUE(cell.isEmpty());
    EXPECT_THAT(idsOf(coverageOfPlaces({}, {someAreas[0], someAreas[1], someAreas[2]})), ElementsAre("1a", "1b"));
    EXPECT_THAT(idsOf(coverageOfPlaces({}, {someAreas[0]})), ElementsAre("1"));
    EXPECT_THAT(coverageOfPlaces({}, {}), IsEmpty());
}

TEST(Coverage, DoesNotTakeWhatIsForEverybodyForMadeForAGroup)
{
    std::vector<Initiative> all = {initiative({}, Presence::core), initiative({}, Presence::core)};
    all[0].groups = {"everybody"};
    all[1].groups = {"young", "newcomer"};
    auto columns = coverageOfGroups(all);
    ASSERT_EQ(columns.size(), initiativeGroups.size()) << "all told whom they are for";
    EXPECT_THAT(columns[0].cells[meeting].core, ElementsAre(0));
    EXPECT_THAT(columns[1].cells[meeting].core, ElementsAre(1));
    EXPECT_THAT(columns[8].cells[meeting].core, ElementsAre(1));
    all[0].groups.clear();
    columns = coverageOfGroups(all);
    ASSERT_EQ(columns.size(), initiativeGroups.size() + 1);
    EXPECT_EQ(columns.back().id, "");
    EXPECT_THAT(columns.back().cells[meeting].core, ElementsAre(0));
}

TEST(Coverage, PutsANeedThatNobodyKnowsWithThoseNobodyTold)
{
    std::vector<Initiative> all = {initiative({}, Presence::core), initiative({}, Presence::partly),
                                   initiative({}, Presence::core)};
    all[0].dimensions = {"emotional"};
    all[1].dimensions = {"unknown"};
    const auto columns = coverageOfNeeds(all);
    ASSERT_THAT(idsOf(columns), ElementsAre("social", "emotional", "existential", "isolation", ""));
    EXPECT_THAT(columns[1].cells[meeting].core, ElementsAre(0));
    EXPECT_THAT(columns[4].cells[meeting].core, ElementsAre(2));
    EXPECT_THAT(columns[4].cells[meeting].partly, ElementsAre(1));
}

}
}
