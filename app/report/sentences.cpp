#include "app/report/sentences.h"

#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

QString shareSentence(const Words& say, const analysis::Share& share, const char* about, const char* few)
{
    if (!share.value)
        return say(few);
    return say(about).arg(ofHundred(*share.value)).arg(ofHundredFrom(share.range)).arg(ofHundredTo(share.range));
}

/// "More" or "fewer", with the shares where both are printed, and how large the difference may be.
QStringList differenceSentences(const Words& say, const ChangeFound& found)
{
    const analysis::Change& change = *found.change;
    const bool isMore = change.verdict == analysis::Verdict::more;
    QStringList said;
    if (found.before && found.after) {
        const char* source =
            isMore
                ? QT_TRANSLATE_NOOP("Report", "In %1, more participants miss contact than in %2: from %3 to %4 of 100.")
                : QT_TRANSLATE_NOOP("Report",
                                    "In %1, fewer participants miss contact than in %2: from %3 to %4 of 100.");
        said << say(source).arg(found.later, found.earlier).arg(ofHundred(*found.before)).arg(ofHundred(*found.after));
    } else {
        const char* source = isMore ? QT_TRANSLATE_NOOP("Report", "In %1, more participants miss contact than in %2.")
                                    : QT_TRANSLATE_NOOP("Report", "In %1, fewer participants miss contact than in %2.");
        said << say(source).arg(found.later, found.earlier);
    }
    const analysis::Interval size = isMore ? change.range : analysis::Interval{-change.range.high, -change.range.low};
    said << say(QT_TRANSLATE_NOOP("Report", "By chance the difference can be between %1 and %2 of 100."))
                .arg(ofHundredFrom(size))
                .arg(ofHundredTo(size));
    return said;
}

}

ChangeFound ChangeFound::of(const Compared& two, const std::string& area, analysis::Measure measure)
{
    ChangeFound found;
    found.state = two.state;
    found.later = QString::fromStdString(two.later->facts().wave);
    if (two.earlier)
        found.earlier = QString::fromStdString(two.earlier->facts().wave);
    const analysis::Change* change = two.of(area, measure);
    if (!change)
        return found;
    found.change = *change;
    found.before = shareOf(two.earlier->facts(), *bundleOf(*two.earlier, area, analysis::Group::all), measure).value;
    found.after = shareOf(two.later->facts(), *bundleOf(*two.later, area, analysis::Group::all), measure).value;
    return found;
}

QStringList levelSentences(const Words& say, const analysis::Facts& facts, const analysis::Bundle* bundle)
{
    if (!bundle)
        return {say(QT_TRANSLATE_NOOP("Report", "The figures of this place are not shown. That protects small groups "
                                                "and groups near them."))};
    return {shareSentence(say, shareOf(facts, *bundle, analysis::Measure::social),
                          QT_TRANSLATE_NOOP("Report", "Of 100 participants, about %1 miss a wider circle; by chance "
                                                      "between %2 and %3."),
                          QT_TRANSLATE_NOOP("Report", "Fewer than 5 participants miss a wider circle.")),
            shareSentence(say, shareOf(facts, *bundle, analysis::Measure::emotional),
                          QT_TRANSLATE_NOOP("Report", "Of 100 participants, about %1 miss a close bond; by chance "
                                                      "between %2 and %3."),
                          QT_TRANSLATE_NOOP("Report", "Fewer than 5 participants miss a close bond."))};
}

QStringList changeSentences(const Words& say, const ChangeFound& found)
{
    if (found.state == Compared::State::oneWave)
        return {say(QT_TRANSLATE_NOOP("Report", "There is one wave so far. A next one makes comparison possible."))};
    if (found.state == Compared::State::otherSeries)
        return {say(QT_TRANSLATE_NOOP("Report", "The last two waves are two series: something was asked or counted "
                                                "in another way. They are not compared."))};
    if (!found.change)
        return {say(QT_TRANSLATE_NOOP("Report", "Between %1 and %2 no comparison is shown here."))
                    .arg(found.earlier, found.later)};
    if (found.change->verdict != analysis::Verdict::noDemonstrableDifference)
        return differenceSentences(say, found);
    QStringList said = {say(QT_TRANSLATE_NOOP("Report", "Between %1 and %2 there is no demonstrable difference."))
                            .arg(found.earlier, found.later)};
    if (found.change->stoodOutAlone)
        said << say(QT_TRANSLATE_NOOP("Report", "It stood out alone, but not after correcting for the number of "
                                                "comparisons."));
    said << say(QT_TRANSLATE_NOOP("Report", "Only a change of about %1 of 100 would show in 8 of 10 cases."))
                .arg(std::min(100, static_cast<int>(std::ceil(100 * found.change->detectable))));
    return said;
}

QStringList notToSay(const Words& say, const ChangeFound& found)
{
    QStringList said = {
        say(QT_TRANSLATE_NOOP("Report", "How many residents miss contact: only participants told us something."))};
    if (!found.change)
        said << say(QT_TRANSLATE_NOOP("Report", "That something changed, or that nothing did: that was not compared."));
    else if (found.change->verdict == analysis::Verdict::noDemonstrableDifference)
        said << say(QT_TRANSLATE_NOOP("Report", "That nothing changed: a smaller change stays unseen."));
    else
        said << say(QT_TRANSLATE_NOOP("Report", "Why it changed, or thanks to what."));
    said << say(QT_TRANSLATE_NOOP("Report", "That it is better or worse here than elsewhere: other people took part."))
         << say(QT_TRANSLATE_NOOP("Report", "Anything about one person."));
    return said;
}

}
