#include "app/models/journey.h"

namespace models {

Journey::Journey(const scales::Form& form)
{
    steps_.push_back({.kind = Step::Kind::info});
    if (!form.neighbourhoods().empty())
        steps_.push_back({.kind = Step::Kind::neighbourhood});

    const scales::Instrument* before = nullptr;
    int number = 0;
    for (std::size_t place = 0; place < form.questions().size(); ++place) {
        const scales::Instrument* instrument = form.questions()[place].instrument;
        const bool isScale = instrument->kind == scales::Instrument::Kind::scale;
        const int outOf = static_cast<int>(instrument->items.size());
        if (instrument != before) {
            number = 0;
            if (isScale)
                steps_.push_back({Step::Kind::intro, -1, instrument, 0, outOf});
        }
        before = instrument;
        steps_.push_back({isScale ? Step::Kind::item : Step::Kind::background, static_cast<int>(place), instrument,
                          ++number, outOf});
    }
    steps_.push_back({.kind = Step::Kind::review});
}

}
