#pragma once

#include "app/report/words.h"

#include "analysis/released_table.h"

#include <optional>
#include <vector>

namespace report {

/// Something that participants of a place can do for others.
struct Offer {
    QString name;
    qint64 about = 0;        ///< participants, as printed
    analysis::Share share;   ///< of those who answered the question
};

/// What is offered most, first; not more than `most`. Fewer than 5 is too few to say. Empty also where nobody offers as
/// much; nothing where the question was not asked or its answers are not shown.
struct Offers {
    enum class State { notAsked, withheld, told };
    State state = State::notAsked;
    std::vector<Offer> offers;

    static Offers of(const Words& say, const analysis::ReleasedTable& wave, const std::string& area, std::size_t most);
};

/// The offer in the first place as a sentence with its range.
QString strengthSentence(const Words& say, const Offers& offers);

}
