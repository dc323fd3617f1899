#include "picture_reader.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <set>

namespace attack {
namespace {

constexpr double near = .01;   // of the pictures' units
constexpr const char* gridColour = "#c9cdc7";

std::vector<double> numbersIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"));
    std::vector<double> numbers;
    for (auto found = number.globalMatch(text); found.hasNext();)
        numbers.push_back(found.next().captured().toDouble());
    return numbers;
}

bool isPlace(QStringView attribute)
{
    static const std::set<std::string> places = {"x",      "y",     "cx",     "cy",        "r",      "d",
                                                 "points", "width", "height", "transform", "viewBox"};
    return places.contains(attribute.toString().toStdString()) || attribute.startsWith(u"stroke-") ||
           attribute.startsWith(u"font-") || attribute == u"stroke" || attribute == u"fill";
}

}

PictureReader::PictureReader(const std::string& page)
{
    QXmlStreamReader reader(QByteArray::fromStdString(page));
    std::vector<QString> colours;   // of the elements that are open
    Picture* picture = nullptr;
    bool isStyle = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement()) {
            colours.pop_back();
            picture = reader.name() == u"svg" ? nullptr : picture;
            isStyle = false;
            continue;
        }
        if (reader.isCharacters() && !isStyle && !reader.isWhitespace()) {
            words_.push_back(reader.text().toString().toStdString());
            if (picture && !picture->texts.empty() && picture->texts.back().words.empty())
                picture->texts.back().words = words_.back();
        }
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
        for (const auto& one : attributes)
            if (!isPlace(one.name()))
                words_.push_back(one.value().toString().toStdString());
        const QString own = attributes.value(QLatin1String("stroke")).toString();
        colours.push_back(own.isEmpty() && !colours.empty() ? colours.back() : own);
        isStyle = reader.name() == u"style";
        if (reader.name() == u"svg") {
            const QString label = attributes.value(QLatin1String("aria-labelledby")).toString();
            picture = &pictures_[label.section(QLatin1Char('-'), 0, 0).toStdString()];
        }
        if (!picture)
            continue;
        if (reader.name() == u"text")
            picture->texts.push_back({{number("x"), number("y")}, {}});
        if (reader.name() == u"circle")
            picture->marks.push_back({number("cx"), number("cy")});
        if (reader.name() == u"rect" && std::abs(number("width") - number("height")) < near)
            picture->marks.push_back({number("x") + number("width") / 2, number("y") + number("height") / 2});
        if (reader.name() == u"polyline" || reader.name() == u"path") {
            const auto at =
                numbersIn(attributes.value(QLatin1String(reader.name() == u"path" ? "d" : "points")).toString());
            if (at.size() == 4)
                picture->lines.push_back({{at[0], at[1]}, {at[2], at[3]}, colours.back().toStdString()});
            if (at.size() == 10)   // a diamond: four corners and back
                picture->marks.push_back({(at[0] + at[4]) / 2, (at[1] + at[5]) / 2});
        }
    }
}

MeasuredPlaces PictureReader::placesIn(const std::string& id) const
{
    const Picture& picture = pictures_.at(id);
    std::vector<double> grid;
    double top = 0;
    for (const auto& line : picture.lines)
        if (line.colour == gridColour && std::abs(line.from.x - line.to.x) < near) {
            grid.push_back(line.from.x);
            top = line.from.y;
        }
    std::ranges::sort(grid);
    const std::size_t scales = grid.size() / 5;
    const auto scaleOf = [&](double x) {
        std::size_t scale = 0;
        while (scale + 1 < scales && x > grid[5 * scale + 5] - near)
            ++scale;
        return scale;
    };
    const auto share = [&](double x) {
        const double zero = grid[5 * scaleOf(x)];
        return (x - zero) / (grid[5 * scaleOf(x) + 4] - zero);
    };

    MeasuredPlaces places;
    for (const auto& text : picture.texts)
        if (text.at.x < near && text.at.y > top)
            places[text.words].resize(scales);
    const auto placeAt = [&](double y) {
        const auto nearest = std::ranges::min_element(picture.texts, {}, [&](const auto& text) {
            return std::abs(text.at.y - y) + (text.at.x < near ? 0 : 1e9);
        });
        return nearest->words;
    };
    for (const auto& line : picture.lines)
        if (std::abs(line.from.y - line.to.y) < near && line.from.y > top)
            places[placeAt(line.from.y)][scaleOf(line.from.x)] = Measured{{}, share(line.from.x), share(line.to.x)};
    for (const Spot& mark : picture.marks)
        if (mark.y > top)
            places[placeAt(mark.y)][scaleOf(mark.x)].value().mark = share(mark.x);
    return places;
}

std::vector<MeasuredPoint> PictureReader::pointsIn(const std::string& id) const
{
    const Picture& picture = pictures_.at(id);
    std::vector<double> heights;
    double left = 0;
    for (const auto& line : picture.lines)
        if (line.colour == gridColour) {
            heights.push_back(line.from.y);
            left = line.from.x;
        }
    std::ranges::sort(heights, std::greater());
    double most = left;
    for (const Spot& mark : picture.marks)
        most = std::max(most, mark.x);
    std::vector<MeasuredPoint> points;
    for (const Spot& mark : picture.marks)
        points.push_back(
            {(heights.at(0) - mark.y) / (heights.at(0) - heights.at(1)) / 4, (mark.x - left) / (most - left)});
    std::ranges::sort(points, {}, &MeasuredPoint::people);
    return points;
}

}
