#include "app/report/sections.h"

#include <QCoreApplication>

namespace report {
namespace {

void writeFour(Html& html, const Words& say, const analysis::TwoByTwo& table)
{
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "About %1 participants told us about both.")).arg(table.about()));
    const auto list = html.in("ul");
    const auto line = [&](const char* source, bool missesContact, bool hasFew) {
        html.put("li", say(source).arg(table.counts[missesContact ? 1 : 0][hasFew ? 1 : 0].value));
    };
    line(QT_TRANSLATE_NOOP("Report", "About %1 have contacts and miss nobody."), false, false);
    line(QT_TRANSLATE_NOOP("Report", "About %1 have few contacts and miss nobody."), false, true);
    line(QT_TRANSLATE_NOOP("Report", "About %1 have contacts and still miss contact."), true, false);
    line(QT_TRANSLATE_NOOP("Report", "About %1 have few contacts and miss contact."), true, true);
}

}

void writeTwoThings(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    if (!wave.twoByTwo())
        return;
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("two")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "Few contacts, and missing contact")),
             {{"id", QStringLiteral("two")}});
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "These are two different things. So they stand side by side and are "
                                                  "never added up.")));
    if (const auto* table = std::get_if<analysis::TwoByTwo>(&*wave.twoByTwo()))
        writeFour(html, say, *table);
    else
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "not shown")), {{"class", QStringLiteral("hidden")}});
    if (const auto* module = wave.module("isolation"); module && !module->head.points.empty())
        html.put("p",
                 say(QT_TRANSLATE_NOOP("Report", "Few contacts means: at most %1 of %2 points on the questions about "
                                                 "contacts. That line is our own, without norms."))
                     .arg(module->head.points.front().highest)
                     .arg(module->head.highest));
}

}
