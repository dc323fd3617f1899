#include "app/report/paper/wall_sheet.h"

#include "app/report/notes.h"
#include "app/report/pair_chart.h"
#include "app/report/paper/place_parts.h"
#include "app/report/pictures/element_matrix.h"
#include "app/report/places.h"
#include "app/report/working_elements.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {
namespace {

constexpr QSizeF a3(420 * mm, 297 * mm);   // lying
constexpr double largestType = 15 * pt;
constexpr double smallestType = 9 * pt;     // to be read from a step away
constexpr double smallestOfMany = 7 * pt;   // to be read at the wall
constexpr double matrixShare = .5;          // of the width
constexpr Letters wallType{12 * pt};

ElementMatrix::Cell countOf(const std::vector<Initiative>& initiatives, const std::string& area, bool isWhole,
                            const std::string& element)
{
    ElementMatrix::Cell cell;
    for (const Initiative& one : initiatives) {
        const bool isHere = isWhole || one.areas.empty() || std::ranges::find(one.areas, area) != one.areas.end();
        const auto has = one.elements.find(element);
        if (!isHere || has == one.elements.end())
            continue;
        cell.core += has->second == Initiative::Has::atItsCore ? 1 : 0;
        cell.partly += has->second == Initiative::Has::partly ? 1 : 0;
    }
    return cell;
}

/// The municipality, then its neighbourhoods by name.
std::vector<const analysis::ReleasedTable::Row*> placesOnTheWall(const Told& told)
{
    std::vector<const analysis::ReleasedTable::Row*> places = {&told.wave().municipality()};
    for (const auto* row : neighbourhoodsByName(told.wave(), told.say.language()))
        places.push_back(row);
    return places;
}

ElementMatrix matrixOf(const Told& told)
{
    ElementMatrix matrix;
    matrix.isToFillIn = !told.beside.initiatives;
    for (const auto& element : workingElements)
        matrix.elements.push_back(told.say(element.name));
    for (const auto* row : placesOnTheWall(told)) {
        auto& cells = matrix.rows.emplace_back();
        for (const auto& element : workingElements)
            cells.push_back(told.beside.initiatives ? countOf(*told.beside.initiatives, row->area,
                                                              row->level == scales::AreaLevel::municipality, element.id)
                                                    : ElementMatrix::Cell{});
    }
    return matrix;
}

/// Ranges at the left, elements at the right, one line a place.
Block tableOf(const Told& told, double width, double type)
{
    std::vector<ChartLine> lines;
    for (const auto* row : placesOnTheWall(told))
        lines.push_back({nameOf(*row), shown(*row)});
    RangeChart chart = pairChart(told.say, told.facts(), lines);
    chart.nameShare = .3;
    ElementMatrix matrix = matrixOf(told);
    const double right = matrixShare * width;
    const double left = width - right - 1.5 * type;
    std::vector<QRectF> rows = placesOf(chart, left, type);
    // The higher of the two heads decides where the first line begins.
    const double down = std::max(0.0, headHeightOf(matrix, right, type) - rows.front().top());
    for (QRectF& row : rows)
        row.translate(0, down);
    return {down + heightOf(chart, left, type),
            [=, chart = std::move(chart), matrix = std::move(matrix)](QPainter& painter, const QRectF& room) {
                painter.save();
                painter.translate(room.topLeft());
                for (const QRectF& row : rows)
                    drawLine(painter, {0, row.top()}, {width, row.top()}, look::grid, .05 * type);
                drawLine(painter, {0, rows.back().bottom()}, {width, rows.back().bottom()}, look::grid, .05 * type);
                paint(painter, {0, down, left, room.height()}, chart, type);
                paint(painter, {width - right, 0, right, room.height()}, matrix, rows, type);
                painter.restore();
            }};
}

/// What a round talks about, with room for a thick pen or sticky notes.
Block questions(const Words& say, double width)
{
    constexpr double gap = 8 * mm;
    constexpr double room = 22 * mm;
    const double each = (width - 2 * gap) / 3;
    std::vector<Column> columns;
    for (const char* question : {QT_TRANSLATE_NOOP("Report", "What surprises us? What do we recognise?"),
                                 QT_TRANSLATE_NOOP("Report", "Which not yet, and what would you like to add?"),
                                 QT_TRANSLATE_NOOP("Report", "Who do we not reach yet? Whom could we ask?")}) {
        Block text = paragraph(say(question), each - 2 * boxPadding - boxBar, wallType.bold());
        text.height = std::max(text.height + room, 3 * wallType.leading() + room);
        columns.push_back({boxed(text, look::ground, look::moss), each});
    }
    return sideBySide(std::move(columns), gap);
}

Block nameOfTheWall(const Told& told, double width)
{
    const Words& say = told.say;
    std::vector<Block> lines;
    if (told.facts().invented)
        lines.push_back(boxed(
            paragraph(whatIsInvented(say), width - 2 * boxPadding - boxBar, Letters{11 * pt, true}, look::warningText),
            look::warningGround, look::warningText));
    Letters large{30 * pt, true};
    const QString name = nameOf(told.wave().municipality()) + QStringLiteral(": ") +
                         say(QT_TRANSLATE_NOOP("Report", "Neighbourhoods side by side"));
    large.size *= std::min(1.0, width / (1 + large.widthOf(name)));
    lines.push_back(paragraph(name, width, large, look::moss));
    lines.push_back(
        paragraph(say(QT_TRANSLATE_NOOP("Report", "Wave %1")).arg(QString::fromStdString(told.facts().wave)) +
                      QStringLiteral(" · ") + whoTookPart(say, told.facts()),
                  width, wallType.bold()));
    return stacked(std::move(lines), 2 * pt);
}

Block howToRead(const Told& told, double width)
{
    const Words& say = told.say;
    const double gap = 1.5 * largestType;
    const double right = matrixShare * width;
    const double left = width - right - gap;
    const QString dots =
        told.beside.initiatives
            ? say(QT_TRANSLATE_NOOP("Report", "Filled: an initiative has it at its core. Half: partly."))
            : say(QT_TRANSLATE_NOOP("Report", "Not told yet: fill in a dot for each initiative."));
    return sideBySide(
        {{paragraph(say(QT_TRANSLATE_NOOP("Report", "The mark is the best guess. The bar shows what chance can make of "
                                                    "it. Few participants make a long bar.")),
                    left, wallType),
          left},
         {stacked({heading(say(QT_TRANSLATE_NOOP("Report", "What is there, and what would you like more of?")), right,
                           wallType),
                   paragraph(dots, right, wallType)},
                  0),
          right}},
        gap);
}

Sheet sheetOf(const Told& told, double type, bool hasQuestions)
{
    Sheet sheet;
    sheet.size = a3;
    const double width = sheet.width();
    sheet.parts = {nameOfTheWall(told, width), howToRead(told, width), tableOf(told, width, type)};
    if (hasQuestions)
        sheet.parts.push_back(questions(told.say, width));
    sheet.parts.push_back(howToUse(told, width));
    sheet.foot = foot(told, width);
    return sheet;
}

}

Sheet wallSheet(const Told& told)
{
    Sheet sheet;
    for (const bool hasQuestions : {true, false})
        for (int halves = 0; largestType - .5 * pt * halves >= (hasQuestions ? smallestType : smallestOfMany);
             ++halves) {
            sheet = sheetOf(told, largestType - .5 * pt * halves, hasQuestions);
            if (sheet.room() >= 0)
                return sheet;
        }
    return sheet;
}

}
