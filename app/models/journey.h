#pragma once

#include "scales/form.h"

#include <cstddef>
#include <vector>

namespace models {

/// One screen of a resident's way through the form.
struct Step {
    enum class Kind { info, neighbourhood, background, intro, practice, item, review };

    Kind kind = Kind::info;
    int question = -1;                                ///< place in the answer sheet; -1 when nothing is asked
    int ticks = 0;                                    ///< of a closed list: how many places from there, one per option
    const scales::Instrument* instrument = nullptr;   ///< of background, intro, practice and item
    int number = 0;                                   ///< from 1 among the questions of its part
    int outOf = 0;                                    ///< questions of its part
    bool opens = false;      ///< first question of an instrument without an intro: says its introduction itself
    std::size_t skips = 0;   ///< of an intro: screens of its part that may be skipped together; 0 when it may not be

    bool isClosedList() const { return ticks > 0; }
    bool asks() const { return kind == Kind::neighbourhood || question >= 0; }
};

/// The screens between the welcome and the thanks, the same for everybody: it never depends on an answer.
///
/// What is asked first comes first, then the neighbourhood, then the modules of the survey. The first scale is introduced,
/// with a statement to practise on; a module that comes after it is introduced too, and may be skipped as a whole, unless
/// it is a single question.
class Journey {
public:
    explicit Journey(const scales::Form& form);

    const Step& at(int step) const { return steps_.at(static_cast<std::size_t>(step)); }
    int size() const { return static_cast<int>(steps_.size()); }
    int review() const { return size() - 1; }

private:
    void add(const scales::Form& form, std::size_t first, std::size_t end);

    std::vector<Step> steps_;
    bool scaleAsked_ = false;
};

}
