#include "app/report/method_terms.h"
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
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("method")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "How this was made")), {{"id", QStringLiteral("method")}});
    const auto list = html.in("dl");
    for (const MethodTerm& term : methodTerms(say, wave.facts())) {
        html.put("dt", term.name);
        for (const QString& meaning : term.meaning)
            html.put("dd", meaning);
    }
}

}
