#include "app/models/desk/pictures/range_picture.h"

namespace models {

std::optional<analysis::Share> shareOf(const Figure& figure, const Side& side)
{
    if (!figure.shown)
        return std::nullopt;
    return analysis::Share{side.value >= 0 ? std::optional(side.value) : std::nullopt, {side.low, side.high}};
}

RangePicture::RangePicture(QQuickItem* parent) : Painted(parent)
{
    connect(this, &RangePicture::asked, this, &RangePicture::make);
}

void RangePicture::setFigures(FigureList* figures)
{
    if (m_figures)
        disconnect(m_figures, nullptr, this, nullptr);
    m_figures = figures;
    if (m_figures)
        connect(m_figures, &FigureList::changed, this, &RangePicture::make);
    make();
}

void RangePicture::make()
{
    const report::RangeChart::Panel social{report::Series::social, m_socialTitle};
    const report::RangeChart::Panel emotional{report::Series::emotional, m_emotionalTitle};
    m_chart = {};
    m_chart.withheld = m_withheld;
    if (m_figures && m_only < 0) {
        m_chart.panels = {social, emotional};
        for (const Figure& figure : m_figures->figures())
            m_chart.lines.push_back(
                {figure.name, {shareOf(figure, figure.social), shareOf(figure, figure.emotional)}, figure.whole});
    } else if (m_figures && m_only < m_figures->count()) {
        const Figure& figure = m_figures->figures()[static_cast<std::size_t>(m_only)];
        m_chart.panels = {m_social ? social : emotional};
        m_chart.nameShare = 0;
        m_chart.hasNumbers = false;
        m_chart.lines.push_back({{}, {shareOf(figure, m_social ? figure.social : figure.emotional)}});
    }
    again();
}

double RangePicture::pictureHeight(double width) const { return report::heightOf(m_chart, width, type()); }

std::vector<QRectF> RangePicture::picturePlaces(double width) const { return report::placesOf(m_chart, width, type()); }

void RangePicture::drawPicture(QPainter& painter, const QRectF& room) const
{
    report::paint(painter, room, m_chart, type());
}

}
