#include "app/models/option_rows.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Answers)

public:
    //: An answer on every question, set apart below the others
    static QString decline() { return tr("I would rather not say"); }
    //: An answer to "Which neighbourhood do you live in?": outside this municipality
    static QString elsewhere() { return tr("I live somewhere else"); }
    //: An answer to "Which neighbourhood do you live in?"
    static QString unknown() { return tr("I do not know"); }
};

OptionRow plain(const QString& label, const char* name, std::variant<scales::Answer, scales::Home> meaning)
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

std::vector<OptionRow> answerRows(const scales::Form& form, const Step& step, const QString& language)
{
    const scales::Question& question = form.questions().at(static_cast<std::size_t>(step.question));
    const scales::Wording& wording = form.wording(question.instrument->id, language.toStdString());
    std::vector<OptionRow> rows;
    for (int code = 1; code <= question.format->points(); ++code) {
        const scales::Words& words = wording.answer(*question.format, code);
        rows.push_back({QString::fromStdString(words.text),
                        QString::fromStdString(words.spoken),
                        {},
                        scales::Answer::chosen(scales::codeOf(code))});
    }
    if (question.format->highestFirst)
        std::reverse(rows.begin(), rows.end());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].name = QStringLiteral("option.%1").arg(i);
    return rows;
}

}

OfferedRows offeredRows(const scales::Form& form, const Step& step, const QString& language)
{
    if (step.kind == Step::Kind::neighbourhood)
        return {neighbourhoodRows(form, language),
                {plain(Words::elsewhere(), "neighbourhood.elsewhere", scales::Home::elsewhere()),
                 plain(Words::unknown(), "neighbourhood.unknown", scales::Home::unknown()),
                 plain(Words::decline(), "option.decline", scales::Home::declined())}};
    if (step.question >= 0)
        return {answerRows(form, step, language),
                {plain(Words::decline(), "option.decline", scales::Answer::declined())}};
    return {};
}

bool isChosen(const OptionRow& row, const scales::AnswerSheet& sheet, const Step& step)
{
    if (const auto* home = std::get_if<scales::Home>(&row.meaning))
        return sheet.home() == *home;
    return step.question >= 0 &&
           sheet.at(static_cast<std::size_t>(step.question)) == std::get<scales::Answer>(row.meaning);
}

void put(const OptionRow& row, scales::AnswerSheet& sheet, const Step& step)
{
    if (const auto* home = std::get_if<scales::Home>(&row.meaning))
        sheet.putHome(*home);
    else
        sheet.put(static_cast<std::size_t>(step.question), std::get<scales::Answer>(row.meaning));
}

void putSkipped(scales::AnswerSheet& sheet, const Step& step)
{
    if (step.kind == Step::Kind::neighbourhood)
        sheet.putHome(scales::Home::skipped());
    else
        sheet.put(static_cast<std::size_t>(step.question), scales::Answer::skipped());
}

}
