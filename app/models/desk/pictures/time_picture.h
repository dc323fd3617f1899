#pragma once

#include "app/models/desk/pictures/painted.h"
#include "app/models/desk/time_points.h"
#include "app/report/pictures/change_strip.h"

namespace models {

/// One place wave after wave, both sides beside each other. Its places are those of the waves: each says both sides.
class TimePicture : public models::Painted {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(models::TimePoints* points READ points WRITE setPoints NOTIFY changed REQUIRED)
    Q_PROPERTY(QString socialTitle MEMBER m_socialTitle NOTIFY asked)
    Q_PROPERTY(QString emotionalTitle MEMBER m_emotionalTitle NOTIFY asked)
    Q_PROPERTY(QString withheld MEMBER m_withheld NOTIFY asked)

public:
    explicit TimePicture(QQuickItem* parent = nullptr);

    TimePoints* points() const { return m_points; }
    void setPoints(TimePoints* points);
    const report::ChangeStrip& strip() const { return m_strip; }

Q_SIGNALS:
    void asked();   ///< for other words in the same picture

protected:
    bool hasPicture() const override { return !m_strip.waves.empty(); }
    double pictureHeight(double width) const override;
    std::vector<QRectF> picturePlaces(double width) const override;
    void drawPicture(QPainter& painter, const QRectF& room) const override;

private:
    void make();

    TimePoints* m_points = nullptr;
    QString m_socialTitle;
    QString m_emotionalTitle;
    QString m_withheld;
    report::ChangeStrip m_strip;
};

}
