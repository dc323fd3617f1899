#include "app/report/method_terms.h"

#include "app/report/notes.h"

#include <QCoreApplication>

namespace report {

std::vector<MethodTerm> methodTerms(const Words& say, const analysis::Facts& facts, const QString& ledger)
{
    std::vector<MethodTerm> terms;
    const auto add = [&](const QString& name, const QString& meaning) { terms.push_back({name, {meaning}}); };
    add(say(QT_TRANSLATE_NOOP("Report", "Who counts as missing something")), whoCounts(say, facts));
    add(say(QT_TRANSLATE_NOOP("Report", "What is not shown")), whatIsNotShown(say, facts));
    add(say(QT_TRANSLATE_NOOP("Report", "Rounding")), howItIsRounded(say));
    add(say(QT_TRANSLATE_NOOP("Report", "Ranges")), whatRangesAre(say));
    add(say(QT_TRANSLATE_NOOP("Report", "More, less, or no demonstrable difference")),
        say(QT_TRANSLATE_NOOP(
            "Report",
            "The last two waves are compared for each neighbourhood. We correct for the "
            "number of comparisons. Of 100 verdicts \"more\" or \"less\", at most 5 are then due to chance.")));
    add(say(QT_TRANSLATE_NOOP("Report", "Instrument")), instrumentOf(say, facts));
    for (const std::string& source : facts.sources)
        terms.back().meaning << QString::fromStdString(source);
    add(say(QT_TRANSLATE_NOOP("Report", "Wording")), wordingOf(say, facts));
    if (!ledger.isEmpty()) {
        add(say(QT_TRANSLATE_NOOP("Report", "Ledger")),
            say(QT_TRANSLATE_NOOP("Report", "Every release stands in a signed list that nobody can change unseen. Its "
                                            "last line has this fingerprint:")));
        terms.back().meaning << ledger;
    }
    return terms;
}

}
