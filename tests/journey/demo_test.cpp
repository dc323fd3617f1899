#include "analysis/plan.h"
#include "analysis/publish.h"
#include "analysis/tally.h"
#include "analysis/verdict.h"
#include "app/cli/demo/answers.h"
#include "app/cli/demo/municipality.h"
#include "tests/small_municipality.h"

#include <algorithm>
#include <map>

// The demonstration holds what it says it holds: the published item shares, and the traps of its third wave.
namespace demo {
namespace {

using analysis::Group;
using analysis::Verdict;

struct DemoTest : testing::Test {
    void SetUp() override { form = asking(withoutModulesBeside()); }

    static std::unique_ptr<const scales::Form> asking(const std::string& asked)
    {
        const scales::Catalogue all = small::catalogue();
        auto read = scales::Form::read(
            {{"survey.json", asked}, {"areas.csv", areas}, all.definitionTexts(), all.wordingTexts()});
        EXPECT_TRUE(read) << read.error().text();
        return std::move(*read);
    }
    /// What is asked beside the statements changes nothing in them and in what is said of them, and takes time to protect.
    static std::string withoutModulesBeside()
    {
        std::string asked = survey;
        const auto from = asked.find(",\n    { \"instrument\": \"isolation\" }");
        return asked.erase(from, asked.find("\n  ]", from) - from);
    }

    std::vector<scales::AnswerSheet> wave(int number)
    {
        return Answers(*form, Wish{}.seed + static_cast<std::uint64_t>(number)).wave(number, 1);
    }
    analysis::ReleasedTable released(int number)
    {
        analysis::Tally tally(*form);
        for (const auto& sheet : wave(number))
            tally.add(sheet);
        return analysis::publish(tally, analysis::Plan(*form), std::to_string(2023 + number));
    }
    static std::string areaNamed(const std::string& name)
    {
        const std::string text = areas;
        const auto at = text.find("," + name + ",");
        const auto line = text.rfind('\n', at) + 1;
        return text.substr(line, at - line);
    }
    /// The change of the share that the scale as a whole counts, from the second wave to the third.
    analysis::Change change(const std::string& name)
    {
        constexpr analysis::Measure family[] = {analysis::Measure::lonely};
        for (const auto& one : analysis::changes(released(1), released(2), family))
            if (one.area == areaNamed(name))
                return one;
        ADD_FAILURE() << name << " is not compared";
        return {};
    }

