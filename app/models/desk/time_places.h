#pragma once

#include "app/models/desk/time_points.h"

namespace models {

/// One place over time.
struct TimePlace {
    QString name;
    std::vector<TimePoint> points;
    QString change;       ///< what changed since the wave before, in words; empty where nothing is compared
    QString noticeable;   ///< the smallest change that would show
};

/// Places over time as a list for QML, each with its points.
class TimePlaces : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Name = Qt::UserRole + 1, Points, Change, Noticeable };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_places.size()); }
    const std::vector<TimePlace>& places() const { return m_places; }
    void put(std::vector<TimePlace> places);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<TimePlace> m_places;
    std::vector<TimePoints*> m_points;   ///< children
};

}
