#include "scales/step_plan.h"

#include "scales/json_fields.h"
#include "scales/plain_text.h"

#include <algorithm>

namespace scales {
namespace {

constexpr const char* format = "buurtpeil-step-plan-1";

bool isTask(std::string_view task) { return std::ranges::find(planTasks, task) != planTasks.end(); }

}

std::vector<std::string> tasksOf(std::size_t step)
{
    std::vector<std::string> tasks;
    const std::string head = std::string(planSteps[step]) + ".";
    for (const std::string_view task : planTasks)
        if (task.starts_with(head))
            tasks.emplace_back(task);
    return tasks;
}

bool StepPlan::isDone(std::string_view task) const { return std::ranges::find(done, task) != done.end(); }

void StepPlan::put(std::string_view task, bool isDoneNow)
{
    std::vector<std::string> after;
    for (const std::string_view one : planTasks)
        if (one == task ? isDoneNow : isDone(one))
            after.emplace_back(one);
    done = std::move(after);
}

Checked<StepPlan> readStepPlan(std::string_view text, std::string file)
{
    const auto json = LocatedJson::read(text, std::move(file));
    if (!json)
        return Checked<StepPlan>::failed(json.error());
    Checked<StepPlan> checked;
    JsonFields fields(*json, nlohmann::json::json_pointer(), checked.problems);
    fields.choice("format", {format});
    StepPlan plan;
    const auto tasks = fields.texts("done");
    fields.finish();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto where = nlohmann::json::json_pointer("/done") / i;
        if (!isTask(tasks[i]))
            checked.problems.push_back(
                json->error(where, "is " + inQuotes(tasks[i]) + "; expected a task such as " + planTasks.front()));
        else if (plan.isDone(tasks[i]))
            checked.problems.push_back(json->error(where, "is done twice; expected each task once"));
        else
            plan.put(tasks[i], true);
    }
    if (checked.problems.empty())
        checked.value = std::move(plan);
    return checked;
}

std::string writeStepPlan(const StepPlan& plan)
{
    const nlohmann::ordered_json json = {{"format", format}, {"done", plan.done}};
    return json.dump(2) + "\n";
}

}
