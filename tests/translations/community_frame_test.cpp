// Reports speak of residents who miss something and have something to give. Words that make cases of people, or contests of
// neighbourhoods, have no place in them; the list is that of the house (screens and reports, "community frame").
#include "tests/translations/interface_words.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <map>

namespace words {
namespace {

const std::map<QString, QString> unwanted = {
    {QStringLiteral("nl"),
     QStringLiteral("\\bde eenzamen\\b|\\beenzame (ouderen|mensen|bewoners|inwoners)|eenzaamheidscijfer|"
                    "(risico|probleem)(wijk|buurt)|slechtste|\\brode?\\b|\\brood\\b|bestrijd|\\baanpak|opspor|detecte|"
                    "doelgroep|\\blijd(t|en)? aan|kamp(t|en) met|slachtoffer|ernstig eenza|zorgvrager|hulpbehoev|"
                    "score van een persoon")},
    {QStringLiteral("fr"),
     QStringLiteral(
         "\\bles (solitaires|isolés)\\b|personnes (seules|isolées|solitaires)|taux de solitude|"
         "quartiers? (à|en) (risque|problème|difficulté)|\\bpires?\\b|\\brouges?\\b|lutt(er|e) contre|combatt|"
         "dépist|détect|(public|groupe)s? cible|souffr|victime|gravement seul|dépendante")},
    {QStringLiteral("en"),
     QStringLiteral(
         "\\bthe lonely\\b|lonely (people|residents|elderly)|loneliness rate|(risk|problem) "
         "(area|neighbourhood)|\\bworst\\b|\\bred\\b|\\bcombat|\\bfight|\\btackl|track down|detect|target group|"
         "suffer|victim|severely lonely|\\bneedy\\b")},
};

class CommunityFrame : public testing::TestWithParam<QString> {};

TEST_P(CommunityFrame, HoldsInEverySentenceOfAReport)
{
    const QRegularExpression pattern(unwanted.at(GetParam()), QRegularExpression::CaseInsensitiveOption |
                                                                  QRegularExpression::UseUnicodePropertiesOption);
    ASSERT_TRUE(pattern.isValid()) << pattern.errorString().toStdString();
    int read = 0;
    for (const Text& text : interfaceTexts(GetParam())) {
        if (text.room != u"Report")
            continue;
        ++read;
        const auto match = pattern.match(text.said);
        EXPECT_FALSE(match.hasMatch()) << match.captured().toStdString() << " in " << text.said.toStdString();
    }
    EXPECT_GT(read, 150);
}

TEST_P(CommunityFrame, WouldSeeTheWordsThatItLooksFor)
{
    const std::map<QString, QStringList> examples = {
        {QStringLiteral("nl"), {QStringLiteral("De eenzamen opsporen"), QStringLiteral("een risicowijk in het rood")}},
        {QStringLiteral("fr"), {QStringLiteral("Lutter contre la solitude"), QStringLiteral("le pire quartier")}},
        {QStringLiteral("en"), {QStringLiteral("Tackle it for the lonely"), QStringLiteral("the worst area")}}};
    const QRegularExpression pattern(unwanted.at(GetParam()), QRegularExpression::CaseInsensitiveOption);
    for (const QString& example : examples.at(GetParam()))
        EXPECT_TRUE(pattern.match(example).hasMatch()) << example.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Language, CommunityFrame,
                         testing::Values(QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")),
                         [](const auto& language) { return language.param.toStdString(); });

}
}
