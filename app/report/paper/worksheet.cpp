#include "app/report/paper/worksheet.h"

#include "app/report/offers.h"
#include "app/report/paper/pdf.h"
#include "app/report/paper/place_parts.h"
#include "app/report/places.h"
#include "app/report/sentences.h"
#include "app/report/working_elements.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double penLine = 8.5 * mm;   ///< what a hand needs
constexpr Letters body{bodyType};

/// Empty lines to write on.
Block lines(int count)
{
    return {count * penLine, [count](QPainter& painter, const QRectF& room) {
                for (int i = 1; i <= count; ++i)
                    drawLine(painter, {room.left(), room.top() + i * penLine}, {room.right(), room.top() + i * penLine},
                             look::border, .5 * pt);
            }};
}

/// A question, and room for the answer.
Block question(const QString& text, double width, int room)
{
    return stacked({paragraph(text, width, body), lines(room)}, 0);
}

/// What heads a step: its name, what it is about, and how long it takes.
Block step(const QString& name, const QString& about, const QString& minutes, double width)
{
    const Letters large{16 * pt, true};
    const Block text = paragraph(about, width - 2 * boxPadding - boxBar, body);
    return boxed({large.leading() + text.height,
                  [=](QPainter& painter, const QRectF& room) {
                      drawText(painter, {room.left(), room.top() + large.size}, name, large, look::moss);
                      drawText(painter, {room.right(), room.top() + large.size}, minutes, body, Side::end);
                      text.paint(painter, room.adjusted(0, large.leading(), 0, 0));
                  }},
                 look::ground, look::moss);
}

/// Three facts, where there are figures; else room to write down what is known.
Block facts(const Words& say, const std::vector<analysis::ReleasedTable>& waves, double width)
{
    if (waves.empty())
        return question(
            say(QT_TRANSLATE_NOOP("Report", "There are no figures yet. What do we know of our neighbourhood, and "
                                            "from whom?")),
            width, 3);
    const analysis::ReleasedTable& wave = waves.back();
    QStringList known = levelSentences(say, wave.facts(), shown(wave.municipality()));
    known << strengthSentence(say, Offers::of(say, wave, wave.municipality().area, 1));
    return stacked(
        {paragraph(say(QT_TRANSLATE_NOOP("Report", "%1, wave %2. People who took part, not a sample of all residents."))
                       .arg(nameOf(wave.municipality()), QString::fromStdString(wave.facts().wave)),
                   width, body.bold()),
         list(known, width, body)},
        2 * pt);
}

/// The smallest change that the last two waves could have shown in any neighbourhood.
QString smallestChange(const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    double smallest = 1;
    if (!waves.empty())
        for (const analysis::Change& change : Compared::lastOf(waves).changes)
            smallest = std::min(smallest, change.detectable);
    if (smallest == 1)
        return say(QT_TRANSLATE_NOOP("Report", "Which change would we want to see, and by how many of 100?"));
    return say(QT_TRANSLATE_NOOP("Report",
                                 "Which change would we want to see? Below %1 of 100 no neighbourhood could show "
                                 "it last time."))
        .arg(static_cast<int>(std::ceil(100 * smallest)));
}

/// Elements below each other; beside each what is, what is wanted, and the first step.
Block elementTable(const Words& say, double width)
{
    constexpr double rowHeight = 12 * mm;
    const Letters head{smallType, true};
    const double name = .27 * width;
    const double narrow = .17 * width;
    const std::vector<double> edges = {0, name, name + narrow, name + 2 * narrow, width};
    const QStringList heads = {say(QT_TRANSLATE_NOOP("Report", "Working element")),
                               say(QT_TRANSLATE_NOOP("Report", "Now (none, partly, core)")),
                               say(QT_TRANSLATE_NOOP("Report", "Wanted, by when")),
                               say(QT_TRANSLATE_NOOP("Report", "First step, by whom"))};
    double top = 0;
    for (int i = 0; i < heads.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        top = std::max(top, heightOfParagraph(heads[i], edges[at + 1] - edges[at] - 6 * pt, head));
    }
    QStringList names;
    for (const auto& element : workingElements)
        names << say(element.name);
    const double height = top + 3 * pt + rowHeight * static_cast<double>(names.size());
    return {height, [=](QPainter& painter, const QRectF& room) {
                for (int i = 0; i < heads.size(); ++i) {
                    const auto at = static_cast<std::size_t>(i);
                    drawParagraph(
                        painter,
                        {room.left() + edges[at] + 3 * pt, room.top(), edges[at + 1] - edges[at] - 6 * pt, top},
                        heads[i], head);
                }
                double y = room.top() + top + 3 * pt;
                for (const QString& one : names) {
                    drawLine(painter, {room.left(), y}, {room.right(), y}, look::border, .5 * pt);
                    const double high = heightOfParagraph(one, name - 6 * pt, body);
                    drawParagraph(painter, {room.left() + 3 * pt, y + (rowHeight - high) / 2, name - 6 * pt, high}, one,
                                  body);
                    y += rowHeight;
                }
                drawLine(painter, {room.left(), y}, {room.right(), y}, look::border, .5 * pt);
                for (std::size_t i = 1; i + 1 < edges.size(); ++i)
                    drawLine(painter, {room.left() + edges[i], room.top()}, {room.left() + edges[i], y}, look::grid,
                             .5 * pt);
            }};
}

