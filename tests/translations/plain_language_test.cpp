// What residents, social workers and policy officers read is short and plain, in Dutch and in English. Numbers a script
// can check (Wablieft and the municipality's readers have to say the rest): at most 12 words in a sentence on average,
// never more than 18; no abbreviations; in Dutch "u" and no "worden" with a participle.
#include "tests/translations/interface_words.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace words {
namespace {

constexpr int longestSentence = 18;   ///< words
constexpr double mostOnAverage = 12;

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?:;…])\\s+|\\n|•|·"));
    return text.split(end, Qt::SkipEmptyParts);
}

qsizetype wordsIn(const QString& sentence)
{
    static const QRegularExpression word(QStringLiteral("\\S*[\\w%]\\S*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    qsizetype count = 0;
    for (auto all = word.globalMatch(sentence); all.hasNext(); all.next())
        ++count;
    return count;
}

std::vector<Text> everything(const QString& language)
{
    std::vector<Text> texts = interfaceTexts(language);
    const std::vector<Text> desk = deskTexts(language);
    texts.insert(texts.end(), desk.begin(), desk.end());
    const std::vector<Text> modules = moduleTexts(language);
    texts.insert(texts.end(), modules.begin(), modules.end());
    return texts;
}

class PlainLanguage : public testing::TestWithParam<QString> {};

TEST_P(PlainLanguage, HasShortSentences)
{
    double sentences = 0;
    double all = 0;
    for (const Text& text : everything(GetParam()))
        for (const QString& sentence : sentencesOf(text.said)) {
            const auto length = wordsIn(sentence);
            EXPECT_LE(length, longestSentence) << text.room.toStdString() << ": " << sentence.toStdString();
            if (length > 2) {   // the words on a button are no sentence and would flatter the average
                ++sentences;
                all += static_cast<double>(length);
            }
        }
    EXPECT_GT(sentences, 150);
    EXPECT_LE(all / sentences, mostOnAverage);
}

TEST_P(PlainLanguage, HasNoAbbreviations)
{
    static const QRegularExpression dotted(
        QStringLiteral(
            "\\b(\\p{L}\\.){2,}|\\b(bv|bijv|enz|etc|nr|tel|incl|excl|max|min|gem|blz|dhr|mevr|mr|mrs|approx|no|vs)"
            "\\.(?!\\s*$)|\\b(?!QR\\b)\\p{Lu}{2,5}\\b"),   // QR is the name of a thing, as people say it
        QRegularExpression::UseUnicodePropertiesOption);
    for (const Text& text : everything(GetParam())) {
        const auto found = dotted.match(text.said);
        EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString() << " in " << text.said.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Language, PlainLanguage, testing::Values(QStringLiteral("nl"), QStringLiteral("en")),
                         [](const auto& language) { return language.param.toStdString(); });

TEST(PlainDutch, SaysYouPolitely)
{
    static const QRegularExpression familiar(QStringLiteral("\\b(je|jij|jou|jouw|jullie|ge|gij)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const Text& text : everything(QStringLiteral("nl")))
        EXPECT_FALSE(familiar.match(text.said).hasMatch()) << text.said.toStdString();
}

TEST(PlainDutch, SaysWhoDoesSomething)
{
    static const QRegularExpression become(QStringLiteral("\\b(word|wordt|worden|werd|werden)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression participle(
        QStringLiteral("\\b(?!\\w*heid\\b)\\w*(ge|be|ver|ont|her)\\w{2,}(d|t|en)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Text& text : everything(QStringLiteral("nl")))
        for (const QString& sentence : sentencesOf(text.said))
            EXPECT_FALSE(become.match(sentence).hasMatch() && participle.match(sentence).hasMatch())
                << sentence.toStdString();
}

}
}
