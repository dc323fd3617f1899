#include "app/models/desk/action/gap_questions.h"

#include "analysis/interval.h"
#include "app/models/desk/action/names.h"
#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {
namespace {

/// A need that the scale measures, and what is said where its share is printed.
struct MeasuredNeed {
    const char* need;
    analysis::Measure measure;
    const char* figure;
};

constexpr MeasuredNeed measuredNeeds[] = {
    {"social", analysis::Measure::social,
     QT_TRANSLATE_NOOP("Desk",
                       "%1: of 100 participants about %2 miss a wider circle. We know of no initiative that has %3 at "
                       "its core. Do you recognise this?")},
    {"emotional", analysis::Measure::emotional,
     QT_TRANSLATE_NOOP("Desk",
                       "%1: of 100 participants about %2 miss a close bond. We know of no initiative that has %3 at "
                       "its core. Do you recognise this?")}};

std::size_t needAt(const std::string& need)
{
    return static_cast<std::size_t>(std::ranges::find(scales::needs, need) - scales::needs.begin());
}

/// Elements that may answer a need first of all; whether one is at the core of an initiative here.
struct NeedAnswer {
    QStringList elements;
    bool isThere = false;
};

NeedAnswer answerTo(const Ground& ground, const scales::CoverageColumn& place, std::size_t need)
{
    NeedAnswer answer;
    for (std::size_t element = 0; element < scales::workingElements.size(); ++element) {
        if (ground.needs.fit(need, element) != scales::Fit::primary)
            continue;
        answer.elements << nameOfElement(ground.say(), element).toLower();
        answer.isThere = answer.isThere || !place.cells[element].core.empty();
    }
    return answer;
}

/// What is printed of the share; empty where nothing is shown, or fewer than 5 are printed.
QString printedOf(const Ground& ground, const std::string& area, analysis::Measure measure)
{
    if (!ground.shown)
        return {};
    const analysis::Bundle* bundle = report::bundleOf(ground.shown->table(), area, analysis::Group::all);
    if (!bundle)
        return {};
    const auto share = analysis::shareOf(ground.shown->table().facts(), *bundle, measure);
    return share.value ? QString::number(report::ofHundred(*share.value)) : QString();
}

}

QString nameOfColumn(const Ground& ground, CoverageAxis axis, const std::string& id)
{
    switch (axis) {
    case CoverageAxis::places: return ground.placeOf(id);
    case CoverageAxis::groups: return nameOfGroup(id);
    case CoverageAxis::needs: return nameOfNeed(id);
    }
    return {};
}

QString gapQuestion(const Ground& ground, CoverageAxis axis, const std::string& column, std::size_t element)
{
    const QString what = nameOfElement(ground.say(), element).toLower();
    const QString where = nameOfColumn(ground, axis, column);
    if (axis == CoverageAxis::places)
        return deskWords(QT_TRANSLATE_NOOP("Desk",
                                           "In %1 we know of no initiative with %2 yet. Is there something that "
                                           "we overlook? Who would like it, and who would join in?"))
            .arg(where, what);
    if (axis == CoverageAxis::groups)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "For this group (%1) we know of no initiative with %2 yet. Is there "
                                                   "something that we overlook? What would they like themselves?"))
            .arg(where.toLower(), what);
    if (column.empty())
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Which need do the other initiatives meet?"));
    const bool mayHelp = ground.needs.fit(needAt(column), element) != scales::Fit::none;
    return deskWords(mayHelp
                         ? QT_TRANSLATE_NOOP("Desk", "We know of no initiative with %2 for %1 yet. It may help them, "
                                                     "by expert judgement, not proof. Do you recognise this?")
                         : QT_TRANSLATE_NOOP("Desk", "We know of no initiative with %2 for %1 yet. Would it mean "
                                                     "something to them?"))
        .arg(whoMisses(column), what);
}

QStringList needQuestions(const Ground& ground, const std::vector<scales::CoverageColumn>& places)
{
    QStringList questions;
    for (const scales::CoverageColumn& place : places)
        for (const auto& [need, measure, withFigure] : measuredNeeds) {
            const NeedAnswer answer = answerTo(ground, place, needAt(need));
            if (answer.isThere || answer.elements.isEmpty())
                continue;
            const QString where = ground.placeOf(place.id);
            const QString elements = together(answer.elements);
            const QString figure = printedOf(ground, place.id, measure);
            if (figure.isEmpty())
                questions << deskWords(QT_TRANSLATE_NOOP("Desk",
                                                         "%1: for %2 we know of no initiative that has %3 at its "
                                                         "core. Do you recognise this?"))
                                 .arg(where, whoMisses(need), elements);
            else
                questions << deskWords(withFigure).arg(where, figure, elements);
        }
    return questions;
}

}
