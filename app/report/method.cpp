#include "app/report/sections.h"

#include <QCoreApplication>

namespace report {
namespace {

void writeTerm(Html& html, const QString& term, const QString& meaning)
{
    html.put("dt", term);
    html.put("dd", meaning);
}

void writeList(Html& html, const std::vector<QString>& lines)
{
    const auto list = html.in("ul");
    for (const QString& line : lines)
        html.put("li", line);
}

}

void writeWhatItMeans(Html& html, const Words& say)
{
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("meaning")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What was asked")), {{"id", QStringLiteral("meaning")}});
    const auto list = html.in("dl");
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "Social")),
        say(QT_TRANSLATE_NOOP("Report", "Somebody misses a wider circle: people to do things with, to fall back on.")));
    writeTerm(html, say(QT_TRANSLATE_NOOP("Report", "Emotional")),
              say(QT_TRANSLATE_NOOP(
                  "Report", "Somebody misses a close bond: one person to share the most important things with.")));
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "Not the same as few contacts")),
        say(QT_TRANSLATE_NOOP("Report", "Loneliness is how contacts feel. Somebody with few contacts may miss nobody, "
                                        "somebody with many may miss a lot.")));
}

void writeWhatItCanTell(Html& html, const Words& say)
{
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("tell")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What these figures can and cannot tell")),
             {{"id", QStringLiteral("tell")}});
    html.put("h3", say(QT_TRANSLATE_NOOP("Report", "They can")));
    writeList(html,
              {say(QT_TRANSLATE_NOOP("Report", "start a conversation with residents: do you recognise this?")),
               say(QT_TRANSLATE_NOOP("Report",
                                     "show what participants of a neighbourhood miss, a wider circle or a close bond")),
               say(QT_TRANSLATE_NOOP("Report", "show a change in the same place, where it is larger than chance"))});
    html.put("h3", say(QT_TRANSLATE_NOOP("Report", "They cannot")));
    writeList(html, {say(QT_TRANSLATE_NOOP("Report", "tell how many residents of the municipality miss contact")),
                     say(QT_TRANSLATE_NOOP("Report", "tell anything about one person")),
                     say(QT_TRANSLATE_NOOP("Report",
                                           "put neighbourhoods in order: ranges overlap, and other people took part")),
                     say(QT_TRANSLATE_NOOP("Report", "tell why something changed"))});
}

void writeMethod(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const analysis::Facts& facts = wave.facts();
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("method")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "How this was made")), {{"id", QStringLiteral("method")}});
    const auto list = html.in("dl");
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "Who counts as missing something")),
        say(QT_TRANSLATE_NOOP("Report", "On each of the two parts: %1 or more unfavourable answers (rule \"%2\": %3). "
                                        "Other publications use other rules, so shares differ."))
            .arg(facts.cuts.atLeast[place(analysis::Measure::social)])
            .arg(QString::fromStdString(facts.subscaleRule), QString::fromStdString(facts.subscaleRuleSource)));
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "What is not shown")),
        say(QT_TRANSLATE_NOOP("Report", "Groups of fewer than %1 participants and groups that would give others away "
                                        "are not shown. All measures of a group are shown or withheld together."))
            .arg(facts.threshold));
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "Rounding")),
        say(QT_TRANSLATE_NOOP("Report", "Numbers of people are rounded to 5 and everything else is computed from the "
                                        "rounded numbers. Ranges hold for every number that rounds this way.")));
    writeTerm(
        html, say(QT_TRANSLATE_NOOP("Report", "Ranges")),
        say(QT_TRANSLATE_NOOP("Report", "Suppose that the participants were a random draw of residents. Then 95 of 100 "
                                        "such ranges would hold the true share. We do not know whether they were.")));
    writeTerm(html, say(QT_TRANSLATE_NOOP("Report", "Instrument")),
              say(QT_TRANSLATE_NOOP("Report", "%1, version %2, answers in format %3."))
                  .arg(QString::fromStdString(facts.instrument), QString::fromStdString(facts.instrumentVersion),
                       QString::fromStdString(facts.format)));
    for (const std::string& source : facts.sources)
        html.put("dd", QString::fromStdString(source));
    writeTerm(html, say(QT_TRANSLATE_NOOP("Report", "Wording")),
              (facts.validated
                   ? say(QT_TRANSLATE_NOOP("Report", "The statements were asked in a published wording (%1)."))
                   : say(QT_TRANSLATE_NOOP("Report", "The statements were asked in our own words (%1), which have "
                                                     "not been validated. Published norms do not apply.")))
                  .arg(QString::fromStdString(facts.wording)));
}

}
