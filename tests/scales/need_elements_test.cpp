#include "scales/need_elements.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr std::size_t social = 0, emotional = 1, meeting = 0, contact = 4;

const std::string columnNames = "need,element,fit,source,label,label_nl\n";
const std::string labels = ",\"expert judgement, not proof\",\"oordeel van deskundigen, geen bewijs\"\n";

std::vector<std::string> needProblems(const std::string& text)
{
    return textsOf(readNeedElements(text, "n.csv").problems);
}

TEST(NeedElements, AreReadWithWhoJudgedSo)
{
    const auto read = readNeedElements(columnNames + "social,meeting,primary,Werkgroep 2026" + labels +
                                           "social,meaningful_contact,supporting,Buurtpeil" + labels,
                                       "n.csv");
    ASSERT_TRUE(read.value) << read.problems.front().text();
    EXPECT_EQ(read.value->fit(social, meeting), Fit::primary);
    EXPECT_EQ(read.value->fit(social, contact), Fit::supporting);
    EXPECT_EQ(read.value->fit(emotional, contact), Fit::none);
    EXPECT_THAT(read.value->sources(), ElementsAre("Werkgroep 2026", "Buurtpeil"));
}

TEST(NeedElements, ComeWithTheProgramAndGiveEveryNeedAnElement)
{
    const auto read =
        readNeedElements(textOfHouse("scales/definitions/needs_to_elements.csv"), "needs_to_elements.csv");
    ASSERT_TRUE(read.value) << read.problems.front().text();
    EXPECT_THAT(read.value->links, SizeIs(17));
    for (std::size_t need = 0; need < needs.size(); ++need) {
        int primary = 0;
        for (std::size_t element = 0; element < workingElements.size(); ++element)
            primary += read.value->fit(need, element) == Fit::primary ? 1 : 0;
        EXPECT_EQ(primary, 2) << needs[need];
    }
    EXPECT_EQ(read.value->fit(emotional, contact), Fit::primary) << "a group activity replaces no lost partner";
    EXPECT_EQ(read.value->fit(emotional, meeting), Fit::none);
}

TEST(NeedElements, AreRefusedWithoutASourceOrWithoutTheLabelThatTheyAreNoProof)
{
    EXPECT_THAT(needProblems(columnNames + "social,meeting,primary," + labels),
                ElementsAre("n.csv:2: source: is empty; expected who judged so, or where it is written"));
    EXPECT_THAT(needProblems(columnNames + "social,meeting,primary,Wij,proved,bewezen\n"),
                ElementsAre("n.csv:2: label: is \"proved\"; expected \"expert judgement, not proof\", which holds for "
                            "every row",
                            "n.csv:2: label_nl: is \"bewezen\"; expected \"oordeel van deskundigen, geen bewijs\", "
                            "which holds for every row"));
    EXPECT_THAT(needProblems("need,element,fit,source,label\n"),
                ElementsAre("n.csv:1: has no column label_nl; expected need,element,fit,source,label,label_nl"));
}

TEST(NeedElements, AreRefusedWithLineAndColumnOfEveryProblem)
{
    EXPECT_THAT(needProblems(columnNames + "sad,meeting,primary,Wij" + labels + "social,coffee,much,Wij" + labels +
                             "social,meeting,primary,Wij" + labels + "social,meeting,supporting,Wij" + labels),
                ElementsAre("n.csv:2: need: is \"sad\"; expected social, emotional, existential, lasting or isolation",
                            HasSubstr("n.csv:3: element: is \"coffee\"; expected meeting, practical_support, "),
                            "n.csv:3: fit: is \"much\"; expected supporting or primary",
                            "n.csv:5: element: stands here twice with this need; expected each pair once"));
    EXPECT_THAT(needProblems(columnNames),
                ElementsAre("n.csv:2: holds no row; expected a need and an element that answers it"));
    EXPECT_THAT(needProblems("need,element,fit,source,label,label_nl,effect\n"),
                ElementsAre(HasSubstr("n.csv:1: effect: is no column of needs and elements; expected need, element")));
}

}
}
