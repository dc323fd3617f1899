#include "app/models/desk/time_points.h"

namespace models {

int TimePoints::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TimePoints::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const TimePoint& point = m_points.at(at);
    switch (role) {
    case Spoken: return point.figure.spoken;
    default: return {};
    }
}

QHash<int, QByteArray> TimePoints::roleNames() const { return {{Spoken, "spoken"}}; }

}
