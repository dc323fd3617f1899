#include "app/models/journey.h"

namespace models {
namespace {

/// How many questions of the module at `place` are asked, a closed list counting for one.
int askedOf(const scales::Form& form, std::size_t place)
{
    const scales::Instrument* instrument = form.questions()[place].instrument;
    int asked = 0;
    for (; place < form.questions().size() && form.questions()[place].instrument == instrument; ++place)
        asked += form.questions()[place].tick <= 0;
    return asked;
}

}

Journey::Journey(const scales::Form& form)
{
    steps_.push_back({.kind = Step::Kind::info});
    if (!form.neighbourhoods().empty())
        steps_.push_back({.kind = Step::Kind::neighbourhood});

    const scales::Instrument* before = nullptr;
    int number = 0;
    int outOf = 0;
    for (std::size_t place = 0; place < form.questions().size(); ++place) {
        const scales::Question& question = form.questions()[place];
        if (question.tick > 0)
            continue;   // on the screen of the first tick
        const bool isScale = question.instrument->kind == scales::Instrument::Kind::scale;
        if (question.instrument != before) {
            number = 0;
            outOf = askedOf(form, place);
            if (isScale)
                steps_.push_back({Step::Kind::intro, -1, 0, question.instrument, 0, outOf});
        }
        before = question.instrument;
        steps_.push_back({isScale ? Step::Kind::item : Step::Kind::background, static_cast<int>(place),
                          question.tick < 0 ? 0 : question.item->own->points(), question.instrument, ++number, outOf});
    }
    steps_.push_back({.kind = Step::Kind::review});
}

}
