#include "scales/initiative.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::vector<Area> areas = {{"100", "Beekdal", AreaLevel::municipality, "", "", ""},
                                 {"100A", "Kerkwijk", AreaLevel::neighbourhood, "100", "", ""},
                                 {"100B", "Stationswijk", AreaLevel::neighbourhood, "100", "", ""}};

std::vector<std::string> initiativeProblems(const std::string& text)
{
    return textsOf(readInitiatives(text, "initiatives.csv", areas).problems);
}

Initiative coffee()
{
    Initiative one;
    one.name = "Koffie op het plein";
    one.organiser = "Buurtcomité";
    one.areas = {"100A", "100B"};
    one.needs = "een ruimere kring; \"even buiten\"";
    one.dimensions = {"social", "isolation"};
    one.needsOpen = "wie niet buiten kan";
    one.elements[0] = Presence::core;
    one.elements[4] = Presence::partly;
    one.wanted = {"meaningful_role"};
    one.wantedBy = "2027";
    one.groups = {"older", "living_alone"};
    one.residentsOrganise = true;
    one.giveAndReceive = false;
    one.rhythm = "series";
    one.reach = "10-24";
    one.needsTransport = false;
    one.contact = "coördinator van het buurthuis";
    one.evidence = "own_evaluation";
    one.checked = "2026-11-02";
    return one;
}

TEST(Initiatives, AreReadByTheNamesOfTheirColumnsInAnyOrder)
{
    const auto read =
        readInitiatives("meeting;areas;name;rhythm;residents_organise\ncore;100A | 100B;Koffie;series;yes\n"
                        ";;Wandelen;;\n",
                        "initiatives.csv", areas);
    ASSERT_TRUE(read.value) << read.problems.front().text();
    ASSERT_EQ(read.value->size(), 2u);
    const Initiative& first = read.value->front();
    EXPECT_EQ(first.name, "Koffie");
    EXPECT_THAT(first.areas, ElementsAre("100A", "100B"));
    EXPECT_EQ(first.elements[0], Presence::core);
    EXPECT_EQ(first.elements[1], Presence::none);
    EXPECT_EQ(first.residentsOrganise, true);
    EXPECT_EQ(read.value->back().residentsOrganise, std::nullopt) << "not answered is not a no";
    EXPECT_THAT(read.value->back().areas, IsEmpty());
}

TEST(Initiatives, ComeBackAsTheyWereWritten)
{
    std::vector<Initiative> all = {coffee(), {}, {}, {}};
    all[1].name = "=cmd|'/c calc'!A1";
    all[2].name = "'=cmd";
    all[3].name = "ركن, \"القهوة\" ";
    all[3].elements.fill(Presence::partly);
    const std::string text = writeInitiatives(all);
    EXPECT_THAT(text, HasSubstr("\n'=cmd|'/c calc'!A1,")) << "a spreadsheet must not run it";
    const auto read = readInitiatives(text, "initiatives.csv", areas);
    ASSERT_TRUE(read.value) << read.problems.front().text();
    EXPECT_EQ(*read.value, all);
    EXPECT_EQ(writeInitiatives(*read.value), text);
}

TEST(Initiatives, AreRefusedWithLineAndColumnOfEveryProblem)
{
    EXPECT_THAT(
        initiativeProblems("name,meeting,areas,rhythm,needs_transport,checked\n"
                           "Koffie,much,100A,series,yes,2026\n"
                           ",core,100Z,weekly,perhaps,last year\n"
                           "Koffie,,100A|100A,,,\n"),
        ElementsAre("initiatives.csv:2: meeting: is \"much\"; expected none, partly or core, or nothing",
                    "initiatives.csv:3: areas: holds \"100Z\"; expected codes of the area list, with | between "
                    "several",
                    "initiatives.csv:3: rhythm: is \"weekly\"; expected once, series or permanent, or nothing",
                    "initiatives.csv:3: needs_transport: is \"perhaps\"; expected yes, no or nothing",
                    "initiatives.csv:3: checked: is \"last year\"; expected a year, a date such as 2026-01-31, or "
                    "nothing",
                    "initiatives.csv:3: name: is empty; expected a text",
                    "initiatives.csv:4: areas: holds \"100A\" twice; expected it once",
                    "initiatives.csv:4: name: stands here twice; expected each name once"));
    EXPECT_THAT(initiativeProblems("name,participants\nKoffie,Jan\n"),
                ElementsAre("initiatives.csv:1: participants: is no column of the register"));
    EXPECT_THAT(initiativeProblems("organiser\nBuurtcomité\n"),
                ElementsAre("initiatives.csv:1: has no column name; expected one beside the others"));
    EXPECT_THAT(initiativeProblems("name\n<b>Koffie</b>\n"),
                ElementsAre(HasSubstr("initiatives.csv:2: name: holds < or >")));
}

TEST(Initiatives, MayBeNoneYet)
{
    const auto read = readInitiatives(writeInitiatives({}), "initiatives.csv", areas);
    ASSERT_TRUE(read.value);
    EXPECT_THAT(*read.value, IsEmpty());
}

}
}
