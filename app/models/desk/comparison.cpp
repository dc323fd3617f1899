#include "app/models/desk/comparison.h"

#include "analysis/verdict.h"
#include "app/models/desk/overview.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace models {

void Comparison::setOrder(Order order)
{
    m_order = order;
    again();
}

void Comparison::setOne(int place)
{
    m_one = place;
    again();
}

void Comparison::setOther(int place)
{
    m_other = place;
    again();
}

QString Comparison::verdict(const std::vector<Figure>& named, analysis::Measure measure, const char* more,
                            const char* less, const char* none)
{
    const auto places = static_cast<int>(named.size()) - 1;   // without the municipality
    if (m_one == m_other || m_one < 0 || m_other < 0 || m_one >= places || m_other >= places)
        return {};
    const Figure& one = named[static_cast<std::size_t>(m_one) + 1];
    const Figure& other = named[static_cast<std::size_t>(m_other) + 1];
    if (!one.shown || !other.shown)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "%1 or %2 is not shown. They are not compared."))
            .arg(one.name, other.name);
    const std::array family = {measure};
    for (const analysis::Difference& pair : analysis::differences(shown().table(), family)) {
        const bool same = pair.one == one.area.toStdString() && pair.other == other.area.toStdString();
        const bool turned = pair.one == other.area.toStdString() && pair.other == one.area.toStdString();
        if (!same && !turned)
            continue;
        m_stoodOutAlone = m_stoodOutAlone || pair.change.stoodOutAlone;
        if (pair.change.verdict == analysis::Verdict::noDemonstrableDifference)
            return deskWords(none).arg(one.name, other.name);
        const bool otherHasMore = (pair.change.verdict == analysis::Verdict::more) == same;
        return deskWords(otherHasMore ? less : more).arg(one.name, other.name);
    }
    return {};
}

void Comparison::fill()
{
    std::vector<Figure> figures = figuresOfPlaces(shown());
    m_names.clear();
    for (std::size_t i = 1; i < figures.size(); ++i)
        m_names << figures[i].name;
    m_stoodOutAlone = false;
    m_socialVerdict =
        verdict(figures, analysis::Measure::social,
                QT_TRANSLATE_NOOP("Desk", "In %1, more participants miss a wider circle than in %2."),
                QT_TRANSLATE_NOOP("Desk", "In %1, fewer participants miss a wider circle than in %2."),
                QT_TRANSLATE_NOOP("Desk", "A wider circle: no demonstrable difference between %1 and %2."));
    m_emotionalVerdict =
        verdict(figures, analysis::Measure::emotional,
                QT_TRANSLATE_NOOP("Desk", "In %1, more participants miss a close bond than in %2."),
                QT_TRANSLATE_NOOP("Desk", "In %1, fewer participants miss a close bond than in %2."),
                QT_TRANSLATE_NOOP("Desk", "A close bond: no demonstrable difference between %1 and %2."));

    putTable(*table(), shown(), shown().say("Of 100 participants, by place"), shown().say("Place"), figures);
    // By the middle of what is drawn, so that "fewer than 5" has a place too; withheld ones last, by name.
    const auto middle = [&](const Figure& figure) {
        const Side& side = m_order == BySocial ? figure.social : figure.emotional;
        return side.value >= 0 ? side.value : figure.shown ? side.low : -1;
    };
    if (m_order != ByName)
        std::stable_sort(figures.begin() + 1, figures.end(),
                         [&](const Figure& a, const Figure& b) { return middle(a) > middle(b); });
    m_places.put(std::move(figures));
}

}
