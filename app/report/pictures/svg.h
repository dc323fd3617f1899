#pragma once

#include "app/report/html.h"

#include <QPainter>

#include <functional>

namespace report {

/// A picture for the web. One unit of its type is a tenth of a pixel of the page, so that widths are exact.
struct Svg {
    double width = 0;   ///< both in units
    double height = 0;
    std::function<void(QPainter&)> paint;
};
constexpr double svgUnit = .1;   ///< pixels

/// As a file of its own: what QSvgGenerator writes, with this title. Text stays text; no font is embedded.
QByteArray svgFile(const Svg& picture, const QString& title);

/// Within a page, named by `title` and `description` for who does not see it; `id` begins the ids of both.
void drawInPage(Html& html, const Svg& picture, const QString& id, const QString& title, const QString& description);

}
