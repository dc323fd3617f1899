#include "app/models/desk/time_places.h"

namespace models {

void TimePlaces::put(std::vector<TimePlace> places)
{
    beginResetModel();
    m_places = std::move(places);
    for (TimePoints* old : m_points)
        old->deleteLater();   // a picture may still look at it
    m_points.clear();
    for (const TimePlace& place : m_places)
        m_points.push_back(new TimePoints(place.points, this));
    endResetModel();
    Q_EMIT changed();
}

int TimePlaces::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TimePlaces::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const TimePlace& place = m_places.at(at);
    switch (role) {
    case Name: return place.name;
    case Points: return QVariant::fromValue(m_points.at(at));
    case Change: return place.change;
    case Noticeable: return place.noticeable;
    default: return {};
    }
}

QHash<int, QByteArray> TimePlaces::roleNames() const
{
    return {{Name, "name"}, {Points, "points"}, {Change, "change"}, {Noticeable, "noticeable"}};
}

}
