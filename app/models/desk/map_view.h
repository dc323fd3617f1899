#pragma once

#include "app/models/desk/figure_list.h"
#include "app/models/desk/view.h"
#include "app/report/map_of_places.h"

#include <filesystem>

namespace models {

/// A wave on the outlines of its neighbourhoods, one side of the scale at a time. Colours mean the same for both sides and for
/// every wave that was released.
class MapView : public models::View {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Desk")
    Q_PROPERTY(models::FigureList* places READ places CONSTANT)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed)
    Q_PROPERTY(bool hasPolygons READ hasPolygons NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(int badLine READ badLine NOTIFY changed)

public:
    using View::View;

    FigureList* places() { return &m_places; }   ///< what is on the map, in its order
    int side() const { return m_side; }          ///< 0: a wider circle, 1: a close bond
    void setSide(int side);
    bool hasPolygons() const { return !m_map.areas.empty(); }
    const QString& folder() const { return m_folder; }   ///< in which `areas.geojson` is looked for
    int badLine() const { return m_badLine; }            ///< of that file; 0: no fault, -1: a fault of no line

    /// All that was released: classes cover every wave of it. To be called once.
    void know(const std::vector<analysis::ReleasedTable>* tables) { m_tables = tables; }
    /// The folder that may hold outlines. What is wrong with them is returned.
    scales::Result<scales::Done> take(const std::filesystem::path& folder);
    void take(report::Shapes shapes);
    const report::AreaMap& map() const { return m_map; }

protected:
    void fill() override;

private:
    const std::vector<analysis::ReleasedTable>* m_tables = nullptr;
    report::Shapes m_shapes;
    QString m_folder;
    int m_badLine = 0;
    int m_side = 0;
    report::AreaMap m_map;
    FigureList m_places;
};

}
