// Whether everything fits, is large enough, and has a name: on every screen, both ways round, in every language.
#include "tests/qml/contact_sheet.h"
#include "tests/qml/longer_words.h"
#include "tests/qml/shown_kiosk.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QJSValue>
#include <QQmlEngine>
#include <QRegularExpression>

#include <set>

namespace {

struct Way {
    QSize size;
    const char* language;
    const char* text;
    const char* theme = "light";
};

std::string nameOf(const Way& way)
{
    return std::string(way.size.width() < way.size.height() ? "Upright" : "Lying") + "_" + way.language + "_" +
           way.text + (way.theme == std::string("light") ? "" : "_contrast");
}

void PrintTo(const Way& way, std::ostream* out) { *out << nameOf(way); }

/// What stays on one line: words, and words that a space holds together that does not break.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\n-]|/(?!/)"));
    return text.split(breaks, Qt::SkipEmptyParts);
}

class Geometry : public ShownKiosk, public ::testing::WithParamInterface<Way> {
protected:
    Geometry() { form_ = small::everything(); }

    void onEvery(const std::function<void(const QString&)>& look)
    {
        const Way& way = GetParam();
        show(way.size, QString::fromLatin1(way.language), QString::fromLatin1(way.text),
             QString::fromLatin1(way.theme));
        walk(QString::fromLatin1(way.language), look);
        EXPECT_EQ(kept, 1);
    }
    void expectFingersHit(const QString& screen);
    void expectApart(const QString& screen);
    void expectWholeText(const QString& screen);
    void expectNames(const QString& screen);
    void expectAllAnswersTogether(const QString& screen);
};

/// Everything that can be pressed lies inside the window and is at least 14 mm both ways.
void Geometry::expectFingersHit(const QString& screen)
{
    const QRectF whole(QPointF(0, 0), QSizeF(GetParam().size));
    const double least = 14 * pixelsPerMillimetre - 1;
    for (QQuickItem* button : buttons()) {
        const QRectF at = place(*button);
        const std::string name = (screen + QStringLiteral(": ") + button->objectName()).toStdString();
        EXPECT_TRUE(whole.contains(at)) << name << " at " << at.x() << "," << at.y() << " " << at.width() << "x"
                                        << at.height();
        EXPECT_GE(at.width(), least) << name;
        EXPECT_GE(at.height(), least) << name;
    }
}

void Geometry::expectApart(const QString& screen)
{
    const auto all = buttons();
    const double apart = 2 * pixelsPerMillimetre - 1;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const QRectF one = place(*all[i]).adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2);
            const QRectF other = place(*all[j]).adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2);
            EXPECT_FALSE(one.intersects(other)) << screen.toStdString() << ": " << all[i]->objectName().toStdString()
                                                << " and " << all[j]->objectName().toStdString();
        }
}

/// No text is cut off, covered by its edges or broken inside a word.
void Geometry::expectWholeText(const QString& screen)
{
    for (QQuickItem* text : texts()) {
        const std::string what = (screen + QStringLiteral(": ") + text->property("text").toString()).toStdString();
        EXPECT_FALSE(text->property("truncated").toBool()) << what;
        EXPECT_LE(text->property("contentWidth").toDouble(), text->width() + 1) << what;
        EXPECT_LE(text->property("contentHeight").toDouble(), text->height() + 1) << what;
        const QFont wanted = text->property("font").value<QFont>();
        QFont shown = wanted;
        shown.setPixelSize(text->property("fontInfo").value<QJSValue>().property(QStringLiteral("pixelSize")).toInt());
        EXPECT_GE(shown.pixelSize(), wanted.pixelSize() * 6 / 10) << "far smaller than it should be: " << what;
        for (const QString& word : wordsOf(text->property("text").toString()))
            EXPECT_LE(QFontMetricsF(shown).horizontalAdvance(word), text->width() + 2)
                << word.toStdString() << " in " << what;
    }
    for (QQuickItem* button : buttons())
        EXPECT_LE(button->implicitHeight(), button->height() + 1)
            << (screen + QStringLiteral(": ") + button->objectName()).toStdString();
}

