#pragma once

#include "app/models/desk/figure_list.h"
#include "app/models/desk/pictures/painted.h"
#include "app/report/pictures/range_chart.h"

namespace models {

/// Figures with their ranges, both sides beside each other, a line each; or one of them on one side alone, without its name.
class RangePicture : public models::Painted {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(models::FigureList* figures READ figures WRITE setFigures NOTIFY changed REQUIRED)
    Q_PROPERTY(int only MEMBER m_only NOTIFY asked)
    Q_PROPERTY(bool social MEMBER m_social NOTIFY asked)
    Q_PROPERTY(QString socialTitle MEMBER m_socialTitle NOTIFY asked)
    Q_PROPERTY(QString emotionalTitle MEMBER m_emotionalTitle NOTIFY asked)
    Q_PROPERTY(QString withheld MEMBER m_withheld NOTIFY asked)

public:
    explicit RangePicture(QQuickItem* parent = nullptr);

    FigureList* figures() const { return m_figures; }
    void setFigures(FigureList* figures);

Q_SIGNALS:
    void asked();   ///< for another picture of the same figures

protected:
    bool hasPicture() const override { return !m_chart.lines.empty(); }
    double pictureHeight(double width) const override;
    std::vector<QRectF> picturePlaces(double width) const override;
    void drawPicture(QPainter& painter, const QRectF& room) const override;

private:
    void make();

    FigureList* m_figures = nullptr;
    int m_only = -1;   ///< the place of one figure in the list; -1: all of them
    bool m_social = true;
    QString m_socialTitle;
    QString m_emotionalTitle;
    QString m_withheld;
    report::RangeChart m_chart;
};

/// A printed share as pictures take it; none where it is withheld.
std::optional<analysis::Share> shareOf(const Figure& figure, const Side& side);

}
