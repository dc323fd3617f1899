#include "scales/step_plan.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(StepPlan, HasTasksInEachOfFourSteps)
{
    std::size_t all = 0;
    for (std::size_t step = 0; step < planSteps.size(); ++step) {
        EXPECT_GE(tasksOf(step).size(), 3u) << planSteps[step];
        all += tasksOf(step).size();
    }
    EXPECT_EQ(all, planTasks.size()) << "a task of no step would never be shown";
    EXPECT_THAT(tasksOf(0), ElementsAre("know.figures", "know.two_things", "know.surprise"));
}

TEST(StepPlan, ComesBackAsItWasWrittenWhateverWasTickedFirst)
{
    StepPlan plan;
    EXPECT_EQ(readStepPlan(writeStepPlan(plan), "p.json").value, plan);
    plan.put("embed.stop", true);
    plan.put("know.figures", true);
    plan.put("know.figures", true);
    plan.put("see.table", true);
    plan.put("see.table", false);
    EXPECT_THAT(plan.done, ElementsAre("know.figures", "embed.stop")) << "the order of ticking is not kept";
    EXPECT_EQ(readStepPlan(writeStepPlan(plan), "p.json").value, plan);
}

TEST(StepPlan, IsRefusedWithTheLineOfEveryProblem)
{
    const auto read = readStepPlan("{\"format\": \"buurtpeil-step-plan-1\",\n\"done\": [\"know.figures\",\n\"dance\",\n"
                                   "\"know.figures\"]}",
                                   "p.json");
    EXPECT_FALSE(read.value);
    EXPECT_THAT(textsOf(read.problems),
                ElementsAre("p.json:3: done/1: is \"dance\"; expected a task such as know.figures",
                            "p.json:4: done/2: is done twice; expected each task once"));
    EXPECT_THAT(textsOf(readStepPlan("{\"format\": \"plan-9\", \"done\": []}", "p.json").problems),
                ElementsAre(HasSubstr("p.json:1: format: ")));
    EXPECT_THAT(textsOf(readStepPlan("[", "p.json").problems), testing::SizeIs(1));
    StepPlan unknown;
    unknown.put("dance", true);
    EXPECT_THAT(unknown.done, IsEmpty());
}

}
}
