// The voice of a tablet, with programs of the test in the place of espeak-ng and play.
#include "app/kiosk/voice/tablet_voice.h"

#include "tests/qml/shown_kiosk.h"

#include <QEventLoop>
#include <QTimer>

#include <fstream>
#include <sstream>

namespace {

class TabletVoiceTest : public ShownKiosk {
protected:
    TabletVoiceTest()
    {
        std::filesystem::create_directories(folder_.path / "snd");
        write("snd/pcmC0D0p", "");
        program("speaker", "if [ \"$1\" = --voices ]; then\n"
                           "  printf 'Pty Language Age\\n 5 nl --/M\\n 5 fr-be --/M\\n'; exit; fi\n"
                           "echo \"$@\" >> " +
                               at("arguments") + "; cat >> " + at("said") + "; echo >> " + at("said"));
        program("player", "echo \"$@\" >> " + at("played"));
    }
    std::string at(const char* name) { return (folder_.path / name).string(); }
    void write(const char* name, const std::string& text) { std::ofstream(folder_.path / name) << text; }
    void program(const char* name, const std::string& lines)
    {
        write(name, "#!/bin/sh\n" + lines + "\n");
        std::filesystem::permissions(folder_.path / name, std::filesystem::perms::owner_all);
    }
    std::string read(const char* name)
    {
        std::ostringstream text;
        text << std::ifstream(folder_.path / name).rdbuf();
        return text.str();
    }
    std::unique_ptr<kiosk::TabletVoice> voice()
    {
        const auto q = [this](const char* name) { return QString::fromStdString(at(name)); };
        return std::make_unique<kiosk::TabletVoice>(folder_.path / "voices",
                                                    kiosk::TabletVoice::Machine{q("speaker"), q("player"), q("snd")});
    }
    /// Says it and waits for the word that it is said; false when none comes.
    static bool say(kiosk::TabletVoice& voice, const char* text)
    {
        QEventLoop waiting;
        bool finished = false;
        QObject::connect(&voice, &models::Voice::finished, &waiting, [&] {
            finished = true;
            waiting.quit();
        });
        QTimer::singleShot(20'000, &waiting, &QEventLoop::quit);   // never reached unless something is broken
        voice.say(QString::fromUtf8(text), QStringLiteral("nl"));
        if (!finished)
            waiting.exec();
        return finished;
    }

    small::Folder folder_;
};

TEST_F(TabletVoiceTest, SaysASentenceAndTellsWhenItIsSaid)
{
    const auto one = voice();
    EXPECT_TRUE(say(*one, "Hoe gaat het in uw buurt?"));
    EXPECT_EQ(read("said"), "Hoe gaat het in uw buurt?\n");
}

TEST_F(TabletVoiceTest, PutsNothingThatIsSaidIntoTheListOfProcesses)
{
    const auto one = voice();
    one->setVolume(0.5);
    ASSERT_TRUE(say(*one, "Ik mis een goede vriend. – Ja!"));
    EXPECT_EQ(read("arguments"), "-v nl -a 100 --stdin\n");
}

TEST_F(TabletVoiceTest, PlaysTheRecordingWhereThereIsOne)
{
    std::filesystem::create_directories(folder_.path / "voices" / "nl");
    write("voices/nl/next.wav", "RIFF");
    write("voices/nl/voice.json", R"({"format": "buurtpeil-voice-1", "language": "nl", "speaker": "Een buur",
                                      "recordings": [{"text": "Volgende", "file": "next.wav"}]})");
    const auto one = voice();
    ASSERT_TRUE(say(*one, "Volgende"));
    EXPECT_EQ(read("played"), "-q -v 1 " + at("voices/nl/next.wav") + "\n");
    EXPECT_EQ(read("said"), "");
    ASSERT_TRUE(say(*one, "Vorige"));
    EXPECT_EQ(read("said"), "Vorige\n") << "a sentence without a recording is left to the machine";
}

TEST_F(TabletVoiceTest, SpeaksTheLanguagesThatTheMachineHas)
{
    const auto one = voice();
    EXPECT_TRUE(one->speaks(QStringLiteral("nl")));
    EXPECT_TRUE(one->speaks(QStringLiteral("fr"))) << "as fr-be";
    EXPECT_FALSE(one->speaks(QStringLiteral("uk")));
}

TEST_F(TabletVoiceTest, SpeaksNothingWithoutASoundDevice)
{
    std::filesystem::remove(folder_.path / "snd" / "pcmC0D0p");
    EXPECT_FALSE(voice()->speaks(QStringLiteral("nl")));
}

TEST_F(TabletVoiceTest, SpeaksNothingWithoutAProgram)
{
    std::filesystem::remove(folder_.path / "speaker");
    const auto one = voice();
    EXPECT_FALSE(one->speaks(QStringLiteral("nl")));
    EXPECT_TRUE(say(*one, "Volgende")) << "and does not wait for ever";
}

TEST_F(TabletVoiceTest, StopsAtOnceAndSaysNoLateWord)
{
    program("speaker", "exec cat");   // goes on until it is killed or its pipe is closed
    const auto one = voice();
    int finished = 0;
    QObject::connect(one.get(), &models::Voice::finished, one.get(), [&] { ++finished; });
    one->say(QStringLiteral("Een lange zin"), QStringLiteral("nl"));
    one->stop();
    QCoreApplication::processEvents();
    EXPECT_EQ(finished, 0);
}

}
