// A language is complete or it is not offered. These seven are.
#include "tests/translations/interface_words.h"

#include "app/models/languages.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace words {
namespace {

/// Desk and reports speak Dutch, French and English; residents are asked in all seven.
bool isSpokenIn(const QString& language, const Text& text)
{
    return text.room != u"Report" || language == u"nl" || language == u"fr" || language == u"en";
}

class Complete : public testing::TestWithParam<QString> {};

TEST_P(Complete, SaysEverythingThatTheProgramSays)
{
    std::map<QString, int> wanted;
    for (const Text& text : interfaceTexts(QStringLiteral("en")))
        if (isSpokenIn(GetParam(), text))
            wanted.try_emplace(text.room + u'|' + text.source);
    std::map<QString, int> found;
    for (const Text& text : interfaceTexts(GetParam())) {
        EXPECT_TRUE(text.finished && !text.said.trimmed().isEmpty()) << text.source.toStdString();
        if (isSpokenIn(GetParam(), text))
            found.try_emplace(text.room + u'|' + text.source);
    }
    EXPECT_GT(wanted.size(), 150u);
    EXPECT_EQ(found, wanted);
}

TEST_P(Complete, KeepsThePlacesOfNumbersAndNames)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n|L\\d)"));
    for (const Text& text : interfaceTexts(GetParam())) {
        QStringList wanted;
        QStringList found;
        for (auto all = place.globalMatch(text.source); all.hasNext();)
            wanted << all.next().captured();
        for (auto all = place.globalMatch(text.said); all.hasNext();)
            found << all.next().captured();
        wanted.removeDuplicates();
        found.removeDuplicates();
        wanted.removeAll(QStringLiteral("%n"));   // "one resident" may be said without a digit
        found.removeAll(QStringLiteral("%n"));
        wanted.sort();
        found.sort();
        EXPECT_EQ(found, wanted) << text.source.toStdString();
    }
}

TEST_P(Complete, AsksEveryInstrument)
{
    EXPECT_GE(instruments().size(), 8u);
    EXPECT_GT(wordingTexts(GetParam()).size(), 150u);   // each file that is missing is a failure of its own
}

TEST_P(Complete, IsOfferedOnScreen) { EXPECT_TRUE(models::Languages::hasInterface(GetParam())); }

/// Stems of the words that a resident does not meet on the screen. "Yalnızca" is Turkish for "only".
TEST_P(Complete, NeverSaysTheWordToAResident)
{
    const std::map<QString, QString> stems = {{QStringLiteral("nl"), QStringLiteral("eenza|anoniem")},
                                              {QStringLiteral("fr"), QStringLiteral("solitu|anonym")},
                                              {QStringLiteral("en"), QStringLiteral("lonel|anonym")},
                                              {QStringLiteral("de"), QStringLiteral("einsam|anonym")},
                                              {QStringLiteral("ar"), QStringLiteral("وحيد|الوحدة|مجهول")},
                                              {QStringLiteral("tr"), QStringLiteral("yalnız(?!ca)|anonim")},
                                              {QStringLiteral("uk"), QStringLiteral("самот|анонім")}};
    const QRegularExpression stem(stems.at(GetParam()), QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption);
    int inReport = 0;
    for (const Text& text : interfaceTexts(GetParam())) {
        if (text.source == u"Your answers are anonymous.")
            continue;   // said only where it was earned: models Promises.K_INF_4_*
        if (text.room == u"Report")
            inReport += stem.match(text.said).hasMatch() ? 1 : 0;
        else
            EXPECT_FALSE(stem.match(text.said).hasMatch()) << text.said.toStdString();
    }
    for (const Text& text : wordingTexts(GetParam()))
        EXPECT_FALSE(stem.match(text.said).hasMatch()) << text.room.toStdString() << ": " << text.said.toStdString();
    EXPECT_GT(inReport, 0) << "the report says it, so the stem is the right one";
}

INSTANTIATE_TEST_SUITE_P(Language, Complete, testing::ValuesIn(languages),
                         [](const auto& language) { return language.param.toStdString(); });

}
}
