#pragma once

#include <QPainter>

namespace report {

/// What stands for one initiative. Filled 1: whole, .5: its left half, 0: hollow.
void drawDot(QPainter& painter, QPointF centre, double radius, double filled);

}
