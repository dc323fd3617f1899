#include "app/models/reading_aloud.h"

#include "tests/silent_voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>

namespace models {
namespace {

class ReadingAloudTest : public ::testing::Test {
protected:
    int argc_ = 1;
    char name_[7] = "models";
    char* argv_[2] = {name_, nullptr};
    QCoreApplication app_{argc_, argv_};
    std::vector<Utterance> screen_ = {{QStringLiteral("Er is altijd iemand"), QStringLiteral("nl"), {10, 20, 300, 40}},
                                      {QStringLiteral("Ja"), QStringLiteral("nl"), {10, 80, 300, 40}}};
    SilentVoice voice;
    ReadingAloud reading{&voice, [this] { return screen_; }};
};

TEST_F(ReadingAloudTest, SaysNothingUntilSomebodyAsks)
{
    EXPECT_TRUE(voice.said.empty());
    EXPECT_FALSE(reading.reading());
}

TEST_F(ReadingAloudTest, SaysOneThingAfterAnotherAndShowsWhere)
{
    reading.read();
    EXPECT_THAT(voice.said, ::testing::ElementsAre("Er is altijd iemand"));
    EXPECT_EQ(reading.place(), QRectF(10, 20, 300, 40));
    Q_EMIT voice.finished();
    EXPECT_THAT(voice.said, ::testing::ElementsAre("Er is altijd iemand", "Ja"));
    EXPECT_EQ(reading.place(), QRectF(10, 80, 300, 40));
    Q_EMIT voice.finished();
    EXPECT_FALSE(reading.reading());
    EXPECT_TRUE(reading.place().isEmpty());
}

TEST_F(ReadingAloudTest, BeginsAnewWhenItIsAskedAgain)
{
    reading.read();
    Q_EMIT voice.finished();
    reading.read();
    EXPECT_THAT(voice.said, ::testing::ElementsAre("Er is altijd iemand", "Ja", "Er is altijd iemand"));
    EXPECT_EQ(voice.stops, 1);
}

TEST_F(ReadingAloudTest, IsEndedByAnyTouch)
{
    QObject window;
    reading.listenTo(&window);
    reading.read();
    QEvent touch(QEvent::MouseButtonPress);
    QCoreApplication::sendEvent(&window, &touch);
    EXPECT_FALSE(reading.reading());
    EXPECT_EQ(voice.stops, 1);
    Q_EMIT voice.finished();   // a late word of what was stopped
    EXPECT_EQ(voice.said.size(), 1u);
}

TEST_F(ReadingAloudTest, EndsWhenAnotherScreenComes)
{
    reading.read();
    reading.stop();
    EXPECT_FALSE(reading.reading());
    EXPECT_TRUE(reading.place().isEmpty());
}

TEST_F(ReadingAloudTest, ShowsThatThereIsNoVoiceUntilAnotherLanguageIsChosen)
{
    voice.languages.clear();
    reading.read();
    EXPECT_TRUE(reading.voiceless());
    EXPECT_FALSE(reading.reading());
    EXPECT_TRUE(voice.said.empty());
    reading.turnLanguage();
    EXPECT_FALSE(reading.voiceless());
}

TEST_F(ReadingAloudTest, ShowsThatThereIsNoVoiceOnATabletThatCannotSpeak)
{
    ReadingAloud mute(nullptr, [this] { return screen_; });
    mute.read();
    EXPECT_TRUE(mute.voiceless());
    mute.nextLoudness();
    mute.reset();
}

TEST_F(ReadingAloudTest, LeavesOutTheLanguagesWithoutAVoiceOnTheWelcome)
{
    screen_ = {{QStringLiteral("Bienvenue"), QStringLiteral("fr"), {}},
               {QStringLiteral("Welkom"), QStringLiteral("nl"), {}}};
    reading.read();
    EXPECT_THAT(voice.said, ::testing::ElementsAre("Welkom"));
}

TEST_F(ReadingAloudTest, G_4_IsAsLoudForTheNextResidentAsForTheFirst)
{
    const double normal = voice.volume;
    reading.nextLoudness();
    EXPECT_GT(voice.volume, normal);
    reading.nextLoudness();
    EXPECT_LT(voice.volume, normal);
    reading.reset();
    EXPECT_DOUBLE_EQ(voice.volume, normal);
    EXPECT_EQ(reading.loudness(), ReadingAloud::Normal);
}

}
}
