#pragma once

#include "analysis/formats/csv.h"
#include "analysis/publish.h"
#include "scales/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

/// Towns whose every participant is known, to test what may be said of them.
namespace town {

struct Person {
    int home = 0;               ///< place among the neighbourhoods; -1 = unknown
    int emotional = 0;          ///< points
    int social = 0;             ///< points
    std::string age = "";       ///< option of background.age; empty = not answered
    std::string alone = "";     ///< "yes", "no" or not answered
    bool leftOneOpen = false;   ///< an incomplete answer sheet
};

inline std::string survey(int threshold, bool invented)
{
    return R"({"format": "buurtpeil-survey-1", "municipality": "Beekdal", "place": "Het Plein",
      "controller": "Gemeente Beekdal", "contact": "beekdal@example.org", "languages": ["nl"],
      "modules": [{"instrument": "djg11", "format": "5"}, {"instrument": "background", "items": ["age", "alone"]}],
      "threshold": )" +
           std::to_string(threshold) + R"(, "subscale_rule": "rivm-2016",
      "help_lines": [{"name": "Tele-Onthaal", "number": "106", "about": {"nl": "Dag en nacht."}}],
      "invented": )" +
           (invented ? "true" : "false") + "}";
}

inline const std::string header = "code,name,level,parent,valid_from,valid_to\n";

/// One municipality with neighbourhoods named A, B, C …
inline std::string flat(int neighbourhoods)
{
    std::string csv = header + "100,Beekdal,municipality,,,\n";
    for (int i = 0; i < neighbourhoods; ++i) {
        const std::string name = i < 26 ? std::string(1, static_cast<char>('A' + i)) : "A" + std::to_string(i);
        csv += "100" + name + ",Buurt " + name + ",neighbourhood,100,,\n";
    }
    return csv;
}

inline std::unique_ptr<const scales::Form> form(const std::string& areas, int threshold = 30, bool invented = true)
{
    static const auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    EXPECT_TRUE(catalogue) << (catalogue ? "" : catalogue.error().text());
    scales::FormTexts texts{{"survey.json", survey(threshold, invented)}, {"areas.csv", areas}, {}, {}};
    for (const auto& definition : catalogue->definitionTexts())
        if (definition.name.find("djg11") != std::string::npos ||
            definition.name.find("background") != std::string::npos)
            texts.definitions.push_back(definition);
    texts.wordings = catalogue->wordingTexts();
    auto read = scales::Form::read(texts);
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

inline scales::Code codeOf(const scales::AnswerFormat& format, const std::string& option)
{
    const auto found = std::find(format.options.begin(), format.options.end(), option);
    return found == format.options.end() ? scales::Code::none
                                         : scales::codeOf(static_cast<int>(found - format.options.begin()) + 1);
}

inline scales::AnswerSheet sheetOf(const scales::Form& form, const Person& person)
{
    scales::AnswerSheet sheet = form.emptySheet();
    sheet.putHome(person.home < 0 ? scales::Home::unknown()
                                  : scales::Home::neighbourhood(static_cast<std::size_t>(person.home)));
    int emotional = person.emotional;
    int social = person.social;
    for (std::size_t i = 0; i < form.questions().size(); ++i) {
        const scales::Question& question = form.questions()[i];
        if (question.instrument->kind == scales::Instrument::Kind::scale) {
            const bool counts = (question.item->subscale == "emotional" ? emotional : social)-- > 0;
            const bool isPositive = question.item->direction == scales::Direction::positive;
            sheet.put(i, scales::Answer::chosen(scales::codeOf(counts == isPositive ? 1 : 5)));
            continue;
        }
        const std::string& answer = question.item->key == "age" ? person.age : person.alone;
        const scales::Code code = codeOf(*question.format, answer);
        sheet.put(i, code == scales::Code::none ? scales::Answer::skipped() : scales::Answer::chosen(code));
    }
    if (person.leftOneOpen)
        sheet.put(static_cast<std::size_t>(form.place("djg11.1")), scales::Answer::skipped());
    return sheet;
}

inline analysis::Tally tallyOf(const scales::Form& form, const std::vector<Person>& people)
{
    analysis::Tally tally(form);
    for (const Person& person : people)
        tally.add(sheetOf(form, person));
    return tally;
}

inline analysis::ReleasedTable release(const scales::Form& form, const std::vector<Person>& people,
                                       const std::string& wave = "2026-1")
{
    return analysis::publish(tallyOf(form, people), analysis::Plan(form), wave);
}

/// `many` people of one neighbourhood, `lonely` of them with 2 emotional and 2 social points, the others with none.
inline void add(std::vector<Person>& people, int home, int many, int lonely, const std::string& age = "",
                const std::string& alone = "")
{
    for (int i = 0; i < many; ++i)
        people.push_back({home, i < lonely ? 2 : 0, i < lonely ? 2 : 0, age, alone});
}

}
