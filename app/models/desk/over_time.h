#pragma once

#include "app/models/desk/time_places.h"
#include "app/models/desk/view.h"

#include <QStringList>

namespace models {

/// Each place wave after wave, the municipality first, and what changed since the wave before.
class OverTime : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::TimePlaces* places READ places CONSTANT)
    Q_PROPERTY(bool oneWave READ oneWave NOTIFY changed)
    Q_PROPERTY(QList<QString> breaks READ breaks NOTIFY changed)
    Q_PROPERTY(bool stoodOutAlone READ stoodOutAlone NOTIFY changed)

public:
    using View::View;

    TimePlaces* places() { return &m_places; }
    bool oneWave() const { return isOpen() && shown().waves.size() < 2; }
    /// A sentence for each wave that is not on one line with the wave before, and why.
    const QStringList& breaks() const { return m_breaks; }
    bool stoodOutAlone() const { return m_stoodOutAlone; }

protected:
    void fill() override;

private:
    TimePlaces m_places;
    QStringList m_breaks;
    bool m_stoodOutAlone = false;
};

}
