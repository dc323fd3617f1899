#pragma once

#include "app/models/desk/figure.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// One wave of one place.
struct TimePoint {
    QString wave;
    Figure figure;
    bool broken = false;   ///< the wave before asked, counted or bounded otherwise: the picture has a gap here
};

/// One place wave after wave: what is said of each for QML, and for a picture the points themselves.
class TimePoints : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role { Spoken = Qt::UserRole + 1 };

    TimePoints(std::vector<TimePoint> points, QObject* parent) : QAbstractListModel(parent), m_points(std::move(points))
    {
    }

    int count() const { return static_cast<int>(m_points.size()); }
    const std::vector<TimePoint>& points() const { return m_points; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<TimePoint> m_points;
};

}
