#include "scales/minutes.h"

#include <cmath>
#include <sstream>

namespace scales {
namespace {

// Somebody who reads slowly, and thinks before touching. Judged, to be calibrated with readers in a pilot.
constexpr double wordsPerMinute = 100;
constexpr double minutesPerChoice = 6.0 / 60;
constexpr int wordsOfConsent = 100;   ///< the most that a kiosk screen may hold

int wordsIn(const std::string& text)
{
    std::istringstream stream(text);
    int words = 0;
    for (std::string word; stream >> word;)
        ++words;
    return words;
}

}

int minutesToAnswer(const Form& form, const std::string& language)
{
    int words = wordsOfConsent;
    int choices = 1;   // the neighbourhood
    const Instrument* before = nullptr;
    const AnswerFormat* answers = nullptr;   // those of a scale are read once
    for (const Question& question : form.questions()) {
        const Wording& wording = form.wording(question.instrument->id, language);
        if (question.instrument != before)
            words += wordsIn(wording.introduction);
        before = question.instrument;
        if (question.tick <= 0) {
            words += wordsIn(wording.item(*question.item).text);
            ++choices;
        }
        if (question.tick < 0 && question.format != answers)
            for (int code = 1; code <= question.format->points(); ++code)
                words += wordsIn(wording.answer(*question.format, code).text);
        if (question.tick >= 0)
            words += wordsIn(wording.answer(*question.item->own, question.tick + 1).text);
        answers = question.format;
    }
    return static_cast<int>(std::ceil(words / wordsPerMinute + choices * minutesPerChoice));
}

}
