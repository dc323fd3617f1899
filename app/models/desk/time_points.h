#pragma once

#include "app/models/desk/figure.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// One wave of one place.
struct TimePoint {
    QString wave;
    Figure figure;
    bool joined = false;   ///< a line may lead here from the point before
    bool broken = false;   ///< the wave before asked, counted or bounded otherwise: the picture has a gap here
};

/// One place wave after wave, as a list for QML; withheld ones hold -1 for every number. Roles named `…Before` are those of
/// the point before, where a line comes from.
class TimePoints : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role {
        Wave = Qt::UserRole + 1,
        IsShown,
        Spoken,
        Broken,
        SocialValue,
        SocialLow,
        SocialHigh,
        SocialBefore,
        EmotionalValue,
        EmotionalLow,
        EmotionalHigh,
        EmotionalBefore
    };

    TimePoints(std::vector<TimePoint> points, QObject* parent) : QAbstractListModel(parent), m_points(std::move(points))
    {
    }

    int count() const { return static_cast<int>(m_points.size()); }
    const std::vector<TimePoint>& points() const { return m_points; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    double before(std::size_t at, Side Figure::*side) const;

    std::vector<TimePoint> m_points;
};

}
