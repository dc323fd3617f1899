#include "app/report/notes.h"

#include <QCoreApplication>

namespace report {

QString whoTookPart(const Words& say, const analysis::Facts& facts)
{
    return say(QT_TRANSLATE_NOOP("Report",
                                 "These are people in %1 who took part. They are not a sample of all residents."))
        .arg(QString::fromStdString(facts.municipality));
}

QString whatIsInvented(const Words& say)
{
    return say(QT_TRANSLATE_NOOP("Report", "INVENTED figures, made to show the program. They are about nobody."));
}

QString whoCounts(const Words& say, const analysis::Facts& facts)
{
    return say(QT_TRANSLATE_NOOP("Report",
                                 "On each of the two parts: %1 or more unfavourable answers (rule \"%2\": %3). "
                                 "Other publications use other rules, so shares differ."))
        .arg(facts.cuts.atLeast[place(analysis::Measure::social)])
        .arg(QString::fromStdString(facts.subscaleRule), QString::fromStdString(facts.subscaleRuleSource));
}

QString whatIsNotShown(const Words& say, const analysis::Facts& facts)
{
    return say(QT_TRANSLATE_NOOP("Report",
                                 "Groups of fewer than %1 participants and groups that would give others away "
                                 "are not shown. All measures of a group are shown or withheld together."))
        .arg(facts.threshold);
}

QString howItIsRounded(const Words& say)
{
    return say(QT_TRANSLATE_NOOP("Report",
                                 "Numbers of people are rounded to 5 and everything else is computed from the "
                                 "rounded numbers. Ranges hold for every number that rounds this way."));
}

QString whatRangesAre(const Words& say)
{
    return say(QT_TRANSLATE_NOOP("Report",
                                 "Suppose that the participants were a random draw of residents. Then 95 of 100 "
                                 "such ranges would hold the true share. We do not know whether they were."));
}

QString instrumentOf(const Words& say, const analysis::Facts& facts)
{
    return say(QT_TRANSLATE_NOOP("Report", "%1, version %2, answers in format %3."))
        .arg(QString::fromStdString(facts.instrument), QString::fromStdString(facts.instrumentVersion),
             QString::fromStdString(facts.format));
}

QString wordingOf(const Words& say, const analysis::Facts& facts)
{
    return (facts.validated
                ? say(QT_TRANSLATE_NOOP("Report", "The statements were asked in a published wording (%1)."))
                : say(QT_TRANSLATE_NOOP("Report", "The statements were asked in our own words (%1), which have "
                                                  "not been validated. Published norms do not apply.")))
        .arg(QString::fromStdString(facts.wording));
}

}
