#pragma once

#include "app/models/desk/action/ground.h"
#include "scales/coverage.h"

#include <QStringList>

namespace models {

/// By what the matrix looks at initiatives.
enum class CoverageAxis { places, groups, needs };

QString nameOfColumn(const Ground& ground, CoverageAxis axis, const std::string& id);

/// What somebody might ask the round table about an empty cell. A question, never a verdict: that nobody told of an
/// initiative does not mean that there is none.
QString gapQuestion(const Ground& ground, CoverageAxis axis, const std::string& column, std::size_t element);

/// For each of the two sides that are measured: a question where no initiative of the place has at its core an element that
/// may answer it, with the released figure where there is one. In the order of `places`, which is never that of a figure.
QStringList needQuestions(const Ground& ground, const std::vector<scales::CoverageColumn>& places);

}
