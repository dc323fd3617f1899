#pragma once

#include "scales/catalogue.h"
#include "scales/form.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

/// An invented place with two neighbourhoods that asks age and the six statements: enough to test with.
namespace small {

inline const char* survey = R"({
  "format": "buurtpeil-survey-1", "municipality": "Kleindorp", "place": "Dorpshuis", "controller": "Gemeente Kleindorp",
  "contact": "kleindorp@example.org", "languages": ["nl", "en"],
  "modules": [{"instrument": "background", "items": ["age", "alone"]}, {"instrument": "djg6", "format": "5"}],
  "threshold": 30, "subscale_rule": "manual-1",
  "help_lines": [{"name": "Tele-Onthaal", "number": "106", "about": {"nl": "Dag en nacht.", "en": "Day and night."}}],
  "invented": true })";

inline const char* areas = "code,name,level,parent,valid_from,valid_to\n"
                           "90001,Kleindorp,municipality,,,\n"
                           "90001A,Kerkwijk,neighbourhood,90001,,\n"
                           "90001B,Molenhoek,neighbourhood,90001,,\n";

inline scales::Catalogue catalogue()
{
    auto read = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

/// The texts of a form that asks what `asked` says.
inline scales::FormTexts texts(const std::string& asked = survey)
{
    const scales::Catalogue all = catalogue();
    scales::FormTexts texts{{"survey.json", asked}, {"areas.csv", areas}, {}, {}};
    for (const auto& definition : all.definitionTexts())
        if (asked.find('"' + definition.name.substr(0, definition.name.find('.')) + '"') != std::string::npos)
            texts.definitions.push_back(definition);
    for (const auto& wording : all.wordingTexts())
        texts.wordings.push_back(wording);
    return texts;
}

/// The survey with closed lists: what residents would like to do and can offer, and their situation.
inline std::string surveyWithLists()
{
    std::string asked = survey;
    asked.replace(asked.find("[\"age\", \"alone\"]"), 16, R"(["age", "alone", "situation"])");
    asked.replace(asked.find("}],"), 1, R"(}, {"instrument": "community"})");
    return asked;
}

inline std::unique_ptr<const scales::Form> form(const std::string& asked = survey)
{
    auto read = scales::Form::read(texts(asked));
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

/// A sheet with every question answered `code`, from the first neighbourhood.
inline scales::AnswerSheet answered(const scales::Form& form, int code)
{
    scales::AnswerSheet sheet = form.emptySheet();
    sheet.putHome(scales::Home::neighbourhood(0));
    for (std::size_t i = 0; i < sheet.size(); ++i)
        sheet.put(i, scales::Answer::chosen(scales::codeOf(std::min(code, form.questions()[i].format->points()))));
    return sheet;
}

/// Every instrument of the house in all its languages, in a municipality with a dozen neighbourhoods.
inline scales::FormTexts textsOfEverything()
{
    const scales::Catalogue all = catalogue();
    const auto text = [](const char* name) {
        return scales::readTextFile(std::string(HOUSE "/app/kiosk/") + name).value();
    };
    return {{"survey.json", text("self_test_survey.json")},
            {"areas.csv", text("self_test_areas.csv")},
            all.definitionTexts(),
            all.wordingTexts()};
}

inline std::unique_ptr<const scales::Form> everything()
{
    auto read = scales::Form::read(textsOfEverything());
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

/// A folder that is there for one test only.
class Folder {
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "buurtpeil-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

}
