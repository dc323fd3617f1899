#include "app/models/desk/pictures/painted.h"

#include "app/report/pictures/ink.h"

#include <QPainter>

#include <optional>

namespace models {

Painted::Painted(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void Painted::setType(qreal type)
{
    if (type == m_type)
        return;
    m_type = type;
    again();
}

void Painted::setLightInk(bool lightInk)
{
    if (lightInk == m_lightInk)
        return;
    m_lightInk = lightInk;
    again();
}

void Painted::paint(QPainter* painter)
{
    if (!hasPicture())
        return;
    std::optional<report::look::OnBlack> dark;
    if (m_lightInk)
        dark.emplace();
    drawPicture(*painter, QRectF(0, 0, width(), height()));
}

void Painted::again()
{
    const bool isThere = hasPicture() && width() > 0;
    setImplicitHeight(isThere ? pictureHeight(width()) : 0);
    m_places.clear();
    if (isThere)
        for (const QRectF& place : picturePlaces(width()))
            m_places << place;
    update();
    Q_EMIT changed();
}

void Painted::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.width() != before.width())
        again();
}

}
