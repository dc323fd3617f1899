#include "app/models/desk/map_view.h"

#include "app/models/desk/overview.h"
#include "app/report/area_shapes.h"
#include "app/report/folder/supplied.h"

namespace models {

void MapView::setSide(int side)
{
    m_side = side;
    again();
}

scales::Result<scales::Done> MapView::take(const std::filesystem::path& folder)
{
    const auto polygons = report::readSuppliedPolygons(folder);
    take(polygons ? report::shapesOf(*polygons) : report::Shapes());
    m_folder = QString::fromStdString(folder.string());
    if (polygons)
        return scales::Done{};
    m_badLine = polygons.error().line > 0 ? polygons.error().line : -1;
    return polygons.error();
}

void MapView::take(report::Shapes shapes)
{
    m_shapes = std::move(shapes);
    m_folder.clear();
    m_badLine = 0;
    again();
}

void MapView::fill()
{
    m_map = {};
    std::vector<Figure> figures = figuresOfPlaces(shown());
    std::erase_if(figures, [](const Figure& figure) { return figure.whole; });
    putTable(*table(), shown(), shown().say("Of 100 participants, by place"), shown().say("Place"), figures);
    std::erase_if(figures, [this](const Figure& figure) { return !m_shapes.contains(figure.area.toStdString()); });
    if (m_tables && !m_shapes.empty())
        m_map = report::mapOfPlaces(shown().say, *m_tables, shown().table(), m_shapes,
                                    m_side == 0 ? analysis::Measure::social : analysis::Measure::emotional);
    for (std::size_t i = figures.size(); i < m_map.areas.size(); ++i) {   // of other waves only
        Figure& figure = figures.emplace_back();
        figure.name = m_map.areas[i].name;
        figure.people = m_map.areas[i].label;
        figure.spoken = QStringLiteral("%1: %2").arg(figure.name, figure.people);
    }
    m_places.put(std::move(figures));
}

}
