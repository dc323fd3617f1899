#pragma once

#include <QQuickPaintedItem>

#include <vector>

namespace models {

/// A picture of app/report in the scene, painted by the same code as on paper and on the web. Its width is given, its height
/// follows. It says nothing by itself: over each of its `places` stands an item with words.
class Painted : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one of its kinds is")
    Q_PROPERTY(qreal type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(bool lightInk READ lightInk WRITE setLightInk NOTIFY changed)
    Q_PROPERTY(QList<QRectF> places READ places NOTIFY changed)

public:
    explicit Painted(QQuickItem* parent = nullptr);

    qreal type() const { return m_type; }   ///< height of its letters, in logical pixels
    void setType(qreal type);
    bool lightInk() const { return m_lightInk; }   ///< for high contrast: on black
    void setLightInk(bool lightInk);
    const QList<QRectF>& places() const { return m_places; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

protected:
    /// False: there is nothing to paint.
    virtual bool hasPicture() const = 0;
    virtual double pictureHeight(double width) const = 0;
    virtual std::vector<QRectF> picturePlaces(double width) const = 0;
    virtual void drawPicture(QPainter& painter, const QRectF& room) const = 0;
    /// After anything of it changed.
    void again();
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    qreal m_type = 18;
    bool m_lightInk = false;
    QList<QRectF> m_places;
};

}
