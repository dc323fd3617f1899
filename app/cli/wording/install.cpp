#include "app/cli/wording/install.h"

#include "app/cli/confirmation.h"
#include "app/cli/named_scale.h"
#include "app/cli/outcome.h"
#include "app/cli/share_folder.h"
#include "app/cli/wording/comparison.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "scales/plain_text.h"
#include "scales/sheet_lines.h"
#include "scales/wording_sheet.h"
#include "scales/wording_writer.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using scales::Error;
using scales::Result;

constexpr std::size_t longestSource = 300;   ///< characters: one line under a table

struct InstallOptions {
    std::string folder;
    std::string sheet;
    std::string instrument;
    std::string points;
    std::string language;
    std::string source;
    bool validated = false;
    bool yes = false;
};

/// BCP 47 in the form that file names and screens use: "nl", "sr-Latn".
bool isLanguageCode(const std::string& code)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto fits = [&](char c) { return isLetter(c) || c == '-' || (c >= '0' && c <= '9'); };
    return code.size() >= 2 && code.size() <= 20 && std::all_of(code.begin(), code.begin() + 2, isLetter) &&
           std::all_of(code.begin(), code.end(), fits);
}

std::optional<Error> faultOf(const InstallOptions& options)
{
    if (!isLanguageCode(options.language))
        return Error{
            "is " + scales::inQuotes(options.language) + "; expected a language code such as nl", {}, 0, "--language"};
    if (options.source.empty())
        return Error{"is empty; expected where the wording was published", {}, 0, "--source"};
    if (const auto fault = scales::faultOfPlainText(options.source, longestSource))
        return Error{*fault, {}, 0, "--source"};
    return std::nullopt;
}

const scales::Wording* wordingIn(const scales::Catalogue& catalogue, const std::string& instrument,
                                 const std::string& language)
{
    for (const scales::Wording& one : catalogue.wordings())
        if (one.instrument == instrument && one.language == language)
            return &one;
    return nullptr;
}

Result<std::string> readSheet(const std::string& file)
{
    if (file == "-")
        return scales::readTextFile(file);
    auto bytes = vault::readWholeFile(file, scales::largestSheet);
    if (!bytes)
        return bytes.error();
    return std::string(bytes->begin(), bytes->end());
}

/// The wording on the sheet, or nothing after telling everything that is wrong with it.
std::optional<scales::Wording> wordingOn(const std::string& text, const InstallOptions& options,
                                         const scales::Instrument& scale, const std::string& format,
                                         const scales::Wording* ours)
{
    const std::string file = options.sheet == "-" ? "standard input" : options.sheet;
    auto checked = scales::readWordingSheet(text, file, {scale, options.language, format, ours});
    if (checked.value && options.validated && checked.value->source->answers.empty())
        checked.problems.push_back(
            {"are missing; expected them here too, because published norms hold for sentences and answers together",
             file, 0, "answers"});
    for (const Error& problem : checked.problems)
        std::cerr << problem.text() << '\n';
    if (!checked.problems.empty())
        return std::nullopt;
    checked.value->validated = options.validated;
    return vault::InstalledWordings::named(std::move(*checked.value), scale, options.source, text);
}

/// Shows everything and asks about it. Gives how the command ends when nothing may be installed.
std::optional<int> refusalOf(const std::vector<Look>& looks, bool yes)
{
    const bool ask = !yes && somebodyCanAnswer();
    for (const Look& look : looks) {
        std::cout << '\n' << look.shown;
        if (ask && !confirmed(look.question)) {
            std::cout << "\nNothing was installed.\n";
            return dataSayNo;
        }
    }
    std::cout << '\n';
    if (yes || ask)
        return std::nullopt;
    std::cout << std::flush;
    std::cerr << "nobody can be asked here, so nothing was installed; "
                 "expected a terminal, or --yes from somebody who read the comparison\n";
    return unusable;
}

