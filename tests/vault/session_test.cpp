#include "app/vault/session.h"

#include "app/vault/staff_pin.h"
#include "tests/vault/set_up_tablet.h"

#include <sys/stat.h>

#include <algorithm>
#include <fstream>

namespace vault {
namespace {

struct SessionTest : SetUpTablet {
    void SetUp() override
    {
        SetUpTablet::SetUp();
        StaffCode code;
        for (const int digit : {1, 2, 3, 4, 5, 6})
            code.type(digit);
        ASSERT_TRUE(StaffPin::choose(place, code, {1, 8192}));
    }
    Session session() { return Session::open(place, *tablet); }
    SessionPlan plan(bool practice = false) const { return {"Dorpshuis", "nl", "large", practice}; }
    scales::AnswerSheet sheet() const { return small::answered(tablet->form(), 3); }
    std::string file() const
    {
        const Bytes bytes = *readWholeFile(place / "session.json", 4096);
        return {bytes.begin(), bytes.end()};
    }
};

TEST_F(SessionTest, ServesNobodyUntilTheStaffOpenIt)
{
    Session closed = session();
    EXPECT_FALSE(closed.isOpen());
    EXPECT_FALSE(closed.prove());
    EXPECT_FALSE(closed.keep(sheet()));
    EXPECT_EQ(tablet->kept(), 0u);
    ASSERT_TRUE(closed.begin(plan()));
    EXPECT_TRUE(closed.prove());
    EXPECT_TRUE(closed.keep(sheet()));
    EXPECT_EQ(tablet->kept(), 1u);
}

TEST_F(SessionTest, ServesWhoeverComesWhereTheStaffNeverChoseACode)
{
    std::filesystem::remove(place / "staff.pin");
    Session none = session();
    EXPECT_TRUE(none.prove());
    EXPECT_TRUE(none.keep(sheet()));
    EXPECT_EQ(tablet->kept(), 1u);
}

TEST_F(SessionTest, LastsThroughAPowerCut)
{
    ASSERT_TRUE(session().begin({"Dorpshuis", "en", "largest", false}));
    Session again = session();
    EXPECT_TRUE(again.isOpen());
    EXPECT_EQ(again.plan().language, "en");
    EXPECT_EQ(again.plan().textSize, "largest");
    EXPECT_EQ(again.plan().place, "Dorpshuis");
    EXPECT_FALSE(again.isPractice());
}

TEST_F(SessionTest, S_SES_1_PracticeLeavesTheBallotBoxByteForByteUnchanged)
{
    residents(3);
    openTablet();
    const Bytes before = boxBytes();
    Session practice = session();
    ASSERT_TRUE(practice.begin(plan(true)));
    EXPECT_TRUE(practice.isPractice());
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(practice.prove());
        EXPECT_TRUE(practice.keep(sheet()));
    }
    EXPECT_EQ(practice.counts().here, 0u);
    ASSERT_TRUE(practice.end("Dorpshuis", 3));
    EXPECT_TRUE(boxBytes() == before);
    openTablet();
    EXPECT_TRUE(boxBytes() == before);
    EXPECT_EQ(tablet->kept(), 3u);
    // The test would be empty if a real session did not change the file.
    Session real = session();
    ASSERT_TRUE(real.begin(plan()));
    ASSERT_TRUE(real.keep(sheet()));
    EXPECT_TRUE(boxBytes() != before);
}

TEST_F(SessionTest, S_SES_2_IsOpenOnceAtMost)
{
    Session one = session();
    ASSERT_TRUE(one.begin(plan()));
    const auto second = one.begin(plan());
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().refusal);
    EXPECT_FALSE(session().begin(plan())) << "nor after a restart";
}

TEST_F(SessionTest, S_SES_3_ClosesOnlyOnThePlaceAndTheNumberThatWereConfirmed)
{
    Session one = session();
    ASSERT_TRUE(one.begin(plan()));
    ASSERT_TRUE(one.keep(sheet()));
    EXPECT_FALSE(one.end("Dorpshuis", 0)) << "somebody came meanwhile";
    EXPECT_FALSE(one.end("Elders", 1));
    EXPECT_TRUE(one.isOpen());
    EXPECT_TRUE(one.end("Dorpshuis", 1));
    EXPECT_FALSE(one.isOpen());
    EXPECT_FALSE(one.end("Dorpshuis", 1)) << "closed already";
}

TEST_F(SessionTest, CountsThoseOfThisSessionApart)
{
    residents(4);
    Session one = session();
    ASSERT_TRUE(one.begin(plan()));
    ASSERT_TRUE(one.keep(sheet()));
    ASSERT_TRUE(one.keep(sheet()));
    EXPECT_EQ(one.counts().here, 2u);
    EXPECT_EQ(one.counts().inBox, 6u);
    EXPECT_EQ(session().counts().here, 2u) << "after a restart too";
    ASSERT_TRUE(one.end("Dorpshuis", 6));
    EXPECT_EQ(one.counts().here, 0u);
    EXPECT_EQ(one.counts().transferred, 0u);
}

TEST_F(SessionTest, KeepsNoMomentAndNobodysName)
{
    Session one = session();
    ASSERT_TRUE(one.begin(plan()));
    const std::string asOpened = file();
    ASSERT_TRUE(one.keep(sheet()));
    EXPECT_EQ(file(), asOpened) << "a resident does not touch it";
    const auto json = nlohmann::json::parse(asOpened);
    std::vector<std::string> members;
    for (const auto& [name, value] : json.items())
        members.push_back(name);
    EXPECT_THAT(members, testing::UnorderedElementsAre("format", "state", "language", "text_size", "at_begin",
                                                       "emptied", "receipted"));
    struct stat about {};
    ASSERT_EQ(::stat((place / "session.json").c_str(), &about), 0);
    EXPECT_EQ(about.st_mtim.tv_sec, 0);
    EXPECT_EQ(about.st_size, 512);
    ASSERT_TRUE(one.end("Dorpshuis", 1));
    EXPECT_EQ(file().size(), 512u) << "its size says nothing either";
}

TEST_F(SessionTest, RefusesWhatTheSurveyDoesNotOffer)
{
    Session one = session();
    EXPECT_FALSE(one.begin({"Dorpshuis", "xx", "large", false}));
    EXPECT_FALSE(one.begin({"Dorpshuis", "nl", "huge", false}));
    EXPECT_FALSE(one.begin({"Elders", "nl", "large", false}));
    EXPECT_FALSE(one.isOpen());
}

TEST_F(SessionTest, TakesADamagedFileForAClosedSessionAndSaysSo)
{
    for (const char* text : {"", "{", "{\"format\": \"buurtpeil-session-1\"}"}) {
        std::ofstream(place / "session.json", std::ios::trunc) << text;
        Session one = session();
        EXPECT_TRUE(one.damage()) << text;
        EXPECT_FALSE(one.isOpen());
        EXPECT_TRUE(one.begin(plan()));
        EXPECT_FALSE(session().damage());
    }
}

TEST_F(SessionTest, StaysAsItWasWhenTheDiskRefuses)
{
    std::filesystem::create_directory(place / "session.json");
    Session one = session();
    EXPECT_FALSE(one.begin(plan()));
    EXPECT_FALSE(one.isOpen());
}

}
}
