#include "app/models/desk/time_points.h"

namespace models {

double TimePoints::before(std::size_t at, Side Figure::*side) const
{
    return m_points[at].joined ? (m_points[at - 1].figure.*side).value : -1;
}

int TimePoints::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant TimePoints::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const TimePoint& point = m_points.at(at);
    switch (role) {
    case Wave: return point.wave;
    case IsShown: return point.figure.shown;
    case Spoken: return point.figure.spoken;
    case Broken: return point.broken;
    case SocialValue: return point.figure.social.value;
    case SocialLow: return point.figure.social.low;
    case SocialHigh: return point.figure.social.high;
    case SocialBefore: return before(at, &Figure::social);
    case EmotionalValue: return point.figure.emotional.value;
    case EmotionalLow: return point.figure.emotional.low;
    case EmotionalHigh: return point.figure.emotional.high;
    case EmotionalBefore: return before(at, &Figure::emotional);
    default: return {};
    }
}

QHash<int, QByteArray> TimePoints::roleNames() const
{
    return {{Wave, "wave"},
            {IsShown, "shown"},
            {Spoken, "spoken"},
            {Broken, "broken"},
            {SocialValue, "socialValue"},
            {SocialLow, "socialLow"},
            {SocialHigh, "socialHigh"},
            {SocialBefore, "socialBefore"},
            {EmotionalValue, "emotionalValue"},
            {EmotionalLow, "emotionalLow"},
            {EmotionalHigh, "emotionalHigh"},
            {EmotionalBefore, "emotionalBefore"}};
}

}
