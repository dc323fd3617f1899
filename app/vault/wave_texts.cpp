#include "app/vault/wave_texts.h"

#include "app/vault/refusal.h"
#include "scales/population.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Result;
namespace fs = std::filesystem;

/// The words of one instrument in one language: those that the municipality installed, and otherwise ours. Nothing when
/// there are neither; the form says what it lacks.
Result<std::optional<scales::NamedText>> wordsFor(const scales::Module& module, const std::string& language,
                                                  const scales::Catalogue& catalogue,
                                                  const InstalledWordings& installed)
{
    const scales::Instrument* instrument = catalogue.instrument(module.instrument);
    if (!instrument)
        return std::optional<scales::NamedText>();
    auto found = installed.find(*instrument, language);
    if (!found)
        return found.error();
    if (*found) {
        const auto& answers = (*found)->wording.source->answers;
        // Norms were made with sentences and answers together.
        if ((*found)->wording.validated && std::find(answers.begin(), answers.end(), module.format) == answers.end())
            return refused("is stated to be validated, but brought no answers for format " + module.format +
                               ", in which the survey asks; expected a wording installed with --points " +
                               module.format,
                           installed.file(module.instrument, language).string());
        return std::optional((*found)->text);
    }
    for (const auto& wording : catalogue.wordingTexts())
        if (wording.name == module.instrument + "_" + language + ".json")
            return std::optional(wording);
    return std::optional<scales::NamedText>();
}

/// The texts of the instruments that a survey asks, in the languages that it offers.
Result<scales::FormTexts> textsFor(const fs::path& folder, const scales::Catalogue& catalogue,
                                   const InstalledWordings& installed)
{
    scales::FormTexts texts;
    for (auto* file : {&texts.survey, &texts.areas}) {
        file->name = file == &texts.survey ? "survey.json" : "areas.csv";
        auto text = scales::readTextFile(folder / file->name);
        if (!text)
            return text.error();
        file->text = std::move(*text);
    }
    auto survey = scales::readSurvey(texts.survey.text, (folder / texts.survey.name).string()).result();
    if (!survey)
        return survey.error();
    for (const scales::Module& module : survey->modules)
        for (const auto& definition : catalogue.definitionTexts())
            if (definition.name == module.instrument + ".json")
                texts.definitions.push_back(definition);
    for (const scales::Module& module : survey->modules)
        for (const std::string& language : survey->languages) {
            auto words = wordsFor(module, language, catalogue, installed);
            if (!words)
                return words.error();
            if (*words)
                texts.wordings.push_back(std::move(**words));
        }
    return texts;
}

}

Result<scales::FormTexts> textsOfWave(const fs::path& folder, const std::string& wave,
                                      const scales::Catalogue& catalogue, const InstalledWordings& installed)
{
    auto texts = textsFor(folder, catalogue, installed);
    if (!texts)
        return texts.error();
    const auto form = scales::Form::read(*texts);
    if (!form)
        return form.error();
    if (!scales::announces((*form)->survey(), wave))
        return refused("announces no wave \"" + wave + "\"; expected one of its waves, or this one among them",
                       (folder / "survey.json").string());
    return texts;
}

Result<scales::NamedText> populationText(const fs::path& folder)
{
    scales::NamedText population{"population.csv", {}};
    const fs::path file = folder / population.name;
    if (!fs::exists(file))
        return population;
    auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    if (auto checked = scales::readPopulation(*text, file.string()).result(); !checked)
        return checked.error();
    population.text = std::move(*text);
    return population;
}

}