Sheet firstSheet(const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    Sheet sheet;
    const double width = sheet.width();
    if (!waves.empty() && waves.back().facts().invented)
        sheet.parts.push_back(
            boxed(paragraph(say(QT_TRANSLATE_NOOP("Report", "INVENTED figures, made to show the program. "
                                                            "They are about nobody.")),
                            width - 2 * boxPadding - boxBar, Letters{smallType, true}, look::warningText),
                  look::warningGround, look::warningText));
    sheet.parts.push_back(
        stacked({paragraph(say(QT_TRANSLATE_NOOP("Report", "From figures to what we do together")), width,
                           Letters{21 * pt, true}, look::moss),
                 paragraph(say(QT_TRANSLATE_NOOP(
                               "Report", "Worksheet for a round table. Place, date: ______________________________")),
                           width, body)},
                3 * pt));
    sheet.parts.push_back(step(say(QT_TRANSLATE_NOOP("Report", "1 Know")),
                               say(QT_TRANSLATE_NOOP("Report", "What do participants miss, and what can they offer?")),
                               say(QT_TRANSLATE_NOOP("Report", "20 minutes")), width));
    sheet.parts.push_back(facts(say, waves, width));
    sheet.parts.push_back(
        question(say(QT_TRANSLATE_NOOP("Report", "What surprises us? What do we recognise?")), width, 2));
    sheet.parts.push_back(step(say(QT_TRANSLATE_NOOP("Report", "2 See")),
                               say(QT_TRANSLATE_NOOP("Report", "One initiative on each sheet.")),
                               say(QT_TRANSLATE_NOOP("Report", "30 minutes")), width));
    sheet.parts.push_back(
        question(say(QT_TRANSLATE_NOOP("Report", "Which local initiative comes to mind?")), width, 2));
    sheet.parts.push_back(
        question(say(QT_TRANSLATE_NOOP("Report", "Which needs does it meet: a wider circle, a close bond, "
                                                 "meaning?")),
                 width, 2));
    sheet.parts.push_back(
        question(say(QT_TRANSLATE_NOOP("Report", "Which not yet, and what would you like to add?")), width, 3));
    sheet.parts.push_back(
        question(say(QT_TRANSLATE_NOOP("Report", "Who do we not reach yet? Whom could we ask?")), width, 2));
    return sheet;
}

Sheet secondSheet(const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    Sheet sheet;
    const double width = sheet.width();
    constexpr double gap = 8 * mm;
    const double half = (width - gap) / 2;
    const auto pair = [&](const QString& left, const QString& right, int room) {
        return sideBySide({{question(left, half, room), half}, {question(right, half, room), half}}, gap);
    };
    sheet.parts.push_back(
        step(say(QT_TRANSLATE_NOOP("Report", "3 Apply")),
             say(QT_TRANSLATE_NOOP("Report", "Which working elements are in it? Which do you want more of?")),
             say(QT_TRANSLATE_NOOP("Report", "30 minutes")), width));
    sheet.parts.push_back(elementTable(say, width));
    sheet.parts.push_back(
        paragraph(say(QT_TRANSLATE_NOOP("Report", "The elements come from research with older adults. They "
                                                  "help a talk along; they prove nothing.")),
                  width, Letters{smallType}));
    sheet.parts.push_back(
        step(say(QT_TRANSLATE_NOOP("Report", "4 Embed")),
             say(QT_TRANSLATE_NOOP("Report", "Who keeps it going, with what, and when do we look again?")),
             say(QT_TRANSLATE_NOOP("Report", "20 minutes")), width));
    sheet.parts.push_back(pair(say(QT_TRANSLATE_NOOP("Report", "Who carries it?")),
                               say(QT_TRANSLATE_NOOP("Report", "Budget, room, time:")), 2));
    sheet.parts.push_back(pair(say(QT_TRANSLATE_NOOP("Report", "When do we measure again?")),
                               say(QT_TRANSLATE_NOOP("Report", "What do we stop?")), 2));
    sheet.parts.push_back(question(smallestChange(say, waves), width, 3));
    return sheet;
}

}

std::vector<Sheet> worksheet(const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    return {firstSheet(say, waves), secondSheet(say, waves)};
}

QByteArray writeWorksheet(const std::vector<analysis::ReleasedTable>& waves, const QString& language)
{
    const Words say(language);
    return writePdf(worksheet(say, waves), say(QT_TRANSLATE_NOOP("Report", "From figures to what we do together")));
}

}
