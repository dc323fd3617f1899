// The desk speaks Dutch, French and English, and says everything in all three.
#include "tests/translations/interface_words.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace words {
namespace {

/// What the desk's pages and models say in the code: the English sources between the quotes.
std::set<QString> saidInTheCode()
{
    static const QRegularExpression call(
        QStringLiteral("(?:qsTr\\(|QT_TRANSLATE_NOOP\\(\\s*\"Desk\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    std::set<QString> sources;
    for (const char* folder : {"qml/desk", "app/models/desk"}) {
        QDirIterator files(QStringLiteral(HOUSE "/") + QString::fromLatin1(folder),
                           {QStringLiteral("*.qml"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto calls = call.globalMatch(code); calls.hasNext();) {
                QString source;
                for (auto pieces = piece.globalMatch(calls.next().captured(1)); pieces.hasNext();)
                    source += pieces.next().captured(1);
                sources.insert(source);
            }
        }
    }
    return sources;
}

class DeskComplete : public testing::TestWithParam<QString> {};

TEST_P(DeskComplete, SaysEverythingThatStandsInTheCode)
{
    std::set<QString> found;
    for (const Text& text : deskTexts(GetParam())) {
        EXPECT_TRUE(text.finished && !text.said.trimmed().isEmpty()) << text.source.toStdString();
        found.insert(text.source);
    }
    const std::set<QString> wanted = saidInTheCode();
    EXPECT_GT(wanted.size(), 150u);
    for (const QString& source : wanted)
        EXPECT_TRUE(found.contains(source)) << "not in the catalogue: " << source.toStdString();
    for (const QString& source : found)
        EXPECT_TRUE(wanted.contains(source)) << "nobody says it any more: " << source.toStdString();
}

TEST_P(DeskComplete, KeepsThePlacesOfNumbersAndNames)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    for (const Text& text : deskTexts(GetParam())) {
        std::set<QString> wanted;
        std::set<QString> found;
        for (auto all = place.globalMatch(text.source); all.hasNext();)
            wanted.insert(all.next().captured());
        for (auto all = place.globalMatch(text.said); all.hasNext();)
            found.insert(all.next().captured());
        EXPECT_EQ(found, wanted) << text.source.toStdString();
    }
}

/// Participants who miss something; never "the lonely", nobody who suffers, nothing to fight.
TEST_P(DeskComplete, KeepsToTheCommunityFrame)
{
    static const QRegularExpression frame(
        QStringLiteral(
            "eenza|solitu|lonel|lijdt|kampt|slachtoffer|doelgroep|probleemwijk|risicowijk|souffre|victime|suffer"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Text& text : deskTexts(GetParam()))
        EXPECT_FALSE(frame.match(text.said).hasMatch()) << text.said.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Language, DeskComplete, testing::ValuesIn(deskLanguages),
                         [](const auto& language) { return language.param.toStdString(); });

}
}
