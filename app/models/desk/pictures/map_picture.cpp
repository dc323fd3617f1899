#include "app/models/desk/pictures/map_picture.h"

namespace models {

void MapPicture::setView(MapView* view)
{
    if (m_view)
        disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    if (m_view)
        connect(m_view, &View::changed, this, &MapPicture::again);
    again();
}

double MapPicture::pictureHeight(double width) const { return report::heightOf(m_view->map(), width, type()); }

std::vector<QRectF> MapPicture::picturePlaces(double width) const
{
    return report::placesOf(m_view->map(), width, type());
}

void MapPicture::drawPicture(QPainter& painter, const QRectF& room) const
{
    report::paint(painter, room, m_view->map(), type());
}

}
