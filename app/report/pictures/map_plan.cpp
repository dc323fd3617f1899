#include "app/report/pictures/map_plan.h"

#include <algorithm>
#include <numeric>

namespace report {
namespace {

constexpr double tallest = .6;        // of the width
constexpr double besideShare = .2;    // of the width, at each side, for labels beside the map
constexpr double labelHeight = 1.2;   // of a label, in types
constexpr double labelGap = .5;       // between labels beside the map, in types

double widest(const QStringList& lines, const Letters& letters)
{
    double most = 0;
    for (const QString& line : lines)
        most = std::max(most, letters.widthOf(line));
    return most;
}

}

MapPlan::MapPlan(const AreaMap& map, double width, double type) : letters{type}, width_(width)
{
    if (!map.title.isEmpty())
        title = heightOfParagraph(map.title, titleWidth(), letters.bold()) + .6 * type;
    place(map, 0);
    if (std::ranges::any_of(labels, [](const Label& label) { return label.heart.has_value(); }))
        place(map, besideShare * width);
    placeLegend(map);
}

void MapPlan::place(const AreaMap& map, double side)
{
    QRectF bounds;
    for (const AreaMap::Area& area : map.areas)
        bounds = bounds.united(boundsOf(area.shape));
    const double room = width_ - 2 * side;
    const double scale = bounds.isEmpty() ? 1 : std::min(room / bounds.width(), tallest * width_ / bounds.height());
    field_ = QRectF(0, title, width_, scale * bounds.height());

    QTransform onto;
    onto.translate(side + (room - scale * bounds.width()) / 2, title);
    onto.scale(scale, scale);
    onto.translate(-bounds.left(), -bounds.top());
    shapes.clear();
    labels.clear();
    for (const AreaMap::Area& area : map.areas) {
        shapes.push_back(mapped(area.shape, onto, .04 * letters.size));
        labels.push_back(labelOf(area, shapes.back(), side));
    }
    for (const bool isLeft : {true, false})
        spread(isLeft);
}

MapPlan::Label MapPlan::labelOf(const AreaMap::Area& area, const Shape& shape, double side) const
{
    const double type = letters.size;
    const auto sizeOf = [&](const QStringList& name) {
        return QSizeF(std::max(widest(name, letters), letters.bold().widthOf(area.label)) + .4 * type,
                      labelHeight * type * static_cast<double>(name.size() + 1) + .2 * type);
    };
    Label label;
    for (const double room : {width_, 10 * type, 6 * type}) {
        label.name = letters.linesOf(area.name, room);
        if (label.name.join(u' ') != area.name.simplified())
            break;   // a word would be broken
        const QSizeF size = sizeOf(label.name);
        if (const auto centre = roomFor(shape, size)) {
            label.box = QRectF(*centre - QPointF(size.width(), size.height()) / 2, size);
            return label;
        }
    }
    label.heart = heartOf(shape);
    label.isLeft = label.heart->x() < width_ / 2;
    const double room = std::max(side, besideShare * width_) - type;
    label.name = letters.linesOf(area.name, room);
    const QSizeF size(room, sizeOf(label.name).height());
    label.box = QRectF(QPointF(label.isLeft ? 0 : width_ - room, label.heart->y() - size.height() / 2), size);
    return label;
}

/// Labels beside the map stand at the height of their areas, as far as they do not stand on each other.
void MapPlan::spread(bool isLeft)
{
    std::vector<Label*> column;
    for (Label& label : labels)
        if (label.heart && label.isLeft == isLeft)
            column.push_back(&label);
    std::ranges::stable_sort(column, {}, [](const Label* label) { return label->heart->y(); });
    const double gap = labelGap * letters.size;
    double top = field_.top();
    for (Label* label : column) {
        label->box.moveTop(std::max(top, label->box.top()));
        top = label->box.bottom() + gap;
    }
    const double all = std::accumulate(column.begin(), column.end(), -gap,
                                       [&](double sum, const Label* label) { return sum + label->box.height() + gap; });
    field_.setHeight(std::max(field_.height(), all));
    double bottom = field_.bottom();
    for (auto label = column.rbegin(); label != column.rend(); ++label) {
        (*label)->box.moveBottom(std::min(bottom, (*label)->box.bottom()));
        bottom = (*label)->box.top() - gap;
    }
}

void MapPlan::placeLegend(const AreaMap& map)
{
    const double type = letters.size;
    const QSizeF swatch(2.2 * type, 1.3 * type);
    double x = letters.widthOf(map.unit) + type;
    double y = legend();
    const auto add = [&](const QString& words) {
        const double needed = swatch.width() + .5 * type + letters.widthOf(words);
        if (x > 0 && x + needed > width_) {
            x = 0;
            y += 2 * type;
        }
        swatches_.emplace_back(QPointF(x, y), swatch);
        x += needed + 1.4 * type;
    };
    for (const QString& words : map.classes)
        add(words);
    if (std::ranges::any_of(map.areas, &AreaMap::Area::isWithheld))
        add(map.withheld);
}

double MapPlan::height() const { return swatches_.back().bottom() + .3 * letters.size; }

}
