#include "app/models/journey.h"

#include <algorithm>

namespace models {
namespace {

/// Where the part that begins at `first` ends: its questions follow each other and are of one instrument.
std::size_t endOfPart(const scales::Form& form, std::size_t first)
{
    const auto& questions = form.questions();
    std::size_t end = first;
    while (end < questions.size() && questions[end].instrument == questions[first].instrument)
        ++end;
    return end;
}

/// The further options of a closed list stand on the screen of the first.
bool hasScreen(const scales::Question& question) { return question.tick <= 0; }

}

Journey::Journey(const scales::Form& form)
{
    const auto& questions = form.questions();
    const auto parts = [&](bool askedFirst) {
        for (std::size_t first = 0; first < questions.size(); first = endOfPart(form, first))
            if (questions[first].instrument->askedFirst == askedFirst)
                add(form, first, endOfPart(form, first));
    };
    steps_.push_back({.kind = Step::Kind::info});
    parts(true);
    if (!form.neighbourhoods().empty())
        steps_.push_back({.kind = Step::Kind::neighbourhood});
    parts(false);
    steps_.push_back({.kind = Step::Kind::review});
}

void Journey::add(const scales::Form& form, std::size_t first, std::size_t end)
{
    const auto& questions = form.questions();
    const auto screens = std::count_if(questions.begin() + static_cast<std::ptrdiff_t>(first),
                                       questions.begin() + static_cast<std::ptrdiff_t>(end), hasScreen);
    const scales::Instrument& instrument = *questions[first].instrument;
    const bool isScale = instrument.kind == scales::Instrument::Kind::scale;
    const int outOf = static_cast<int>(screens);
    const bool withPage = isScale || (scaleAsked_ && screens > 1);
    const bool again = std::ranges::find(steps_, &instrument, &Step::instrument) != steps_.end();
    if (withPage)
        steps_.push_back({.kind = Step::Kind::intro,
                          .instrument = &instrument,
                          .outOf = outOf,
                          .skips = scaleAsked_ ? static_cast<std::size_t>(screens) : 0});
    if (isScale && !scaleAsked_)
        steps_.push_back({.kind = Step::Kind::practice, .instrument = &instrument});
    scaleAsked_ = scaleAsked_ || isScale;

    int number = 0;
    for (std::size_t place = first; place < end; ++place) {
        const scales::Question& question = questions[place];
        if (hasScreen(question))
            steps_.push_back({.kind = isScale ? Step::Kind::item : Step::Kind::background,
                              .question = static_cast<int>(place),
                              .ticks = question.tick < 0 ? 0 : question.item->own->points(),
                              .instrument = &instrument,
                              .number = ++number,
                              .outOf = outOf,
                              .opens = !withPage && !again && number == 1});
    }
}

}