    std::unique_ptr<const scales::Form> form;
};

TEST_F(DemoTest, HasTwelveNeighbourhoodsOf34To272Participants)
{
    ASSERT_EQ(neighbourhoods.size(), 12u);
    int all = 0;
    for (const Neighbourhood& one : neighbourhoods) {
        EXPECT_GE(one.participants, 34);
        EXPECT_LE(one.participants, 272);
        all += one.participants;
    }
    EXPECT_EQ(all, 1450);
}

TEST_F(DemoTest, GivesTheSameAnswersEveryTime)
{
    const auto first = wave(0);
    const auto second = wave(0);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        for (std::size_t question = 0; question < first[i].size(); ++question)
            ASSERT_EQ(first[i].at(question), second[i].at(question));
}

TEST_F(DemoTest, ReproducesThePublishedItemSharesInTheFirstWave)
{
    // van Tilburg 2021, table 1: share of answers that count, by official item number.
    const std::map<int, double> published = {{1, .13}, {2, .18}, {3, .14}, {4, .12},
                                             {5, .16}, {7, .26}, {8, .18}, {11, .15}};
    const scales::Scorer scorer(form->scale(), form->scaleFormat());
    const auto sheets = wave(0);
    for (const auto& [item, share] : published) {
        const auto place = static_cast<std::size_t>(form->place("djg11." + std::to_string(item)));
        int answered = 0;
        int counting = 0;
        for (const auto& sheet : sheets) {
            const scales::Code code = sheet.at(place).code();
            answered += code != scales::Code::none;
            counting += scorer.counts(static_cast<std::size_t>(item) - 1, code);
        }
        EXPECT_NEAR(static_cast<double>(counting) / answered, share, .02) << "item " << item;
    }
}

TEST_F(DemoTest, HoldsOneRealChange) { EXPECT_EQ(change("Kerkplein").verdict, Verdict::more); }

TEST_F(DemoTest, HoldsOneChangeThatStandsOutAloneAndNotAfterCorrection)
{
    const auto found = change("Kapelleveld");
    EXPECT_EQ(found.verdict, Verdict::noDemonstrableDifference);
    EXPECT_TRUE(found.stoodOutAlone);
}

TEST_F(DemoTest, HoldsAChangeOfAbout20PointsAmong34ThatIsNoise)
{
    const auto place = std::find_if(neighbourhoods.begin(), neighbourhoods.end(),
                                    [](const Neighbourhood& one) { return one.code == areaNamed("Oude Molen"); });
    ASSERT_NE(place, neighbourhoods.end());
    EXPECT_EQ(place->participants, 34);
    EXPECT_NEAR((place->counted[2] - place->counted[1]) / 34.0, .20, .01);
    const auto found = change("Oude Molen");
    EXPECT_EQ(found.verdict, Verdict::noDemonstrableDifference);
    EXPECT_FALSE(found.stoodOutAlone);
}

TEST_F(DemoTest, HoldsNothingElseThatStandsOut)
{
    constexpr analysis::Measure family[] = {analysis::Measure::lonely};
    for (const auto& one : analysis::changes(released(1), released(2), family)) {
        const bool trap = one.area == areaNamed("Kerkplein") || one.area == areaNamed("Kapelleveld");
        EXPECT_EQ(one.verdict != Verdict::noDemonstrableDifference || one.stoodOutAlone, trap) << one.area;
    }
}

TEST_F(DemoTest, HoldsAnAgeGroupInWhichEverybodyIsCountedAndDoesNotShowIt)
{
    analysis::Tally tally(*form);
    for (const auto& sheet : wave(2))
        tally.add(sheet);
    const auto place =
        static_cast<std::size_t>(std::find_if(form->areas().begin(), form->areas().end(),
                                              [](const scales::Area& area) { return area.name == "Stationswijk"; }) -
                                 form->areas().begin());
    const auto& older = tally.cell(place, Group::over65);
    EXPECT_GE(older.n(), 30) << "large enough to be shown, but for the guard";
    EXPECT_EQ(older.reaching(analysis::Measure::lonely), older.n());

    const auto table = released(2);
    EXPECT_EQ(shown(*table.row(areaNamed("Stationswijk"), Group::over65)), nullptr);
    EXPECT_NE(shown(*released(1).row(areaNamed("Stationswijk"), Group::over65)), nullptr);
}

TEST_F(DemoTest, HoldsAGroupBelowTheThreshold)
{
    EXPECT_EQ(shown(*released(2).row(areaNamed("Sluiskant"), Group::over65)), nullptr);
}

TEST_F(DemoTest, AnswersTheStatementsAlikeWhateverIsAskedBeside)
{
    const auto statements = wave(2);
    form = asking(survey);
    const auto everything = wave(2);
    ASSERT_EQ(statements.size(), everything.size());
    for (std::size_t i = 0; i < statements.size(); ++i)
        for (std::size_t question = 0; question < statements[i].size(); ++question)
            ASSERT_EQ(statements[i].at(question), everything[i].at(question));
}

TEST_F(DemoTest, SaysWhatPeopleWouldLikeAndCanOfferAndShowsFewContactsApart)
{
    form = asking(survey);
    const auto table = released(2);
    for (const char* list : {"community.want", "community.offer"}) {
        const auto* kerkplein = table.module(list)->row(areaNamed("Kerkplein"), Group::all);
        ASSERT_TRUE(kerkplein && shown(*kerkplein)) << list;
        EXPECT_GE(shown(*kerkplein)->n.value, 200);
        EXPECT_LT(shown(*kerkplein)->n.value, 272) << "some pass it over";
    }
    ASSERT_TRUE(table.twoByTwo());
    const auto* crossed = std::get_if<analysis::TwoByTwo>(&*table.twoByTwo());
    ASSERT_TRUE(crossed);
    EXPECT_GT(crossed->counts[1][0].value, crossed->counts[1][1].value) << "most who miss contact have contacts";
    EXPECT_GE(crossed->counts[0][1].value, 20) << "and some with few miss nobody";
}

TEST_F(DemoTest, IsNotBuiltOverSomethingElse)
{
    const small::Folder folder;
    Wish few;
    few.people = 400;
    const auto built = build(folder.path / "towns" / "demo", few, small::catalogue(), [](double) {});
    ASSERT_TRUE(built) << built.error().text();
    const auto again = build(folder.path / "towns", {}, small::catalogue(), [](double) {});
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().refusal);
    EXPECT_TRUE(isBuilt(folder.path / "towns" / "demo"));
}

}
}
