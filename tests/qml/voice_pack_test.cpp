#include "app/kiosk/voice/voice_pack.h"

#include "tests/small_municipality.h"

#include <fstream>

namespace kiosk {
namespace {

class VoicePackTest : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text) { std::ofstream(folder_.path / name) << text; }
    void list(const std::string& recordings, const std::string& more = {})
    {
        write("voice.json", R"({"format": "buurtpeil-voice-1", "language": "nl", "speaker": "Een buur", )" + more +
                                "\"recordings\": [" + recordings + "]}");
    }
    std::string problem()
    {
        const auto read = VoicePack::read(folder_.path);
        EXPECT_FALSE(read);
        return read ? "" : read.error().text().substr(folder_.path.string().size() + 1);
    }

    small::Folder folder_;
};

TEST_F(VoicePackTest, FindsTheRecordingOfExactlyTheseWords)
{
    write("next.wav", "RIFF");
    list(R"({"text": "Volgende", "file": "next.wav"})");
    const auto pack = VoicePack::read(folder_.path);
    ASSERT_TRUE(pack) << pack.error().text();
    EXPECT_EQ(pack->language(), QStringLiteral("nl"));
    EXPECT_EQ(pack->recordingOf(QStringLiteral("Volgende")), folder_.path / "next.wav");
    EXPECT_TRUE(pack->recordingOf(QStringLiteral("volgende")).empty());
}

TEST_F(VoicePackTest, NamesTheLineOfARecordingThatIsNotThere)
{
    list(R"({"text": "Volgende", "file": "next.wav"})");
    EXPECT_EQ(problem(), "voice.json:1: recordings/0/file: is not there");
}

TEST_F(VoicePackTest, LeavesItsFolderForNobody)
{
    list(R"({"text": "Volgende", "file": "../next.wav"})");
    EXPECT_THAT(problem(), testing::HasSubstr("is a path; expected the name of a file beside voice.json"));
}

TEST_F(VoicePackTest, RefusesWhatItDoesNotKnow)
{
    list("", R"("pitch": "high", )");
    EXPECT_THAT(problem(), testing::HasSubstr("pitch"));
    write("voice.json", "{");
    EXPECT_FALSE(VoicePack::read(folder_.path));
    std::filesystem::remove(folder_.path / "voice.json");
    EXPECT_FALSE(VoicePack::read(folder_.path));
}

}
}
