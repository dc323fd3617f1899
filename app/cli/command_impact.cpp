#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/share_folder.h"
#include "scales/survey.h"
#include "translations/translations.h"

#include <QFile>

#include <memory>

namespace cli {
namespace {

struct ImpactOptions {
    std::string survey;
    std::string language = "nl";
    std::string file;
};

/// The parts of the survey by the names under which residents meet them, each once.
QStringList partsOf(const scales::Survey& survey, const scales::Catalogue& catalogue, const std::string& language)
{
    QStringList names;
    for (const scales::Module& module : survey.modules) {
        QString name = QString::fromStdString(module.instrument);
        for (const scales::Wording& wording : catalogue.wordings())
            if (wording.instrument == module.instrument && wording.language == language)
                name += QStringLiteral(" (%1)").arg(QString::fromStdString(wording.name));
        names << name;
    }
    names.removeDuplicates();
    return names;
}

int run(const ImpactOptions& options)
{
    auto text = scales::readTextFile(options.survey);
    if (!text)
        return failed(text.error());
    const auto survey = scales::readSurvey(*text, options.survey).result();
    if (!survey)
        return failed(survey.error());
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());

    const QString draft = translations::impactOf(QString::fromStdString(options.language));
    QFile file(draft);
    if (draft.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failed({"there is no such text in " + options.language + "; expected nl, fr or en", "--language"});
    QString impact = QString::fromUtf8(file.readAll());
    QStringList languages;
    for (const std::string& one : survey->languages)
        languages << QString::fromStdString(one);
    const std::pair<const char*, QString> facts[] = {
        {"{municipality}", QString::fromStdString(survey->municipality)},
        {"{place}", QString::fromStdString(survey->place)},
        {"{controller}", QString::fromStdString(survey->controller)},
        {"{contact}", QString::fromStdString(survey->contact)},
        {"{complaint}", QString::fromStdString(survey->complaint)},
        {"{threshold}", QString::number(survey->threshold)},
        {"{languages}", languages.join(QStringLiteral(", "))},
        {"{questions}", partsOf(*survey, *catalogue, options.language).join(QStringLiteral(", "))}};
    for (const auto& [name, fact] : facts)
        impact.replace(QLatin1String(name), fact);
    if (auto written = writeOutput(options.file, impact.toStdString()); !written)
        return failed(written.error());
    return done;
}

}

void addImpact(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ImpactOptions>();
    CLI::App* command =
        app.add_subcommand("impact", "Draft of a data-protection impact assessment for a survey, to adapt");
    command->add_option("SURVEY.json", options->survey, "The survey file")->required();
    command->add_option("--language", options->language, "nl, fr or en")->capture_default_str();
    command->add_option("-o,--output", options->file, "File instead of standard output (Markdown)")->type_name("FILE");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
