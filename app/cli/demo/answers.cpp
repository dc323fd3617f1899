#include "app/cli/demo/answers.h"

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
using scales::Home;

/// Share of answers that count, and of those the "yes" side of a negative item (the "no" side of a positive one),
/// the rest being the middle answer. By official item number.
struct Shares {
    double counts;
    double beyondMiddle;
};
constexpr std::array<Shares, 11> sharesOfItems = {{{.13, .04},
                                                   {.18, .09},
                                                   {.14, .05},
                                                   {.12, .02},
                                                   {.16, .06},
                                                   {.17, .07},
                                                   {.26, .08},
                                                   {.18, .04},
                                                   {.19, .08},
                                                   {.10, .03},
                                                   {.15, .04}}};

constexpr double loading = 0.85;       // of a statement on its trait
constexpr double correlation = 0.65;   // of the two traits
constexpr double plainAnswer = 0.55;   // share of "yes" against "yes!", and of "no" against "no!"

using AgeShares = std::array<double, 5>;   // 18-34 … 75+
constexpr AgeShares townAges = {.16, .20, .26, .22, .16};
constexpr AgeShares youngAges = {.32, .30, .22, .10, .06};
constexpr std::size_t firstOver65 = 3;   // of the bands above
constexpr double aloneShare = 0.30;
constexpr double aloneShift = 0.30;   // of both traits, in standard deviations

double quantile(double probability) { return boost::math::quantile(boost::math::normal(), probability); }

}

Answers::Answers(const scales::Form& form, std::uint64_t seed) : form_(form), random_(seed) {}

// The library's own distributions differ between standard libraries; the generator does not.
double Answers::uniform() { return (static_cast<double>(random_() >> 11) + 0.5) * 0x1.0p-53; }
double Answers::normal() { return quantile(uniform()); }
std::size_t Answers::below(std::size_t bound)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(bound));
}

std::vector<Answers::Person> Answers::people(int count, bool young)
{
    const AgeShares& ageShares = young ? youngAges : townAges;
    // By quota, so that small neighbourhoods look like the town too.
    std::vector<Person> all(static_cast<std::size_t>(count));
    const double step = 1.0 / count;
    for (std::size_t i = 0; i < all.size(); ++i) {
        double left = (static_cast<double>(i) + 0.5) * step;
        while (all[i].age + 1 < ageShares.size() && left > ageShares[all[i].age])
            left -= ageShares[all[i].age++];
        all[i].alone = left / ageShares[all[i].age] < aloneShare;
    }
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[below(i)]);
    return all;
}

AnswerSheet Answers::answer(Home home, const Person& person)
{
    const double shift = person.alone ? aloneShift * (1 - aloneShare) : -aloneShift * aloneShare;
    const double social = normal() + shift;
    const double emotional =
        correlation * (social - shift) + std::sqrt(1 - correlation * correlation) * normal() + shift;

    AnswerSheet sheet = form_.emptySheet();
    sheet.putHome(home);
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const scales::Question& question = form_.questions()[i];
        if (question.id() == "background.age")
            sheet.put(i, Answer::chosen(scales::codeOf(static_cast<int>(person.age) + 1)));
        else if (question.id() == "background.alone")
            sheet.put(i, Answer::chosen(scales::codeOf(person.alone ? 1 : 2)));
        if (question.instrument != &form_.scale())
            continue;
        const bool positive = question.item->direction == scales::Direction::positive;
        const double missing = loading * (positive ? social : emotional) + std::sqrt(1 - loading * loading) * normal();
        const Shares& share = sharesOfItems[static_cast<std::size_t>(question.item->number) - 1];
        // As answered on a negative item, 1 = no! … 5 = yes!
        int code = missing > quantile(1 - share.beyondMiddle) ? 4 : missing > quantile(1 - share.counts) ? 3 : 2;
        if (code != 3 && uniform() > plainAnswer)
            code += code == 4 ? 1 : -1;
        sheet.put(i, Answer::chosen(scales::codeOf(positive ? 6 - code : code)));
    }
    return sheet;
}

bool Answers::isCounted(const AnswerSheet& sheet) const
{
    const scales::Scorer scorer(form_.scale(), form_.scaleFormat());
    std::vector<scales::Code> codes;
    for (const scales::Item& item : form_.scale().items)
        codes.push_back(sheet.at(static_cast<std::size_t>(form_.place(form_.scale().id + "." + item.key))).code());
    const auto scores = scorer.score(codes);
    return scores.category && scores.category != &form_.scale().categories.front();
}

AnswerSheet Answers::answerUntil(Home home, const Person& person, bool counted)
{
    for (;;)
        if (AnswerSheet sheet = answer(home, person); isCounted(sheet) == counted)
            return sheet;
}

/// One of the statements, whatever else is asked.
void Answers::leaveOneOpen(AnswerSheet& sheet)
{
    const scales::Instrument& scale = form_.scale();
    const scales::Item& item = scale.items[below(scale.items.size())];
    sheet.put(static_cast<std::size_t>(form_.place(scale.id + "." + item.key)),
              uniform() < 0.5 ? Answer::declined() : Answer::skipped());
}

std::vector<AnswerSheet> Answers::wave(int wave, double scale)
{
    const auto scaled = [&](int count) { return static_cast<int>(std::lround(count * scale)); };
    std::vector<AnswerSheet> sheets;
    for (const Neighbourhood& place : neighbourhoods) {
        const auto found = std::find_if(form_.neighbourhoods().begin(), form_.neighbourhoods().end(),
                                        [&](const scales::Area& area) { return area.code == place.code; });
        const Home home = Home::neighbourhood(static_cast<std::size_t>(found - form_.neighbourhoods().begin()));
        auto here = people(scaled(place.participants), place.young);
        const auto incomplete = static_cast<std::size_t>(scaled(place.incomplete));
        int counted = scaled(place.counted[wave]);
        if (place.young && wave == 2)   // first in line, so that the counted ones are they
            std::stable_partition(here.begin(), here.end() - static_cast<std::ptrdiff_t>(incomplete),
                                  [](const Person& one) { return one.age >= firstOver65; });
        for (std::size_t i = 0; i < here.size(); ++i) {
            if (here.size() - i <= incomplete) {
                sheets.push_back(answer(home, here[i]));
                leaveOneOpen(sheets.back());
            } else {
                sheets.push_back(answerUntil(home, here[i], counted-- > 0));
            }
        }
    }
    for (const Person& one : people(scaled(unknownNeighbourhood), false))
        sheets.push_back(answer(Home::unknown(), one));
    for (const Person& one : people(scaled(livesElsewhere), false))
        sheets.push_back(answer(Home::elsewhere(), one));
    Beside beside(form_, random_());
    for (AnswerSheet& sheet : sheets)
        beside.answer(sheet);
    return sheets;
}

}
