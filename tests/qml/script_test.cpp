// Played residents: scripts are read strictly, and every way to end works on the real screens.
#include "app/kiosk/script.h"
#include "tests/qml/shown_kiosk.h"

namespace {

class ScriptTest : public ShownKiosk {
protected:
    std::string problemIn(const char* text)
    {
        const auto read = kiosk::readScript(text, "script.json", *form_);
        return read ? "none" : read.error().text();
    }
};

TEST_F(ScriptTest, NamesTheLineOfWhatIsWrong)
{
    EXPECT_THAT(problemIn("[{\n\"answers\": {\n\"djg6.99\": 1}}]"), ::testing::StartsWith("script.json:3"));
    EXPECT_THAT(problemIn("[{\n\"answers\": {\"djg6.3\": 6}}]"), ::testing::HasSubstr("from 1 to 5"));
    EXPECT_THAT(problemIn("[{\n\"end\": \"explode\"}]"), ::testing::StartsWith("script.json:2"));
    EXPECT_THAT(problemIn("[{\"answers\": {\"neighbourhood\": \"nowhere\"}}]"),
                ::testing::HasSubstr("not a neighbourhood"));
    EXPECT_THAT(problemIn("{}"), ::testing::HasSubstr("list of residents"));
    EXPECT_THAT(problemIn("[{\"language\": \"xx\"}]"), ::testing::HasSubstr("not a language"));
}

TEST_F(ScriptTest, PlaysEveryWayToEnd)
{
    const auto residents = kiosk::readScript(
        R"([{"language": "nl", "answers": {"neighbourhood": "90001B", "background.age": "65-74", "djg6.3": 4,
                                           "djg6.4": null, "djg6.7": "declined"}, "end": "send"},
            {"language": "en", "answers": {"neighbourhood": "elsewhere"}, "end": "stop", "at": "djg6.7"},
            {"end": "idle"}, {"end": "walk-away", "at": "neighbourhood"}])",
        "script.json", *form_);
    ASSERT_TRUE(residents) << residents.error().text();
    show(upright);
    kiosk::Player player(*kiosk, time, {});
    for (const kiosk::ScriptedResident& resident : *residents) {
        const auto played = player.play(resident);
        ASSERT_TRUE(played) << played.error().text();
        EXPECT_TRUE(q().sheet().isEmpty());
    }
    EXPECT_TRUE(player.finish());
    EXPECT_EQ(kept, 1);
}

}
