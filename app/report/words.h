#pragma once

#include "analysis/interval.h"
#include "analysis/verdict.h"

#include <QString>
#include <QTranslator>

namespace report {

/// The sentences of a report in one language. Sources are English, in the context "Report" of translations/ui_*.ts;
/// mark each with QT_TRANSLATE_NOOP("Report", …).
class Words {
public:
    explicit Words(const QString& language);

    const QString& language() const { return language_; }
    /// The words for an English source; the source itself where there is no translation.
    QString operator()(const char* source) const;

    /// "about 60", or "not shown".
    QString people(const analysis::Bundle* bundle) const;
    /// "about 41 of 100, between 34 and 48", "fewer than 5 participants", or "not shown".
    QString share(const analysis::Facts& facts, const analysis::Bundle* bundle, analysis::Measure measure) const;
    QString group(analysis::Group group) const;
    /// "more", "less" or "no demonstrable difference": there is no fourth.
    QString verdict(analysis::Verdict verdict) const;
    /// The word for a cell without a number; no reason is ever given.
    QString withheld() const;

private:
    QString language_;
    QTranslator translator_;
};

/// Shares as people of 100; a range is widened to whole people.
int ofHundred(double share);
int ofHundredFrom(const analysis::Interval& range);
int ofHundredTo(const analysis::Interval& range);

}
