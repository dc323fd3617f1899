#include "app/report/paper/method_sheet.h"

#include "app/report/method_terms.h"
#include "app/report/paper/place_parts.h"
#include "app/report/places.h"

#include <QCoreApplication>

namespace report {
namespace {

Block term(const MethodTerm& term, double width)
{
    constexpr double nameWidth = 120 * pt;
    const Letters letters{10 * pt};
    std::vector<Block> meaning;
    for (const QString& one : term.meaning)
        meaning.push_back(paragraph(one, width - nameWidth, letters));
    return sideBySide({{paragraph(term.name, nameWidth - 10 * pt, letters.bold()), nameWidth - 10 * pt},
                       {stacked(std::move(meaning), 1 * pt), width - nameWidth}},
                      10 * pt);
}

/// The five questions with which a reader comes.
std::vector<MethodTerm> readingGuide(const Words& say)
{
    return {
        {say(QT_TRANSLATE_NOOP("Report", "What was asked?")),
         {say(QT_TRANSLATE_NOOP("Report",
                                "Whether somebody misses a wider circle (social) or a close bond (emotional). "
                                "That is how contacts feel, not how many there are."))}},
        {say(QT_TRANSLATE_NOOP("Report", "Who took part?")),
         {say(QT_TRANSLATE_NOOP("Report", "Some people are missing: those who never come to the place where the tablet "
                                          "stands. So are those who cannot leave their home or who do not read its "
                                          "languages. How many of them miss contact is not known."))}},
        {say(QT_TRANSLATE_NOOP("Report", "What is the bar beside the mark?")),
         {say(QT_TRANSLATE_NOOP("Report", "The mark is the best guess. The bar shows what chance can make of it. Few "
                                          "participants make a long bar."))}},
        {say(QT_TRANSLATE_NOOP("Report", "Why are some fields hatched?")),
         {say(QT_TRANSLATE_NOOP("Report", "They are not shown, to protect small groups and groups near them."))}},
        {say(QT_TRANSLATE_NOOP("Report", "What can we do together now?")),
         {say(QT_TRANSLATE_NOOP("Report", "Put the sheet on the table and talk about it with residents. What do they "
                                          "recognise? What is there already? What would they like more of?"))}},
    };
}

}

Sheet methodSheet(const Told& told)
{
    const Words& say = told.say;
    Sheet sheet;
    const double width = sheet.width();
    sheet.parts.push_back(stacked(
        {paragraph(say(QT_TRANSLATE_NOOP("Report", "How to read these sheets")), width, Letters{24 * pt, true},
                   look::moss),
         paragraph(nameOf(told.wave().municipality()) + QStringLiteral(" · ") +
                       say(QT_TRANSLATE_NOOP("Report", "Wave %1")).arg(QString::fromStdString(told.facts().wave)),
                   width, Letters{bodyType})},
        1.5 * pt));
    std::vector<Block> guide;
    for (const MethodTerm& one : readingGuide(say))
        guide.push_back(term(one, width - 2 * boxPadding - boxBar));
    sheet.parts.push_back(boxed(stacked(std::move(guide), 5 * pt), look::ground, look::moss));
    sheet.parts.push_back(heading(say(QT_TRANSLATE_NOOP("Report", "How this was made")), width, Letters{14 * pt}));
    for (const MethodTerm& one : methodTerms(say, told.facts(), told.beside.ledger))
        sheet.parts.push_back(term(one, width));
    sheet.foot = foot(told, width);
    return sheet;
}

}
