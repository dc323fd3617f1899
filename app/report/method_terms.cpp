#include "app/report/method_terms.h"

#include <QCoreApplication>

namespace report {

std::vector<MethodTerm> methodTerms(const Words& say, const analysis::Facts& facts, const QString& ledger)
{
    std::vector<MethodTerm> terms;
    const auto add = [&](const QString& name, const QString& meaning) { terms.push_back({name, {meaning}}); };
    add(say(QT_TRANSLATE_NOOP("Report", "Who counts as missing something")),
        say(QT_TRANSLATE_NOOP("Report", "On each of the two parts: %1 or more unfavourable answers (rule \"%2\": %3). "
                                        "Other publications use other rules, so shares differ."))
            .arg(facts.cuts.atLeast[place(analysis::Measure::social)])
            .arg(QString::fromStdString(facts.subscaleRule), QString::fromStdString(facts.subscaleRuleSource)));
    add(say(QT_TRANSLATE_NOOP("Report", "What is not shown")),
        say(QT_TRANSLATE_NOOP("Report", "Groups of fewer than %1 participants and groups that would give others away "
                                        "are not shown. All measures of a group are shown or withheld together."))
            .arg(facts.threshold));
    add(say(QT_TRANSLATE_NOOP("Report", "Rounding")),
        say(QT_TRANSLATE_NOOP("Report", "Numbers of people are rounded to 5 and everything else is computed from the "
                                        "rounded numbers. Ranges hold for every number that rounds this way.")));
    add(say(QT_TRANSLATE_NOOP("Report", "Ranges")),
        say(QT_TRANSLATE_NOOP("Report", "Suppose that the participants were a random draw of residents. Then 95 of 100 "
                                        "such ranges would hold the true share. We do not know whether they were.")));
    add(say(QT_TRANSLATE_NOOP("Report", "More, less, or no demonstrable difference")),
        say(QT_TRANSLATE_NOOP(
            "Report",
            "The last two waves are compared for each neighbourhood. We correct for the "
            "number of comparisons. Of 100 verdicts \"more\" or \"less\", at most 5 are then due to chance.")));
    add(say(QT_TRANSLATE_NOOP("Report", "Instrument")),
        say(QT_TRANSLATE_NOOP("Report", "%1, version %2, answers in format %3."))
            .arg(QString::fromStdString(facts.instrument), QString::fromStdString(facts.instrumentVersion),
                 QString::fromStdString(facts.format)));
    for (const std::string& source : facts.sources)
        terms.back().meaning << QString::fromStdString(source);
    add(say(QT_TRANSLATE_NOOP("Report", "Wording")),
        (facts.validated
             ? say(QT_TRANSLATE_NOOP("Report", "The statements were asked in a published wording (%1)."))
             : say(QT_TRANSLATE_NOOP("Report", "The statements were asked in our own words (%1), which have "
                                               "not been validated. Published norms do not apply.")))
            .arg(QString::fromStdString(facts.wording)));
    if (!ledger.isEmpty()) {
        add(say(QT_TRANSLATE_NOOP("Report", "Ledger")),
            say(QT_TRANSLATE_NOOP("Report", "Every release stands in a signed list that nobody can change unseen. Its "
                                            "last line has this fingerprint:")));
        terms.back().meaning << ledger;
    }
    return terms;
}

}
