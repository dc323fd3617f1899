#include "scales/survey.h"

#include "scales/dates.h"
#include "scales/json_fields.h"

#include <set>

namespace scales {
namespace {

constexpr int lowestThreshold = 10;   ///< below it the engine refuses to publish
constexpr int highestThreshold = 1000;

/// Of Belgium (Law of 3 December 2017 establishing it; address as on gegevensbeschermingsautoriteit.be).
constexpr const char* dataProtectionAuthority = "Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel";

bool hasTwins(const std::vector<std::string>& ids) { return std::set(ids.begin(), ids.end()).size() != ids.size(); }

void readModules(JsonFields& fields, Survey& survey)
{
    fields.objects("modules", [&](JsonFields& one) {
        Module module{one.id("instrument"), one.textOr("format", ""), {}};
        if (one.has("items")) {
            module.items = one.ids("items");
            if (module.items.empty())
                one.refuse("items", "is empty; expected the questions that are asked, or no such member for all");
            if (hasTwins(module.items))
                one.refuse("items", "names a question twice");
        }
        one.finish();
        survey.modules.push_back(std::move(module));
    });
    if (survey.modules.empty())
        fields.refuse("modules", "is empty; expected at least one instrument");
}

void readWaves(JsonFields& fields, Survey& survey)
{
    if (!fields.has("waves"))
        return;
    fields.objects("waves", [&](JsonFields& one) {
        PlannedWave wave{one.id("id"), one.text("from"), one.text("to")};
        one.finish();
        for (const char* member : {"from", "to"})
            if (!isDay(member == std::string("from") ? wave.from : wave.to))
                one.refuse(member, "is not a date; expected one such as 2026-09-01");
        if (wave.to < wave.from)
            one.refuse("to", "is before the first day");
        else if (!survey.waves.empty() && wave.from <= survey.waves.back().to)
            one.refuse("from", "is before the wave listed before it has ended");
        for (const PlannedWave& other : survey.waves)
            if (other.id == wave.id)
                one.refuse("id", "stands here twice; expected each wave once");
        survey.waves.push_back(std::move(wave));
    });
}

void readHelpLines(JsonFields& fields, Survey& survey)
{
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
}

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
    survey.complaint = fields.textOr("complaint", dataProtectionAuthority);
    survey.languages = fields.ids("languages");
    if (survey.languages.empty())
        fields.refuse("languages", "is empty; expected at least one language");
    if (hasTwins(survey.languages))
        fields.refuse("languages", "names a language twice");
    readModules(fields, survey);
    survey.areasFile = fields.textOr("areas", "");
    if (survey.areasFile.find_first_of("/\\") != std::string::npos)
        fields.refuse("areas", "is a path; expected the name of a file beside the survey");
    readWaves(fields, survey);
    survey.threshold = fields.number("threshold", lowestThreshold, highestThreshold);
    survey.subscaleRule = fields.id("subscale_rule");
    readHelpLines(fields, survey);
    survey.lookBack = fields.booleanOr("look_back", false);
    survey.invented = fields.booleanOr("invented", false);
    fields.finish();

    if (checked.problems.empty())
        checked.value = std::move(survey);
    return checked;
}

bool announces(const Survey& survey, std::string_view wave)
{
    return survey.waves.empty() ||
           std::ranges::any_of(survey.waves, [&](const PlannedWave& one) { return one.id == wave; });
}

}
