#include "app/report/offers.h"
#include "app/report/paper/place_parts.h"
#include "app/report/pictures/element_dots.h"
#include "app/report/working_elements.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {
namespace {

constexpr std::size_t offersOnSheet = 5;

/// A line an offer: the number, and what it is.
Block offerLine(const Offer& offer, double width)
{
    const Letters letters{bodyType};
    const double left = 3.1 * bodyType;
    const Block name = paragraph(offer.name, width - left, letters);
    const QString number = QStringLiteral("± %1").arg(offer.about);
    return {name.height, [=](QPainter& painter, const QRectF& room) {
                drawText(painter, {room.left(), room.top() + bodyType}, number, letters.bold());
                name.paint(painter, room.adjusted(left, 0, 0, 0));
            }};
}

ElementDots dotsOf(const Told& told, const Place& place)
{
    ElementDots dots;
    for (const auto& [id, name] : workingElements) {
        ElementDots::Row& row = dots.rows.emplace_back();
        row.name = told.say(name);
        row.isToFillIn = !told.beside.initiatives;
        if (!told.beside.initiatives)
            continue;
        for (const Initiative& one : *told.beside.initiatives) {
            const bool isHere =
                place.isWhole || one.areas.empty() || std::ranges::find(one.areas, place.row.area) != one.areas.end();
            const auto has = one.elements.find(id);
            if (!isHere || has == one.elements.end())
                continue;
            row.core += has->second == Initiative::Has::atItsCore ? 1 : 0;
            row.partly += has->second == Initiative::Has::partly ? 1 : 0;
        }
    }
    return dots;
}

}

Block strengths(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    const Offers offers = Offers::of(say, told.wave(), place.row.area, offersOnSheet);
    std::vector<Block> lines = {
        heading(say(QT_TRANSLATE_NOOP("Report", "What people here offer")), width, Letters{bodyType})};
    if (offers.offers.empty()) {
        lines.push_back(paragraph(strengthSentence(say, offers), width, Letters{bodyType}));
        return stacked(std::move(lines), 2 * pt);
    }
    for (const Offer& offer : offers.offers)
        lines.push_back(offerLine(offer, width));
    lines.push_back(
        paragraph(say(QT_TRANSLATE_NOOP("Report", "An offer is not a registration.")), width, Letters{smallType}));
    return stacked(std::move(lines), 0);
}

Block whatIsThere(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    const QString note =
        told.beside.initiatives
            ? say(QT_TRANSLATE_NOOP("Report", "Filled: an initiative has it at its core. Half: partly."))
            : say(QT_TRANSLATE_NOOP("Report", "Not told yet: fill in a dot for each initiative."));
    return stacked({heading(say(QT_TRANSLATE_NOOP("Report", "What is there, and what would you like more of?")), width,
                            Letters{bodyType}),
                    paragraph(note, width, Letters{smallType}), picture(dotsOf(told, place), width, smallType)},
                   2 * pt);
}

Block twoThings(const Told& told, double width)
{
    const Words& say = told.say;
    const Letters body{bodyType};
    std::vector<Block> lines = {
        heading(say(QT_TRANSLATE_NOOP("Report", "Few contacts, and missing contact")), width, body),
        paragraph(say(QT_TRANSLATE_NOOP("Report", "These are two different things. So they stand side by side and are "
                                                  "never added up.")),
                  width, Letters{smallType})};
    const auto* table = std::get_if<analysis::TwoByTwo>(&*told.wave().twoByTwo());
    if (!table) {
        constexpr double field = 22 * pt;
        lines.push_back(
            {field, [word = say.withheld()](QPainter& painter, const QRectF& room) {
                 drawWithheld(painter, {room.left(), room.top(), room.width(), field}, word, Letters{bodyType});
             }});
        return stacked(std::move(lines), 2 * pt);
    }
    const auto some = [&](const char* source, bool missesContact, bool hasFew) {
        return say(source).arg(table->counts[missesContact ? 1 : 0][hasFew ? 1 : 0].value);
    };
    lines.push_back(
        list({some(QT_TRANSLATE_NOOP("Report", "About %1 have contacts and miss nobody."), false, false),
              some(QT_TRANSLATE_NOOP("Report", "About %1 have few contacts and miss nobody."), false, true),
              some(QT_TRANSLATE_NOOP("Report", "About %1 have contacts and still miss contact."), true, false),
              some(QT_TRANSLATE_NOOP("Report", "About %1 have few contacts and miss contact."), true, true)},
             width, body));
    return stacked(std::move(lines), 2 * pt);
}

}
