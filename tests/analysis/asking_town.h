#pragma once

#include "town.h"

#include <map>

/// A town that asks more than the scale, for tests of what is published beside it.
namespace town {

/// `modules`: members of the survey's list beside djg11 and the questions on age and household, each with a comma before.
inline std::unique_ptr<const scales::Form> asking(const std::string& modules, const std::string& areas = flat(2),
                                                  const std::string& background = R"("age", "alone")")
{
    const auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    EXPECT_TRUE(catalogue);
    std::string asked = survey(30, true);
    asked.replace(asked.find(R"("age", "alone")"), 14, background);
    asked.insert(asked.find("],\n      \"threshold\""), modules);
    auto read = scales::Form::read(
        {{"survey.json", asked}, {"areas.csv", areas}, catalogue->definitionTexts(), catalogue->wordingTexts()});
    EXPECT_TRUE(read) << (read ? "" : read.error().text());
    return std::move(*read);
}

inline const std::string community = R"(, {"instrument": "community"})";
inline const std::string isolation = R"(, {"instrument": "isolation"})";
inline const std::string existential = R"(, {"instrument": "existential", "format": "5"})";
inline const std::string direct = R"(, {"instrument": "direct"})";

/// Question id, or its beginning, → code; 254 declined, 0 passed over.
using Answers = std::map<std::string, int>;

/// A person's sheet with some answers more: an exact id first, else the longest beginning that fits.
inline scales::AnswerSheet sheetOf(const scales::Form& form, const Person& person, const Answers& answers)
{
    scales::AnswerSheet sheet = sheetOf(form, person);
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const std::string id = form.questions()[i].id();
        const bool isOwn =
            form.questions()[i].instrument == &form.scale() || id == "background.age" || id == "background.alone";
        if (!isOwn)
            sheet.put(i, scales::Answer::notShown());
        for (const auto& [beginning, code] : answers)   // sorted: the longer one comes last
            if (id.starts_with(beginning))
                sheet.put(i, scales::Answer::fromByte(static_cast<std::uint8_t>(code)));
    }
    return sheet;
}

/// Of a list: exactly these options ticked. None of them is "none of these".
inline Answers ticks(const std::string& list, const std::vector<std::string>& options)
{
    Answers answers = {{list + ".", 2}};
    for (const std::string& option : options)
        answers[list + "." + option] = 1;
    return answers;
}

}