void Geometry::expectNames(const QString& screen)
{
    std::set<QString> names;
    for (QQuickItem* button : buttons()) {
        QAccessibleInterface* seen = spokenPart(button);
        ASSERT_NE(seen, nullptr);
        const QString name = seen->text(QAccessible::Name);
        const std::string where = (screen + QStringLiteral(": ") + button->objectName()).toStdString();
        EXPECT_FALSE(name.isEmpty()) << where;
        EXPECT_TRUE(names.insert(name).second) << where << " is called \"" << name.toStdString() << "\" like another";
        if (seen->role() == QAccessible::RadioButton || seen->role() == QAccessible::CheckBox) {
            EXPECT_TRUE(seen->state().checkable) << where;
        }
    }
    int headings = 0;
    for (QQuickItem* text : texts())
        headings += text->objectName() == QStringLiteral("heading");
    EXPECT_EQ(headings, 1) << screen.toStdString();
}

/// The answers of a scale stand together: what is on a next page is chosen less. Only the largest letters may need one.
void Geometry::expectAllAnswersTogether(const QString& screen)
{
    if (q().screen() == models::Questionnaire::Item && GetParam().text != std::string("largest")) {
        EXPECT_EQ(item(QStringLiteral("option.more")), nullptr) << screen.toStdString();
    }
}

using EveryScreen = Geometry;

TEST_P(EveryScreen, G1_LetsAFingerHitEverythingInsideTheWindow)
{
    onEvery([this](const QString& screen) { expectFingersHit(screen); });
}

TEST_P(EveryScreen, G1_KeepsButtonsApart)
{
    onEvery([this](const QString& screen) { expectApart(screen); });
}

TEST_P(EveryScreen, G1_CutsNoTextOff)
{
    onEvery([this](const QString& screen) { expectWholeText(screen); });
}

TEST_P(EveryScreen, K_ITM_1_ShowsTheAnswersOfAScaleTogether)
{
    onEvery([this](const QString& screen) { expectAllAnswersTogether(screen); });
}

TEST_P(EveryScreen, G2_NamesEverythingThatCanBePressed)
{
    onEvery([this](const QString& screen) { expectNames(screen); });
}

INSTANTIATE_TEST_SUITE_P(Ways, EveryScreen,
                         ::testing::Values(Way{{800, 1280}, "nl", "large"}, Way{{1280, 800}, "nl", "large"},
                                           Way{{800, 1280}, "ar", "large"}, Way{{1280, 800}, "ar", "large"},
                                           Way{{1280, 800}, "nl", "largest"}),
                         [](const auto& way) { return nameOf(way.param); });

/// Words that are 40 % longer than English ones, as a translator may need.
class LongWords : public Geometry {
protected:
    void SetUp() override { form_ = withLongerWords(small::textsOfEverything()); }
    void TearDown() override { QCoreApplication::removeTranslator(&longer_); }

    LongerWords longer_;
};

TEST_P(LongWords, G1_FitWithFortyPercentMoreLetters)
{
    ContactSheet sheet(QString::fromStdString("Longer_" + nameOf(GetParam())));
    show(GetParam().size, QStringLiteral("en"), QString::fromLatin1(GetParam().text));
    QCoreApplication::installTranslator(&longer_);   // before that of the language, which stays where it is
    qmlEngine(&window())->retranslate();
    walk(QStringLiteral("en"), [&](const QString& screen) {
        expectFingersHit(screen);
        expectApart(screen);
        expectWholeText(screen);
        sheet.add(window().grabWindow(), screen);
    });
    EXPECT_EQ(kept, 1);
}

INSTANTIATE_TEST_SUITE_P(Ways, LongWords,
                         ::testing::Values(Way{{800, 1280}, "en", "large"}, Way{{1280, 800}, "en", "large"}),
                         [](const auto& way) { return nameOf(way.param); });

/// Everything above at once in every language, way round, size and colour, with a picture of each screen to look at.
class WholeMatrix : public Geometry {};

std::vector<Way> everyWay()
{
    std::vector<Way> ways;
    for (const QSize size : {QSize(800, 1280), QSize(1280, 800)})
        for (const char* language : {"nl", "fr", "en", "de", "ar", "tr", "uk"})
            for (const char* text : {"normal", "large", "largest"})
                for (const char* theme : {"light", "contrast"})
                    ways.push_back({size, language, text, theme});
    return ways;
}

TEST_P(WholeMatrix, G1_G2_FitsAndIsNamed)
{
    ContactSheet sheet(QString::fromStdString(nameOf(GetParam())));
    onEvery([&](const QString& screen) {
        expectFingersHit(screen);
        expectApart(screen);
        expectWholeText(screen);
        expectNames(screen);
        expectAllAnswersTogether(screen);
        sheet.add(window().grabWindow(), screen);
    });
}

INSTANTIATE_TEST_SUITE_P(Ways, WholeMatrix, ::testing::ValuesIn(everyWay()),
                         [](const auto& way) { return nameOf(way.param); });

}