void tell(const vault::Workspace& workspace, const scales::Wording& wording)
{
    std::cout << "Installed " << wording.instrument << " in " << wording.language << " as " << wording.id
              << ". Waves that start from now on ask it; a wave that has begun keeps its words.\n";
    if (wording.source->answers.empty())
        std::cout << "The answers are in our own words.\n";
    std::cout
        << (wording.validated
                ? "You state that it is validated: reports will say that it was published.\n"
                : "Not stated to be validated (--validated): reports will say that published norms do not apply.\n");
    const auto survey = scales::readTextFile(workspace.folder() / "survey.json");
    const auto read = survey ? scales::readSurvey(*survey, "survey.json").result() : survey.error();
    if (read && (std::none_of(read->modules.begin(), read->modules.end(),
                              [&](const auto& module) { return module.instrument == wording.instrument; }) ||
                 std::find(read->languages.begin(), read->languages.end(), wording.language) == read->languages.end()))
        std::cout << "The survey does not ask " << wording.instrument << " in " << wording.language << " yet.\n";
    std::cout << "To undo: buurtpeil wording remove " << workspace.folder().string() << " --instrument "
              << wording.instrument << " --language " << wording.language << '\n';
}

int run(const InstallOptions& options)
{
    if (const auto fault = faultOf(options))
        return failed(*fault);
    const auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const auto found = scaleNamed(options.instrument, *catalogue);
    if (!found)
        return failed(found.error());
    const scales::Instrument& scale = **found;
    if (!scales::fitsOnSheet(scale))
        return failed({"is " + scale.id + ", whose items have answers of their own; a sheet has no place for them",
                       {},
                       0,
                       "--instrument"});
    const auto format = formatNamed(options.points, scale);
    if (!format)
        return failed(format.error());
    const auto text = readSheet(options.sheet);
    if (!text)
        return failed(text.error());
    const scales::Wording* ours = wordingIn(*catalogue, scale.id, options.language);
    auto wording = wordingOn(*text, options, scale, *format, ours);
    if (!wording)
        return unusable;

    const auto before = workspace->wordings().find(scale, options.language);
    if (before && *before && (*before)->wording.source->wordsHash == wording->source->wordsHash)
        wording->reviewed = (*before)->wording.reviewed;   // who read these words has read them
    if (before && *before && (*before)->text.text == scales::writeWording(*wording, scale)) {
        std::cout << scale.id << " in " << options.language << " is installed already as " << wording->id
                  << "; nothing was changed.\n";
        return done;
    }
    std::cout << scale.id << " in " << options.language << ", from: " << options.source << '\n';
    if (!before)
        std::cout << "It would take the place of one that was changed by hand: " << before.error().file << '\n';
    else if (*before)
        std::cout << "It would take the place of " << (*before)->wording.id
                  << ", from: " << (*before)->wording.source->line << '\n';
    const auto refusal =
        refusalOf(compare(*wording, scale, ours ? ours : wordingIn(*catalogue, scale.id, "en")), options.yes);
    if (refusal)
        return *refusal;
    if (auto installed = workspace->wordings().install(*wording, scale); !installed)
        return failed(installed.error());
    tell(*workspace, *wording);
    return done;
}

}

void addWordingInstall(CLI::App& wording, int& outcome)
{
    auto options = std::make_shared<InstallOptions>();
    CLI::App* command = wording.add_subcommand("install", "Ask a scale in its published wording, which you hold");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command
        ->add_option("FILE", options->sheet,
                     "The wording: one line per item (\"3. sentence\") or CSV, - for standard input")
        ->required();
    command->add_option("--instrument", options->instrument, "The scale, e.g. djg6 (see buurtpeil instruments)")
        ->required();
    command->add_option("--language", options->language, "Language of the wording, e.g. nl")->required();
    command->add_option("--source", options->source, "Where it was published: one line, kept with it")->required();
    command->add_option("--points", options->points, "For how many answers the file has words: 5 (default) or 3");
    command->add_flag("--validated", options->validated,
                      "You state that norms were published for this wording and may be applied to answers on it");
    command->add_flag("--yes", options->yes, "Install without asking, after somebody read the comparison");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
