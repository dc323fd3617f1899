#include "app/models/desk/figure.h"

#include "analysis/interval.h"
#include "app/report/places.h"

#include <QCoreApplication>

namespace models {
namespace {

QString sentenceOf(const Figure& figure)
{
    if (figure.social.value >= 0 && figure.emotional.value >= 0)
        return deskWords(QT_TRANSLATE_NOOP("Desk",
                                           "Of 100 participants, about %1 miss a wider circle of people and about "
                                           "%2 miss a close bond."))
            .arg(figure.social.number, figure.emotional.number);
    if (figure.social.value >= 0)
        return deskWords(QT_TRANSLATE_NOOP("Desk",
                                           "Of 100 participants, about %1 miss a wider circle of people. Fewer than "
                                           "5 participants miss a close bond."))
            .arg(figure.social.number);
    if (figure.emotional.value >= 0)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Of 100 participants, about %1 miss a close bond. Fewer than 5 "
                                                   "participants miss a wider circle of people."))
            .arg(figure.emotional.number);
    return deskWords(
        QT_TRANSLATE_NOOP("Desk", "Fewer than 5 participants miss a wider circle, and as few a close bond."));
}

}

Side sideOf(const Shown& shown, const analysis::Bundle* bundle, analysis::Measure measure)
{
    Side side;
    side.words = shown.say.share(shown.table().facts(), bundle, measure);
    if (!bundle)
        return side;
    const analysis::Share share = shareOf(shown.table().facts(), *bundle, measure);
    side.low = share.range.low;
    side.high = share.range.high;
    side.value = share.value.value_or(-1);
    side.number = share.value ? QString::number(report::ofHundred(*share.value)) : QStringLiteral("< 5");
    return side;
}

Figure figureOf(const Shown& shown, const QString& name, const analysis::Bundle* bundle)
{
    Figure figure;
    figure.name = name;
    figure.shown = bundle != nullptr;
    figure.people = shown.say.people(bundle);
    figure.social = sideOf(shown, bundle, analysis::Measure::social);
    figure.emotional = sideOf(shown, bundle, analysis::Measure::emotional);
    if (!bundle) {
        figure.sentence = figure.people;
        figure.spoken = QStringLiteral("%1: %2").arg(name, figure.people);
        return figure;
    }
    figure.sentence = sentenceOf(figure);
    figure.spoken =
        deskWords(QT_TRANSLATE_NOOP("Desk", "%1, %2 participants. Misses a wider circle: %3. Misses a close "
                                            "bond: %4."))
            .arg(name, figure.people, figure.social.words, figure.emotional.words);
    return figure;
}

std::vector<const analysis::ReleasedTable::Row*> placesOf(const Shown& shown)
{
    std::vector<const analysis::ReleasedTable::Row*> places = {&shown.table().municipality()};
    const auto others = report::neighbourhoodsByName(shown.table(), shown.say.language());
    places.insert(places.end(), others.begin(), others.end());
    return places;
}

QStringList namesOf(const std::vector<const analysis::ReleasedTable::Row*>& places)
{
    QStringList names;
    for (const auto* row : places)
        names << report::nameOf(*row);
    return names;
}

std::vector<Figure> figuresOfPlaces(const Shown& shown)
{
    std::vector<Figure> figures;
    for (const auto* row : placesOf(shown)) {
        figures.push_back(figureOf(shown, report::nameOf(*row), analysis::shown(*row)));
        figures.back().area = QString::fromStdString(row->area);
    }
    figures.front().whole = true;
    return figures;
}

}
