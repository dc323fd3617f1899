#include "scales/form.h"

#include "tests/scales/house_files.h"
#include "tests/scales/small_survey.h"

namespace scales {
namespace {

FormTexts smallTexts()
{
    FormTexts texts{{"survey.json", smallSurvey}, {"areas.csv", smallAreas}, {}, {}};
    for (const std::string id : {"djg6", "background"}) {
        texts.definitions.push_back({id + ".json", definitionText(id)});
        for (const std::string language : {"nl", "en"})
            texts.wordings.push_back(
                {id + "_" + language + ".json", textOfHouse("translations/" + id + "_" + language + ".json")});
    }
    return texts;
}

std::string problemOf(const FormTexts& texts)
{
    const auto form = Form::read(texts);
    return form ? "none" : form.error().text();
}

std::string problemAfter(const std::string& before, const std::string& after)
{
    FormTexts texts = smallTexts();
    texts.survey.text = changed(texts.survey.text, before, after);
    return problemOf(texts);
}

TEST(Form, PutsTheQuestionsOfAllModulesInOneRow)
{
    const auto form = Form::read(smallTexts());
    ASSERT_TRUE(form) << form.error().text();
    const Form& read = **form;
    ASSERT_EQ(read.questions().size(), 8u);
    EXPECT_EQ(read.questions().front().id(), "djg6.3");
    EXPECT_EQ(read.questions().front().format->id, "5");
    EXPECT_EQ(read.questions().back().id(), "background.alone");
    EXPECT_EQ(read.questions().back().format->options, (std::vector<std::string>{"yes", "no"}));
    EXPECT_EQ(read.place("djg6.10"), 5);
    EXPECT_EQ(read.place("djg6.1"), -1);
    EXPECT_EQ(read.emptySheet().size(), 8u);
}

TEST(Form, KnowsItsPlacesScaleRuleAndWords)
{
    const auto form = Form::read(smallTexts());
    ASSERT_TRUE(form) << form.error().text();
    const Form& read = **form;
    EXPECT_EQ(read.municipality().name, "Zandhoek");
    ASSERT_EQ(read.neighbourhoods().size(), 2u);
    EXPECT_EQ(read.neighbourhoods().at(1).code, "99001A2");
    EXPECT_EQ(read.scale().id, "djg6");
    EXPECT_EQ(read.scaleFormat(), "5");
    EXPECT_EQ(read.subscaleRule().atLeast, 1);
    EXPECT_EQ(read.wording("background", "en").language, "en");
}

TEST(Form, RefusesALanguageWithoutWords)
{
    FormTexts texts = smallTexts();
    texts.wordings.pop_back();
    EXPECT_EQ(problemOf(texts), "survey.json: languages: offers language en, but background has no wording in it");
}

TEST(Form, RefusesAnInstrumentWithoutDefinition)
{
    EXPECT_EQ(problemAfter("\"background\"", "\"existential\""),
              "survey.json: modules: asks existential, for which there is no definition");
}

TEST(Form, RefusesAFormatTheScaleDoesNotHave)
{
    EXPECT_EQ(problemAfter("\"format\": \"5\"", "\"format\": \"7\""),
              "survey.json: modules: asks djg6 in format \"7\", which it does not have");
    EXPECT_EQ(problemAfter(", \"format\": \"5\"", ""),
              "survey.json: modules: asks djg6 in format \"\", which it does not have");
}

TEST(Form, RefusesToAskTwice)
{
    EXPECT_EQ(problemAfter("{\"instrument\": \"background\",",
                           "{\"instrument\": \"background\"}, {\"instrument\": \"background\","),
              "survey.json: modules: asks background.age twice");
}

TEST(Form, LetsTheQuestionsOfAnInstrumentComeInTwoParts)
{
    FormTexts texts = smallTexts();
    const std::string before = R"("modules": [)";
    texts.survey.text.insert(texts.survey.text.find(before) + before.size(),
                             R"({"instrument": "background", "items": ["helped"]}, )");
    const auto form = Form::read(texts);
    ASSERT_TRUE(form) << form.error().text();
    EXPECT_EQ((*form)->questions().front().id(), "background.helped");
    EXPECT_EQ((*form)->questions().back().id(), "background.alone");
}

TEST(Form, AsksOnlyTheQuestionsThatTheSurveyPicksInItsOrder)
{
    FormTexts texts = smallTexts();
    texts.survey.text = changed(texts.survey.text, "[\"age\", \"alone\"]", "[\"helped\", \"age\"]");
    const auto form = Form::read(texts);
    ASSERT_TRUE(form) << form.error().text();
    EXPECT_EQ((*form)->questions().at(6).id(), "background.helped");
    EXPECT_EQ((*form)->questions().at(7).id(), "background.age");
    EXPECT_EQ((*form)->place("background.alone"), -1);
}

TEST(Form, RefusesToPickWhatIsNotThereOrAPartOfAScale)
{
    EXPECT_EQ(problemAfter("\"alone\"]", "\"shoe-size\"]"),
              "survey.json: modules: asks a question that background does not have");
    EXPECT_EQ(problemAfter("\"format\": \"5\"", "\"format\": \"5\", \"items\": [\"3\"]"),
              "survey.json: modules: asks a part of djg6; expected all of it, since it is a scale");
}

TEST(Form, AsksAClosedListAsOneTickPerOption)
{
    FormTexts texts = smallTexts();
    texts.survey.text = changed(texts.survey.text, "[\"age\", \"alone\"]", "[\"age\", \"situation\"]");
    const auto form = Form::read(texts);
    ASSERT_TRUE(form) << form.error().text();
    const int carer = (*form)->place("background.situation.carer");
    ASSERT_EQ(carer, 7);
    EXPECT_EQ((*form)->place("background.situation.newcomer"), 10);
    EXPECT_EQ((*form)->questions().at(7).format->options, (std::vector<std::string>{"ticked", "not_ticked"}));
    EXPECT_EQ((*form)->questions().at(10).tick, 3);
    EXPECT_EQ((*form)->emptySheet().size(), 11u);
}

TEST(Form, RefusesASurveyWithoutAScaleOrWithARuleItDoesNotHave)
{
    EXPECT_EQ(problemAfter("{\"instrument\": \"djg6\", \"format\": \"5\"}, ", ""),
              "survey.json: modules: asks no scale; expected djg11 or djg6 among the modules");
    EXPECT_EQ(problemAfter("manual-1", "rivm-2016"),
              "survey.json: subscale_rule: is \"rivm-2016\", which is not a rule of djg6");
}

TEST(Form, NamesTheFileThatIsBroken)
{
    FormTexts texts = smallTexts();
    texts.definitions.at(0).text = "{";
    EXPECT_EQ(problemOf(texts).substr(0, 12), "djg6.json:1:");
    texts = smallTexts();
    texts.definitions.push_back({"again.json", definitionText("djg6")});
    EXPECT_EQ(problemOf(texts), "again.json: defines djg6, which another file defines too");
    texts = smallTexts();
    texts.areas.text = "x\n";
    EXPECT_EQ(problemOf(texts).substr(0, 12), "areas.csv:1:");
}

}
}
