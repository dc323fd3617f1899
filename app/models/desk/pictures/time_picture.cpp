#include "app/models/desk/pictures/time_picture.h"

#include "app/models/desk/pictures/range_picture.h"

namespace models {

TimePicture::TimePicture(QQuickItem* parent) : Painted(parent)
{
    connect(this, &TimePicture::asked, this, &TimePicture::make);
}

void TimePicture::setPoints(TimePoints* points)
{
    m_points = points;
    make();
}

void TimePicture::make()
{
    m_strip = {};
    m_strip.withheld = m_withheld;
    if (m_points) {
        report::ChangeStrip::Panel social{report::Series::social, m_socialTitle, {}, {}, {}};
        report::ChangeStrip::Panel emotional{report::Series::emotional, m_emotionalTitle, {}, {}, {}};
        for (const TimePoint& point : m_points->points()) {
            m_strip.waves.push_back(point.wave);
            m_strip.breaks.push_back(point.broken);
            social.shares.push_back(shareOf(point.figure, point.figure.social));
            emotional.shares.push_back(shareOf(point.figure, point.figure.emotional));
        }
        m_strip.panels = {std::move(social), std::move(emotional)};
    }
    again();
}

double TimePicture::pictureHeight(double width) const { return report::heightOf(m_strip, width, type()); }

/// A wave is said once, where it stands on the first side.
std::vector<QRectF> TimePicture::picturePlaces(double width) const
{
    std::vector<QRectF> places = report::placesOf(m_strip, width, type());
    places.resize(m_strip.waves.size());
    return places;
}

void TimePicture::drawPicture(QPainter& painter, const QRectF& room) const
{
    report::paint(painter, room, m_strip, type());
}

}
