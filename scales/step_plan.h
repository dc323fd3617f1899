#pragma once

#include "scales/checked.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// What is to be done in the four steps of a local approach: weten, inzien, toepassen, integreren.
constexpr std::array<const char*, 4> planSteps = {"know", "see", "apply", "embed"};
constexpr std::array<const char*, 13> planTasks = {
    "know.figures",    "know.two_things", "know.surprise", "see.table",        "see.initiatives",
    "see.not_reached", "apply.elements",  "apply.wanted",  "apply.first_step", "embed.carrier",
    "embed.means",     "embed.measure",   "embed.stop"};

/// Those of one step, by place in planSteps.
std::vector<std::string> tasksOf(std::size_t step);

/// How far a municipality is: what it has ticked off. Nobody's name and no time is in here.
struct StepPlan {
    std::vector<std::string> done;   ///< of planTasks, in their order, each at most once

    bool isDone(std::string_view task) const;
    void put(std::string_view task, bool done);

    friend bool operator==(const StepPlan&, const StepPlan&) = default;
};

/// Reads {"format": "buurtpeil-step-plan-1", "done": [task]}.
Checked<StepPlan> readStepPlan(std::string_view text, std::string file);
std::string writeStepPlan(const StepPlan& plan);

}
