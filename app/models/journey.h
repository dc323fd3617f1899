#pragma once

#include "scales/form.h"

#include <cstddef>
#include <vector>

namespace models {

/// One screen of a resident's way through the form.
struct Step {
    enum class Kind { info, neighbourhood, background, intro, item, review };

    Kind kind = Kind::info;
    int question = -1;                                ///< place in the answer sheet; -1 when nothing is asked
    int ticks = 0;                                    ///< of a closed list: how many places from there, one per option
    const scales::Instrument* instrument = nullptr;   ///< of background, intro and item
    int number = 0;                                   ///< from 1 among the questions of its instrument
    int outOf = 0;                                    ///< questions of its instrument

    bool isClosedList() const { return ticks > 0; }
    bool asks() const { return kind == Kind::neighbourhood || question >= 0; }
};

/// The screens between the welcome and the thanks, the same for everybody: it never depends on an answer.
class Journey {
public:
    explicit Journey(const scales::Form& form);

    const Step& at(int step) const { return steps_.at(static_cast<std::size_t>(step)); }
    int size() const { return static_cast<int>(steps_.size()); }
    int review() const { return size() - 1; }

private:
    std::vector<Step> steps_;
};

}
