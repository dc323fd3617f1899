#include "app/models/desk/groups.h"

#include "app/models/desk/overview.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {
namespace {

using analysis::Group;

struct Grouping {
    const char* name;
    std::span<const Group> groups;
};

constexpr Group halves[] = {Group::under65, Group::over65};
constexpr Group household[] = {Group::alone, Group::notAlone};

constexpr Grouping everyGrouping[] = {
    {QT_TRANSLATE_NOOP("Desk", "Age, in two"), halves},
    {QT_TRANSLATE_NOOP("Desk", "Living alone or not"), household},
    {QT_TRANSLATE_NOOP("Desk", "Age, in five"), analysis::everyAgeBand},
    {QT_TRANSLATE_NOOP("Desk", "Gender"), analysis::everyGender},
};

}

void Groups::setPlace(int place)
{
    m_place = place;
    again();
}

void Groups::setGrouping(int grouping)
{
    m_grouping = grouping;
    again();
}

void Groups::fill()
{
    const auto& table = shown().table();
    const auto places = placesOf(shown());
    m_placeNames = namesOf(places);
    m_place = std::clamp(m_place, 0, static_cast<int>(places.size()) - 1);
    const auto& place = *places[static_cast<std::size_t>(m_place)];

    std::vector<const Grouping*> offered;
    m_groupings.clear();
    for (const Grouping& one : everyGrouping)
        if (table.row(place.area, one.groups.front())) {
            offered.push_back(&one);
            m_groupings << deskWords(one.name);
        }
    std::vector<Figure> figures = {figureOf(shown(), shown().say.group(Group::all), analysis::shown(place))};
    figures.front().whole = true;
    if (!offered.empty()) {
        m_grouping = std::clamp(m_grouping, 0, static_cast<int>(offered.size()) - 1);
        for (const Group group : offered[static_cast<std::size_t>(m_grouping)]->groups)
            if (const auto* row = table.row(place.area, group))
                figures.push_back(figureOf(shown(), shown().say.group(group), analysis::shown(*row)));
    }
    putTable(*this->table(), shown(), shown().say("Of 100 participants, by group"), shown().say("Group"), figures);
    m_groups.put(std::move(figures));
}

}
