#pragma once

#include "app/models/desk/map_view.h"
#include "app/models/desk/pictures/painted.h"

namespace models {

/// The map of a view. Its places are those of the view, in their order.
class MapPicture : public models::Painted {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(models::MapView* view READ view WRITE setView NOTIFY changed REQUIRED)

public:
    using Painted::Painted;

    MapView* view() const { return m_view; }
    void setView(MapView* view);

protected:
    bool hasPicture() const override { return m_view && m_view->hasPolygons(); }
    double pictureHeight(double width) const override;
    std::vector<QRectF> picturePlaces(double width) const override;
    void drawPicture(QPainter& painter, const QRectF& room) const override;

private:
    MapView* m_view = nullptr;
};

}
