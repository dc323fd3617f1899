#include "app/models/desk/overview.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

bool Overview::nothingShown() const
{
    const auto& all = m_places.figures();
    return isOpen() && std::none_of(all.begin(), all.end(), [](const Figure& one) { return one.shown; });
}

void Overview::fill()
{
    m_places.put(figuresOfPlaces(shown()));
    putTable(*table(), shown(), shown().say("Of 100 participants, by place"), shown().say("Place"), m_places.figures());
}

void putTable(TableCells& table, const Shown& shown, const QString& caption, const QString& head,
              const std::vector<Figure>& figures)
{
    std::vector<TableCells::Line> lines;
    lines.reserve(figures.size());
    for (const Figure& one : figures)
        lines.push_back(
            {one.name, {{one.people, !one.shown}, {one.social.words, !one.shown}, {one.emotional.words, !one.shown}}});
    table.put(caption,
              {head, shown.say("Participants"), shown.say("Social: misses a wider circle"),
               shown.say("Emotional: misses a close bond")},
              std::move(lines));
}

}
