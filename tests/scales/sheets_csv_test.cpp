#include "scales/sheets_csv.h"

#include "tests/small_municipality.h"

namespace scales {
namespace {

using testing::HasSubstr;

struct SheetsCsv : testing::Test {
    Result<std::vector<AnswerSheet>> read(const std::string& text, const SheetsLayout& layout = {})
    {
        return readSheetsCsv(text, "paper.csv", *form, layout);
    }
    std::string fault(const std::string& text)
    {
        const auto read_ = read(text);
        return read_ ? "" : read_.error().text();
    }
    Answer at(const AnswerSheet& sheet, const std::string& question) const
    {
        return sheet.at(static_cast<std::size_t>(form->place(question)));
    }
    std::unique_ptr<const Form> form = small::form(small::surveyWithLists());
};

TEST_F(SheetsCsv, ReadsARowAForm)
{
    const auto sheets = read("row,neighbourhood,background.age,djg6.3,djg6.4,djg6.7,community.want.walk\n"
                             "1,90001B,75+,1,5,,x\n"
                             "2,elsewhere,,3, 4 ,declined,\n");
    ASSERT_TRUE(sheets) << sheets.error().text();
    ASSERT_EQ(sheets->size(), 2u);
    const AnswerSheet& first = sheets->front();
    EXPECT_EQ(first.home(), Home::neighbourhood(1));
    EXPECT_EQ(at(first, "djg6.3"), Answer::chosen(codeOf(1)));
    EXPECT_EQ(at(first, "djg6.4"), Answer::chosen(codeOf(5)));
    EXPECT_EQ(at(first, "djg6.7"), Answer::skipped());
    EXPECT_EQ(at(first, "djg6.8"), Answer::notShown()) << "a question without a column was not on the paper";
    const auto& ages = form->questions()[static_cast<std::size_t>(form->place("background.age"))].format->options;
    EXPECT_EQ(at(first, "background.age").code(),
              codeOf(1 + static_cast<int>(std::find(ages.begin(), ages.end(), "75+") - ages.begin())));
    EXPECT_EQ(at(first, "community.want.walk"), Answer::chosen(codeOf(1)));
    const AnswerSheet& second = sheets->back();
    EXPECT_EQ(second.home(), Home::elsewhere());
    EXPECT_EQ(at(second, "background.age"), Answer::skipped());
    EXPECT_EQ(at(second, "djg6.4"), Answer::chosen(codeOf(4)));
    EXPECT_EQ(at(second, "djg6.7"), Answer::declined());
    EXPECT_EQ(at(second, "community.want.walk"), Answer::chosen(codeOf(2))) << "left as it was";
}

TEST_F(SheetsCsv, TakesColumnsOfAnotherNameAndACountTheOtherWayRound)
{
    const auto sheets = read("q3;q4\n1;5\n", {"q%", true});
    ASSERT_TRUE(sheets) << sheets.error().text();
    EXPECT_EQ(at(sheets->front(), "djg6.3"), Answer::chosen(codeOf(5)));
    EXPECT_EQ(at(sheets->front(), "djg6.4"), Answer::chosen(codeOf(1)));
}

TEST_F(SheetsCsv, NamesLineAndColumnOfWhatIsWrong)
{
    EXPECT_THAT(fault("djg6.3\n3\n6\n"), HasSubstr("paper.csv:3: djg6.3: \"6\" is no answer; expected 1 to 5"));
    EXPECT_THAT(fault("djg6.3,neighbourhood\n3,Kerkwijk\n"),
                HasSubstr("paper.csv:2: neighbourhood: is no neighbourhood"));
    EXPECT_THAT(fault("djg6.3,djg6.5\n3,3\n"), HasSubstr("djg6.5: is no question of this survey"));
    EXPECT_THAT(fault("name,age\nx,3\n"), HasSubstr("has no column of this survey"));
    EXPECT_THAT(fault("djg6.3,community.want.walk\n3,yes\n"), HasSubstr("expected 1 or x for a tick"));
}

TEST_F(SheetsCsv, WantsFormsAndNotEmptyLines)
{
    EXPECT_THAT(fault("djg6.3\n"), HasSubstr("has no row below its header"));
    EXPECT_THAT(fault(""), HasSubstr("paper.csv"));
    EXPECT_THAT(fault("djg6.3,djg6.4\n1,2\n,\n"), HasSubstr("paper.csv:3: holds no answer at all"));
}

}
}
