#include "app/report/sentences.h"

#include "app/report/offers.h"
#include "tests/report/small_report.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

namespace report {
namespace {

const QStringList everyLanguage = {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")};

ChangeFound found(analysis::Verdict verdict, double from, double to, bool stoodOutAlone = false)
{
    ChangeFound found;
    found.state = Compared::State::compared;
    found.earlier = QStringLiteral("2025");
    found.later = QStringLiteral("2026");
    found.before = from;
    found.after = to;
    analysis::Change change;
    change.difference = to - from;
    change.range = {to - from - .081, to - from + .082};
    change.verdict = verdict;
    change.stoodOutAlone = stoodOutAlone;
    change.detectable = .134;
    found.change = change;
    return found;
}

/// Everything that can come out of two waves.
std::vector<ChangeFound> everything()
{
    ChangeFound one = found(analysis::Verdict::more, .26, .45);
    one.change.reset();
    ChangeFound alone = one;
    alone.state = Compared::State::oneWave;
    ChangeFound other = one;
    other.state = Compared::State::otherSeries;
    ChangeFound few = found(analysis::Verdict::less, .3, .02);
    few.after.reset();
    return {found(analysis::Verdict::more, .26, .45),
            found(analysis::Verdict::less, .45, .26),
            found(analysis::Verdict::noDemonstrableDifference, .30, .35),
            found(analysis::Verdict::noDemonstrableDifference, .30, .45, true),
            few,
            one,
            alone,
            other};
}

QString change(const ChangeFound& found, const QString& language = QStringLiteral("en"))
{
    return changeSentences(Words(language), found).join(u' ');
}

TEST(Sentences, SayMoreAndFewerWithTheirRanges)
{
    EXPECT_EQ(
        change(found(analysis::Verdict::more, .26, .45)),
        QStringLiteral("In 2026, more participants miss contact than in 2025: from 26 to 45 of 100. By chance the "
                       "difference can be between 10 and 28 of 100."));
    EXPECT_EQ(
        change(found(analysis::Verdict::less, .45, .26), QStringLiteral("nl")),
        QStringLiteral("In 2026 missen minder deelnemers contact dan in 2025: van 45 naar 26 op 100. Door toeval kan "
                       "het verschil tussen 10 en 28 op 100 liggen."));
}

TEST(Sentences, SayWhatWouldHaveShownWhereNothingCanBeDemonstrated)
{
    EXPECT_EQ(
        change(found(analysis::Verdict::noDemonstrableDifference, .30, .35)),
        QStringLiteral("Between 2025 and 2026 there is no demonstrable difference. Only a change of about 14 of 100 "
                       "would show in 8 of 10 cases."));
    EXPECT_TRUE(change(found(analysis::Verdict::noDemonstrableDifference, .3, .45, true))
                    .contains(QStringLiteral("not after correcting")));
}

TEST(Sentences, ClaimADifferenceOnlyByACorrectedVerdict)
{
    const QRegularExpression claim(
        QStringLiteral("\\bmore participants|fewer participants|meer deelnemers|minder deelnemers|"
                       "plus de participants|moins de participants"));
    for (const QString& language : everyLanguage)
        for (const ChangeFound& one : everything()) {
            const bool mayClaim = one.change && one.change->verdict != analysis::Verdict::noDemonstrableDifference;
            EXPECT_EQ(claim.match(change(one, language)).hasMatch(), mayClaim) << change(one, language).toStdString();
        }
}

TEST(Sentences, LeaveNoPlaceOpenAndCountNoResidents)
{
    const QRegularExpression heads(QStringLiteral("\\d[\\d. ]* (residents|inwoners|habitants)"));
    for (const QString& language : everyLanguage)
        for (const ChangeFound& one : everything()) {
            const Words say(language);
            for (const QString& said : changeSentences(say, one) + notToSay(say, one)) {
                EXPECT_FALSE(said.contains(u'%')) << said.toStdString();
                EXPECT_FALSE(heads.match(said).hasMatch()) << said.toStdString();
            }
        }
}

TEST(Sentences, WarnOfWhatTheFindingTemptsToSay)
{
    const Words say(QStringLiteral("en"));
    EXPECT_THAT(notToSay(say, found(analysis::Verdict::less, .45, .26)).join(u'|').toStdString(),
                testing::HasSubstr("Why it changed"));
    EXPECT_THAT(notToSay(say, found(analysis::Verdict::noDemonstrableDifference, .3, .35)).join(u'|').toStdString(),
                testing::HasSubstr("That nothing changed"));
    for (const ChangeFound& one : everything()) {
        EXPECT_EQ(notToSay(say, one).size(), 4);
        EXPECT_TRUE(notToSay(say, one).front().startsWith(QStringLiteral("How many residents")));
    }
}

TEST(Sentences, SayTheLevelAsPeopleOfAHundredWithARange)
{
    const auto waves = small::waves();   // A: 28 of 120 miss a close bond, 14 of them also a wider circle
    const Words say(QStringLiteral("en"));
    const auto& table = waves.back();
    const QStringList said = levelSentences(say, table.facts(), shown(*table.row("100A", analysis::Group::all)));
    ASSERT_EQ(said.size(), 2);
    for (const QString& one : said)
        EXPECT_TRUE(QRegularExpression(
                        QStringLiteral("^Of 100 participants, about \\d+ miss .*; by chance between \\d+ and \\d+\\.$"))
                        .match(one)
                        .hasMatch())
            << one.toStdString();
    EXPECT_TRUE(said[1].contains(QStringLiteral("about 25 miss a close bond")))
        << said[1].toStdString();   // 30 of 120, as printed
    EXPECT_EQ(levelSentences(say, table.facts(), nullptr).size(), 1);
}

TEST(Offers, StandWithTheMostChosenFirstAndFewerThanFiveLeftOut)
{
    const auto waves = small::waves();
    const Offers offers = Offers::of(Words(QStringLiteral("en")), waves.back(), "100A", 3);
    ASSERT_EQ(offers.offers.size(), 3u);
    EXPECT_EQ(offers.offers[0].name, QStringLiteral("Cook or bake"));
    EXPECT_EQ(offers.offers[0].about, 120);
    EXPECT_EQ(offers.offers[1].about, 80);
    EXPECT_EQ(Offers::of(Words(QStringLiteral("en")), waves.back(), "100C", 3).state, Offers::State::withheld);
}

}
}
