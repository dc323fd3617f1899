#include "app/cli/demo/beside.h"

#include "scales/scoring.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace demo {
namespace {

using scales::Answer;
using scales::AnswerSheet;

/// How many of 100 tick an option, in the order of the definition; a list with more options begins again.
constexpr std::array ticking = {.34, .22, .28, .16, .12, .14, .09, .11, .24, .08, .07, .05, .18};

constexpr double passedOver = 0.06;   // of each part
constexpr double declined = 0.04;
constexpr double usualContact = 3.7;    // between "monthly" and "weekly"
constexpr double fewerContacts = 0.9;   // of somebody whom every statement counts, in steps between two answers
constexpr double spread = 0.8;          // of people, and of the answers of one, likewise in steps

}

// As for the statements: the generator is the same everywhere, the library's distributions are not.
double Beside::uniform() { return (static_cast<double>(random_() >> 11) + 0.5) * 0x1.0p-53; }
double Beside::normal() { return boost::math::quantile(boost::math::normal(), uniform()); }

void Beside::answer(AnswerSheet& sheet)
{
    const double trait = usualContact - fewerContacts * missing(sheet) + spread * normal();
    const double stop = uniform();   // one number for both parts: who stops early misses the later one too
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const scales::Question& question = form_.questions()[i];
        if (question.instrument->id == "isolation")
            sheet.put(i, stop < passedOver ? Answer::skipped() : contacts(trait));
        else if (question.instrument->id == "community" && question.tick == 0)
            choose(sheet, i, *question.item);
    }
}

/// Share of the statements that count somebody as missing something.
double Beside::missing(const AnswerSheet& sheet) const
{
    const scales::Scorer scorer(form_.scale(), form_.scaleFormat());
    std::size_t counting = 0;
    for (std::size_t item = 0; item < form_.scale().items.size(); ++item) {
        const int place = form_.place(form_.scale().id + "." + form_.scale().items[item].key);
        counting += scorer.counts(item, sheet.at(static_cast<std::size_t>(place)).code()) ? 1 : 0;
    }
    return static_cast<double>(counting) / static_cast<double>(form_.scale().items.size());
}

Answer Beside::contacts(double trait)
{
    const auto code = static_cast<int>(std::lround(trait + spread * normal()));
    return Answer::chosen(scales::codeOf(std::clamp(code, 1, 5)));
}

void Beside::choose(AnswerSheet& sheet, std::size_t first, const scales::Item& list)
{
    const double stop = uniform();
    for (std::size_t option = 0; option < list.own->options.size(); ++option)
        if (stop < passedOver)
            sheet.put(first + option, Answer::skipped());
        else if (stop < passedOver + declined)
            sheet.put(first + option, Answer::declined());
        else
            sheet.put(first + option,
                      Answer::chosen(scales::codeOf(uniform() < ticking[option % ticking.size()] ? 1 : 2)));
}

}
