#include "scales/answer_kind.h"

#include "tests/scales/house_files.h"

namespace scales {
namespace {

/// What the two answers on duration say, "" for an open one.
std::string kind(const std::string& since, const std::string& began)
{
    static const Instrument duration = definition("duration");
    const auto code = [](const Item& item, const std::string& option) {
        const auto found = std::ranges::find(item.own->options, option);
        return option.empty() ? Code::none : codeOf(static_cast<int>(found - item.own->options.begin()) + 1);
    };
    const std::vector<Code> codes = {code(duration.items[0], since), code(duration.items[1], began)};
    const AnswerKind* found = kindOf(duration, codes);
    return found ? found->id : "";
}

TEST(AnswerKind, TellsWhatPassesFromWhatCameWithAChange)
{
    EXPECT_EQ(kind("month", "nothing"), "passing");
    EXPECT_EQ(kind("months", "move"), "tied_to_a_change");
    EXPECT_EQ(kind("comes_and_goes", "bereavement"), "tied_to_a_change");
    EXPECT_EQ(kind("two_years", "nothing"), "passing");
}

TEST(AnswerKind, CallsMoreThanTwoYearsLastingWhateverItBeganWith)
{
    EXPECT_EQ(kind("longer", "move"), "lasting");
    EXPECT_EQ(kind("longer", ""), "lasting");
}

TEST(AnswerKind, SaysNothingWhenTooLittleWasAnswered)
{
    EXPECT_EQ(kind("month", ""), "");
    EXPECT_EQ(kind("", "move"), "");
    EXPECT_EQ(kind("", ""), "");
}

TEST(AnswerKind, AsksNoOneWhoMissesNothingWhatItBeganWith)
{
    EXPECT_EQ(kind("never", ""), "not_missing");
    EXPECT_EQ(kind("never", "move"), "not_missing");
}

}
}
