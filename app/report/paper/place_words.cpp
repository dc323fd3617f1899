#include "app/report/notes.h"
#include "app/report/offers.h"
#include "app/report/paper/place_parts.h"
#include "app/report/places.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {
namespace {

/// Adults of a place by the population file, by the bands that people can choose on the kiosk.
std::optional<std::int64_t> adultsOf(const Beside& beside, const std::string& area)
{
    if (!beside.population)
        return std::nullopt;
    std::int64_t adults = 0;
    for (const auto& [key, count] : beside.population->groups)
        if (std::get<0>(key) == area && std::get<1>(key) == "background.age" && analysis::ageBandOf(std::get<2>(key)))
            adults += count;
    return adults > 0 ? std::optional(adults) : std::nullopt;
}

QString whoAndWhen(const Told& told, const Place& place)
{
    const Words& say = told.say;
    const auto* bundle = shown(place.row);
    QStringList said = {say(QT_TRANSLATE_NOOP("Report", "Wave %1")).arg(QString::fromStdString(told.facts().wave))};
    if (!place.isWhole)
        said.prepend(QString::fromStdString(told.facts().municipality));
    if (!bundle)
        said << say(QT_TRANSLATE_NOOP("Report", "participants: not shown"));
    else if (const auto adults = adultsOf(told.beside, place.row.area))
        said << say(QT_TRANSLATE_NOOP("Report", "about %1 participants among %2 adults"))
                    .arg(bundle->n.value)
                    .arg(*adults);
    else
        said << say(QT_TRANSLATE_NOOP("Report", "about %1 participants")).arg(bundle->n.value);
    return said.join(QStringLiteral(" · "));
}

/// One line, smaller rather than longer, down to `least` of its size; then as many lines as it takes.
Block line(const QString& text, double width, Letters letters, double least, const QString& colour = look::text)
{
    letters.size *= std::clamp(width / (1 + letters.widthOf(text)), least, 1.0);
    return paragraph(text, width, letters, colour);
}

}

Place::Place(const analysis::ReleasedTable::Row& of)
    : row(of), name(nameOf(of)), isWhole(of.level == scales::AreaLevel::municipality)
{
}

Block nameOfPlace(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    const Letters body{bodyType};
    std::vector<Block> lines;
    if (told.facts().invented)
        lines.push_back(boxed(paragraph(whatIsInvented(say), width - 2 * boxPadding - boxBar, Letters{smallType, true},
                                        look::warningText),
                              look::warningGround, look::warningText));
    lines.push_back(line(place.name, width, Letters{21 * pt, true}, .65, look::moss));
    lines.push_back(line(whoAndWhen(told, place), width, body, .9));
    lines.push_back(line(say(QT_TRANSLATE_NOOP("Report", "These are people in %1 who took part. They are not a sample "
                                                         "of all residents."))
                             .arg(place.name),
                         width, body.bold(), .87));
    return stacked(std::move(lines), 1.5 * pt);
}

Block whatToSay(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    const Letters body{bodyType};
    const double inner = width - 2 * boxPadding - boxBar;
    const double gap = 6 * mm;
    const double left = (place.isWhole ? .5 : .62) * (inner - gap);
    const double right = inner - gap - left;
    const auto* bundle = shown(place.row);
    const ChangeFound found = ChangeFound::of(told.compared, place.row.area, analysis::Measure::lonely);
    QStringList can = {levelSentences(say, told.facts(), bundle).join(u' ')};
    if (bundle && !place.isWhole)   // the municipality as a whole is in no family of comparisons
        can << changeSentences(say, found).join(u' ');
    can << strengthSentence(say, Offers::of(say, told.wave(), place.row.area, 1));
    return boxed(sideBySide({{stacked({heading(say(QT_TRANSLATE_NOOP("Report", "This you can say")), left, body),
                                       list(can, left, body)},
                                      0),
                              left},
                             {stacked({heading(say(QT_TRANSLATE_NOOP("Report", "This you cannot say")), right, body),
                                       list(notToSay(say, found).mid(0, 3), right, body)},
                                      0),
                              right}},
                            gap),
                 look::ground, look::moss);
}

Block howToUse(const Told& told, double width)
{
    const Words& say = told.say;
    return stacked(
        {paragraph(
             say(QT_TRANSLATE_NOOP("Report", "Use this sheet to start a talk with residents: do you recognise this?")),
             width, Letters{bodyType}),
         paragraph(
             say(QT_TRANSLATE_NOOP("Report", "Do not use it to put neighbourhoods in order or to look for people.")),
             width, Letters{bodyType})},
        0);
}

Block help(const Told& told, double width)
{
    const Words& say = told.say;
    return boxed(paragraph(say(QT_TRANSLATE_NOOP("Report", "Talk with somebody? Call 106, Tele-Onthaal, day and night. "
                                                           "Nearby: ______________________________")),
                           width - 2 * boxPadding - boxBar, Letters{bodyType}),
                 look::selected, look::moss);
}

Block foot(const Told& told, double width)
{
    const Words& say = told.say;
    const analysis::Facts& facts = told.facts();
    QStringList said = {
        say(QT_TRANSLATE_NOOP("Report", "Counts as missing something: %1 or more unfavourable answers on that part "
                                        "(rule \"%2\")."))
            .arg(facts.cuts.atLeast[analysis::place(analysis::Measure::social)])
            .arg(QString::fromStdString(facts.subscaleRule)),
        facts.validated
            ? say(QT_TRANSLATE_NOOP("Report", "Instrument %1, version %2, published wording."))
                  .arg(QString::fromStdString(facts.instrument), QString::fromStdString(facts.instrumentVersion))
            : say(QT_TRANSLATE_NOOP("Report", "Instrument %1, version %2, in our own words: published "
                                              "norms do not apply."))
                  .arg(QString::fromStdString(facts.instrument), QString::fromStdString(facts.instrumentVersion)),
        say(QT_TRANSLATE_NOOP("Report", "Hatched: not shown, to protect small groups and groups near them."))};
    said << (told.beside.ledger.isEmpty()
                 ? QStringLiteral("Buurtpeil.")
                 : say(QT_TRANSLATE_NOOP("Report", "Buurtpeil, ledger %1.")).arg(told.beside.ledger.left(16)));
    const Block text = paragraph(said.join(u' '), width, Letters{footType}, look::muted);
    return {text.height + 3 * pt, [text](QPainter& painter, const QRectF& room) {
                drawLine(painter, room.topLeft(), room.topRight(), look::border, .5 * pt);
                text.paint(painter, room.adjusted(0, 3 * pt, 0, 0));
            }};
}

}
