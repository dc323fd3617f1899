#include "app/report/words.h"

#include <QCoreApplication>

#include <cmath>

namespace report {

int ofHundred(double share) { return static_cast<int>(std::lround(100 * share)); }
int ofHundredFrom(const analysis::Interval& range) { return static_cast<int>(std::floor(100 * range.low)); }
int ofHundredTo(const analysis::Interval& range) { return static_cast<int>(std::ceil(100 * range.high)); }

Words::Words(const QString& language) : language_(language)
{
    // A language without a file keeps the English sources.
    (void)translator_.load(QStringLiteral(":/i18n/ui_%1.qm").arg(language));
}

QString Words::operator()(const char* source) const
{
    const QString translated = translator_.translate("Report", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::withheld() const { return (*this)(QT_TRANSLATE_NOOP("Report", "not shown")); }

QString Words::people(const analysis::Bundle* bundle) const
{
    const Words& say = *this;
    if (!bundle)
        return withheld();
    return say(QT_TRANSLATE_NOOP("Report", "about %1")).arg(bundle->n.value);
}

QString Words::share(const analysis::Facts& facts, const analysis::Bundle* bundle, analysis::Measure measure) const
{
    const Words& say = *this;
    if (!bundle)
        return withheld();
    const analysis::Share share = shareOf(facts, *bundle, measure);
    if (!share.value)
        return say(QT_TRANSLATE_NOOP("Report", "fewer than 5 participants"));
    return say(QT_TRANSLATE_NOOP("Report", "about %1 of 100, between %2 and %3"))
        .arg(ofHundred(*share.value))
        .arg(ofHundredFrom(share.range))
        .arg(ofHundredTo(share.range));
}

QString Words::verdict(analysis::Verdict verdict) const
{
    const Words& say = *this;
    switch (verdict) {
    case analysis::Verdict::more: return say(QT_TRANSLATE_NOOP("Report", "more"));
    case analysis::Verdict::less: return say(QT_TRANSLATE_NOOP("Report", "less"));
    case analysis::Verdict::noDemonstrableDifference: break;
    }
    return say(QT_TRANSLATE_NOOP("Report", "no demonstrable difference"));
}

QString Words::group(analysis::Group group) const
{
    const Words& say = *this;
    switch (group) {
    case analysis::Group::all: return say(QT_TRANSLATE_NOOP("Report", "everybody"));
    case analysis::Group::under65: return say(QT_TRANSLATE_NOOP("Report", "under 65"));
    case analysis::Group::over65: return say(QT_TRANSLATE_NOOP("Report", "65 and over"));
    case analysis::Group::alone: return say(QT_TRANSLATE_NOOP("Report", "living alone"));
    case analysis::Group::notAlone: return say(QT_TRANSLATE_NOOP("Report", "living with others"));
    case analysis::Group::age18to34: return say(QT_TRANSLATE_NOOP("Report", "18 to 34"));
    case analysis::Group::age35to49: return say(QT_TRANSLATE_NOOP("Report", "35 to 49"));
    case analysis::Group::age50to64: return say(QT_TRANSLATE_NOOP("Report", "50 to 64"));
    case analysis::Group::age65to74: return say(QT_TRANSLATE_NOOP("Report", "65 to 74"));
    case analysis::Group::age75andOver: return say(QT_TRANSLATE_NOOP("Report", "75 and over"));
    case analysis::Group::woman: return say(QT_TRANSLATE_NOOP("Report", "women"));
    case analysis::Group::man: return say(QT_TRANSLATE_NOOP("Report", "men"));
    case analysis::Group::otherGender: return say(QT_TRANSLATE_NOOP("Report", "other gender"));
    }
    return {};
}

}
