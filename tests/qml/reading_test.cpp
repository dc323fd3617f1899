// Reading aloud (EN 301 549, 5.1.3): what stands on the screen and nothing else, only when somebody asks for it.
#include "tests/qml/shown_kiosk.h"
#include "tests/silent_voice.h"

#include <QAccessible>

#include <algorithm>

namespace {

class Reading : public ShownKiosk {
protected:
    void open(const QString& language = QStringLiteral("nl"))
    {
        show(upright, language, QStringLiteral("large"), QStringLiteral("light"), nullptr, &voice);
    }
    void toFirstStatement()
    {
        open();
        tap("lang.nl");
        tap("consent.yes");
        goTo(models::Questionnaire::Item);
    }
    /// Asks for it and lets every sentence end.
    std::vector<std::string> readOut()
    {
        voice.said.clear();
        tap("tool.speak");
        while (kiosk->reading().reading())
            Q_EMIT voice.finished();
        settle();
        return voice.said;
    }
    /// What a reader of the screen finds on it: texts that are not a button's, and the names of buttons; no tools.
    std::vector<std::string> wordsOnScreen()
    {
        std::vector<std::string> words;
        for (QQuickItem* one : items()) {
            bool inButton = false, inScreen = false;
            for (QQuickItem* up = one->parentItem(); up; up = up->parentItem()) {
                inButton = inButton || up->inherits("QQuickAbstractButton");
                inScreen = inScreen || up->objectName() == q().screenName();
            }
            if (!inScreen || inButton)
                continue;
            if (one->inherits("QQuickAbstractButton"))
                words.push_back(spokenPart(one)->text(QAccessible::Name).toStdString());
            else if (one->inherits("QQuickText") && !one->property("text").toString().isEmpty())
                words.push_back(one->property("text").toString().toStdString());
        }
        return words;
    }

    SilentVoice voice;
};

TEST_F(Reading, SaysTheStatementItsAnswersAndTheWayOn)
{
    toFirstStatement();
    const auto said = readOut();
    ASSERT_EQ(said.size(), 10u);
    EXPECT_EQ(said[1], q().heading().toStdString());
    for (int row = 0; row < 5; ++row)
        EXPECT_EQ(said[static_cast<std::size_t>(row) + 2],
                  q().options()->rows()[static_cast<std::size_t>(row)].spoken.toStdString());
    EXPECT_EQ(said[7], "Dat zeg ik liever niet");
    EXPECT_EQ(said[8], "Vorige");
    EXPECT_EQ(said[9], "Volgende");
}

TEST_F(Reading, LeavesNothingOutAndAddsNothingOnAnyScreen)
{
    form_ = small::everything();
    voice.languages = {QStringLiteral("nl")};
    open();
    int screens = 0;
    walk(QStringLiteral("nl"), [&](const QString& screen) {
        if (q().screen() == models::Questionnaire::Attract || !item(QStringLiteral("tool.speak")))
            return;
        auto said = readOut();
        auto shown = wordsOnScreen();
        std::sort(said.begin(), said.end());
        std::sort(shown.begin(), shown.end());
        EXPECT_EQ(said, shown) << screen.toStdString();
        ++screens;
    });
    EXPECT_GT(screens, 40);
}

TEST_F(Reading, StartsOnlyWhenSomebodyAsks)
{
    toFirstStatement();
    tap("option.0");
    tap("nav.next");
    EXPECT_TRUE(voice.said.empty());
}

TEST_F(Reading, IsEndedByATouchOnAnAnswerWhichChoosesItToo)
{
    toFirstStatement();
    tap("tool.speak");
    ASSERT_TRUE(kiosk->reading().reading());
    tap("option.1");
    EXPECT_FALSE(kiosk->reading().reading());
    EXPECT_EQ(q().chosen(), QList<int>{1});
}

TEST_F(Reading, IsEndedByAKeyAndByAnotherScreen)
{
    toFirstStatement();
    tap("tool.speak");
    press(Qt::Key_Tab);
    EXPECT_FALSE(kiosk->reading().reading());
    tap("tool.speak");
    time.ahead += 1000;
    q().cover();   // as by itself
    EXPECT_FALSE(kiosk->reading().reading());
}

TEST_F(Reading, K_ITM_OutlinesTheRowThatIsBeingSaid)
{
    toFirstStatement();
    tap("tool.speak");
    Q_EMIT voice.finished();
    Q_EMIT voice.finished();   // after the part and the statement: the first answer
    settle();
    EXPECT_EQ(kiosk->reading().place(), place(*item(QStringLiteral("option.0"))));
    const QQuickItem* ring = item(QStringLiteral("spoken"));
    ASSERT_NE(ring, nullptr);
    EXPECT_TRUE(place(*ring).contains(place(*item(QStringLiteral("option.0")))));
    tap("option.0");
    EXPECT_EQ(item(QStringLiteral("spoken")), nullptr);
}

TEST_F(Reading, K_ATT_SaysTheInvitationInEachLanguageInTurn)
{
    form_ = small::everything();
    voice.languages = {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("de"),
                       QStringLiteral("ar"), QStringLiteral("tr"), QStringLiteral("uk")};
    open();
    const auto said = readOut();
    ASSERT_EQ(said.size(), 7u);
    EXPECT_EQ(voice.inLanguage, q().languages()->codes());
    EXPECT_EQ(said.front(), "Hoe gaat het in uw buurt? Nederlands.");
    std::set<std::string> different(said.begin(), said.end());
    EXPECT_EQ(different.size(), 7u);
}

TEST_F(Reading, CountsListeningAsBeingThere)
{
    toFirstStatement();
    tap("tool.speak");
    for (int i = 0; i < 5; ++i) {
        time.ahead += 100 * 1000;
        Q_EMIT voice.finished();
        q().clock().beat();
        EXPECT_EQ(q().overlay(), models::Questionnaire::NoOverlay);
    }
}

TEST_F(Reading, ShowsThatThereIsNoVoiceAndWhatToDo)
{
    voice.languages.clear();
    toFirstStatement();
    tap("tool.speak");
    EXPECT_EQ(item(QStringLiteral("tool.speak"))->property("text").toString(), QStringLiteral("Geen stem"));
    tap("tool.speak");
    ASSERT_EQ(q().screenName(), QStringLiteral("screen.help"));
    const auto words = wordsOnScreen();
    EXPECT_TRUE(std::any_of(words.begin(), words.end(),
                            [](const std::string& one) { return one.find("geen stem") != std::string::npos; }));
    EXPECT_EQ(item(QStringLiteral("help.sound")), nullptr);
}

TEST_F(Reading, G_4_IsSilentAndOfTheUsualLoudnessForTheNextResident)
{
    toFirstStatement();
    tap("tool.help");
    tap("help.sound");
    EXPECT_EQ(kiosk->reading().loudness(), models::ReadingAloud::Loud);
    tap("panel.close");
    tap("tool.speak");
    time.ahead += 1000;
    q().cover();
    time.ahead += 1000;
    q().erase();
    EXPECT_FALSE(kiosk->reading().reading());
    EXPECT_EQ(kiosk->reading().loudness(), models::ReadingAloud::Normal);
}

}
