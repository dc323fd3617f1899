#include "app/report/paper_questions.h"

#include <algorithm>

namespace report {
namespace {

/// Whether somebody helped with the tablet: there is none.
constexpr const char* aboutTheTablet = "background.helped";

QString inQt(const std::string& words) { return QString::fromStdString(words); }

PaperQuestion questionAt(const scales::Form& form, std::size_t place, const std::string& language)
{
    const scales::Question& question = form.questions()[place];
    const scales::Wording& wording = form.wording(question.instrument->id, language);
    PaperQuestion asked;
    if (place == 0 || form.questions()[place - 1].instrument != question.instrument) {
        asked.part = inQt(wording.name);
        asked.introduction = inQt(wording.introduction);
    }
    asked.text = inQt(wording.item(*question.item).text);
    asked.column = inQt(question.instrument->id + "." + question.item->key);
    asked.isBeforeHome = question.instrument->askedFirst;
    asked.isList = question.tick >= 0;
    const scales::AnswerFormat& format = asked.isList ? *question.item->own : *question.format;
    for (int code = 1; code <= format.points(); ++code)
        asked.answers.push_back(
            {inQt(wording.answer(format, code).text),
             asked.isList ? inQt(format.options[static_cast<std::size_t>(code) - 1]) : QString::number(code)});
    if (format.highestFirst)
        std::ranges::reverse(asked.answers);
    return asked;
}

}

std::vector<PaperQuestion> paperQuestions(const scales::Form& form, const QString& language)
{
    std::vector<PaperQuestion> questions;
    for (std::size_t place = 0; place < form.questions().size(); ++place)
        if (form.questions()[place].tick <= 0 &&   // a list is one question, with all its options
            form.questions()[place].id() != aboutTheTablet)
            questions.push_back(questionAt(form, place, language.toStdString()));
    return questions;
}

}
