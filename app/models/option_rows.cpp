#include "app/models/option_rows.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace models {
namespace {

class OptionWords {
    Q_DECLARE_TR_FUNCTIONS(Answers)

public:
    //: The last answer below a list of which several may be chosen
    static QString noneOfThese() { return tr("None of these"); }
    //: An answer on every question, set apart below the others
    static QString decline() { return tr("I would rather not say"); }
    //: An answer to "Which neighbourhood do you live in?": outside this municipality
    static QString elsewhere() { return tr("I live somewhere else"); }
    //: An answer to "Which neighbourhood do you live in?"
    static QString unknown() { return tr("I do not know"); }
};

OptionRow plain(const QString& label, const char* name, decltype(OptionRow::meaning) meaning)
{
    return {label, label, QString::fromLatin1(name), meaning};
}

std::vector<OptionRow> neighbourhoodRows(const scales::Form& form, const QString& language)
{
    std::vector<OptionRow> rows;
    for (std::size_t i = 0; i < form.neighbourhoods().size(); ++i) {
        const scales::Area& area = form.neighbourhoods()[i];
        const QString name = QString::fromStdString(area.name);
        rows.push_back({name, name, QStringLiteral("neighbourhood.") + QString::fromStdString(area.code),
                        scales::Home::neighbourhood(i)});
    }
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const OptionRow& a, const OptionRow& b) { return collator.compare(a.label, b.label) < 0; });
    return rows;
}

/// The question whose answers stand on the screen; on the statement to practise on those of the scale's first.
const scales::Question& askedOn(const scales::Form& form, const Step& step)
{
    if (step.question >= 0)
        return form.questions().at(static_cast<std::size_t>(step.question));
    return *std::ranges::find(form.questions(), step.instrument, &scales::Question::instrument);
}

std::vector<OptionRow> answerRows(const scales::Form& form, const Step& step, const QString& language)
{
    const scales::Question& question = askedOn(form, step);
    const scales::AnswerFormat& format = step.isClosedList() ? *question.item->own : *question.format;
    const scales::Wording& wording = form.wording(question.instrument->id, language.toStdString());
    std::vector<OptionRow> rows;
    for (int code = 1; code <= format.points(); ++code) {
        const scales::Words& words = wording.answer(format, code);
        rows.push_back({QString::fromStdString(words.text),
                        QString::fromStdString(words.spoken),
                        {},
                        scales::Answer::chosen(scales::codeOf(code))});
        if (step.isClosedList())
            rows.back().meaning = Tick{static_cast<std::size_t>(step.question + code - 1)};
    }
    if (format.highestFirst)
        std::reverse(rows.begin(), rows.end());
    if (step.isClosedList())
        rows.push_back({OptionWords::noneOfThese(), OptionWords::noneOfThese(), {}, NoneOfThese{}});
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].name = QStringLiteral("option.%1").arg(i);
    return rows;
}

// Codes of scales::tickAnswers.
constexpr scales::Answer ticked = scales::Answer::chosen(scales::codeOf(1));
constexpr scales::Answer notTicked = scales::Answer::chosen(scales::codeOf(2));

/// The places in the answer sheet that one question takes.
std::vector<std::size_t> placesOf(const Step& step)
{
    std::vector<std::size_t> places(static_cast<std::size_t>(std::max(1, step.ticks)));
    std::iota(places.begin(), places.end(), static_cast<std::size_t>(step.question));
    return places;
}

bool allAre(scales::Answer answer, const scales::AnswerSheet& sheet, const Step& step)
{
    return std::ranges::all_of(placesOf(step), [&](std::size_t place) { return sheet.at(place) == answer; });
}

void putAll(scales::Answer answer, scales::AnswerSheet& sheet, const Step& step)
{
    for (const std::size_t place : placesOf(step))
        sheet.put(place, answer);
}

/// Ticks an option or takes the tick back. With the last tick gone nothing is chosen, as before the first.
void turn(const Tick& tick, scales::AnswerSheet& sheet, const Step& step)
{
    const bool on = sheet.at(tick.place) != ticked;
    for (const std::size_t place : placesOf(step))
        if (sheet.at(place) != ticked)
            sheet.put(place, notTicked);
    sheet.put(tick.place, on ? ticked : notTicked);
    if (!on && allAre(notTicked, sheet, step))
        putAll(scales::Answer::notShown(), sheet, step);
}

}

OfferedRows offeredRows(const scales::Form& form, const Step& step, const QString& language)
{
    if (step.kind == Step::Kind::neighbourhood)
        return {neighbourhoodRows(form, language),
                {plain(OptionWords::elsewhere(), "neighbourhood.elsewhere", scales::Home::elsewhere()),
                 plain(OptionWords::unknown(), "neighbourhood.unknown", scales::Home::unknown()),
                 plain(OptionWords::decline(), "option.decline", scales::Home::declined())}};
    if (step.question >= 0 || step.kind == Step::Kind::practice)
        return {answerRows(form, step, language),
                {plain(OptionWords::decline(), "option.decline", scales::Answer::declined())}};
    return {};
}

bool isChosen(const OptionRow& row, const scales::AnswerSheet& sheet, const Step& step)
{
    if (const auto* home = std::get_if<scales::Home>(&row.meaning))
        return sheet.home() == *home;
    if (const auto* tick = std::get_if<Tick>(&row.meaning))
        return sheet.at(tick->place) == ticked;
    if (std::holds_alternative<NoneOfThese>(row.meaning))
        return allAre(notTicked, sheet, step);
    return step.question >= 0 &&
           sheet.at(static_cast<std::size_t>(step.question)) == std::get<scales::Answer>(row.meaning);
}

void put(const OptionRow& row, scales::AnswerSheet& sheet, const Step& step)
{
    if (const auto* home = std::get_if<scales::Home>(&row.meaning))
        sheet.putHome(*home);
    else if (const auto* tick = std::get_if<Tick>(&row.meaning))
        turn(*tick, sheet, step);
    else if (std::holds_alternative<NoneOfThese>(row.meaning))
        putAll(notTicked, sheet, step);
    else
        putAll(std::get<scales::Answer>(row.meaning), sheet, step);
}

void putSkipped(scales::AnswerSheet& sheet, const Step& step)
{
    if (step.kind == Step::Kind::neighbourhood)
        sheet.putHome(scales::Home::skipped());
    else
        putAll(scales::Answer::skipped(), sheet, step);
}

}
