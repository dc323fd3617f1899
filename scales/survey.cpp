#include "scales/survey.h"

#include "scales/json_fields.h"

#include <set>

namespace scales {
namespace {

constexpr int lowestThreshold = 10;   ///< below it the engine refuses to publish
constexpr int highestThreshold = 1000;

}

Checked<Survey> readSurvey(std::string_view text, std::string file)
{
    auto json = LocatedJson::read(text, std::move(file));
    if (!json)
        return Checked<Survey>::failed(json.error());

    Checked<Survey> checked;
    Survey survey;
    JsonFields fields(*json, nlohmann::json::json_pointer(), checked.problems);
    fields.choice("format", {"buurtpeil-survey-1"});
    survey.municipality = fields.text("municipality");
    survey.place = fields.text("place");
    survey.controller = fields.text("controller");
    survey.contact = fields.text("contact");
    survey.languages = fields.ids("languages");
    if (survey.languages.empty())
        fields.refuse("languages", "is empty; expected at least one language");
    if (std::set(survey.languages.begin(), survey.languages.end()).size() != survey.languages.size())
        fields.refuse("languages", "names a language twice");
    fields.objects("modules", [&](JsonFields& one) {
        survey.modules.push_back({one.id("instrument"), one.textOr("format", "")});
        one.finish();
    });
    if (survey.modules.empty())
        fields.refuse("modules", "is empty; expected at least one instrument");
    survey.minutes = fields.number("minutes", 1, 60);
    survey.threshold = fields.number("threshold", lowestThreshold, highestThreshold);
    survey.subscaleRule = fields.id("subscale_rule");
    fields.objects("help_lines", [&](JsonFields& one) {
        HelpLine line;
        line.name = one.text("name");
        line.number = one.text("number");
        JsonFields about = one.object("about");
        for (const std::string& language : survey.languages)
            line.about[language] = about.text(language);
        about.finish();
        one.finish();
        survey.helpLines.push_back(std::move(line));
    });
    if (survey.helpLines.empty())
        fields.refuse("help_lines", "is empty; expected at least one place to turn to");
    survey.invented = fields.booleanOr("invented", false);
    fields.finish();

    if (checked.problems.empty())
        checked.value = std::move(survey);
    return checked;
}

}
