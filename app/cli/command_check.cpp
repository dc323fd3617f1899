#include "app/cli/scale_commands.h"

#include "analysis/formats/polygons.h"
#include "app/cli/outcome.h"
#include "app/cli/share_folder.h"
#include "app/vault/batch.h"
#include "scales/area.h"
#include "scales/initiative.h"
#include "scales/instrument_reader.h"
#include "scales/need_elements.h"
#include "scales/plain_text.h"
#include "scales/survey.h"
#include "scales/wording_reader.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

namespace cli {
namespace {

/// What looking at one file gave: what it is, in a person's words, and what is wrong with it.
struct Finding {
    std::string what;
    std::vector<scales::Error> problems;
};

template <class T, class Describe>
Finding findingOf(const scales::Checked<T>& checked, Describe describe)
{
    return {checked.value ? describe(*checked.value) : "", checked.problems};
}

/// What the "format" member of a JSON text says, empty when there is none.
std::string formatOf(const scales::LocatedJson& json)
{
    const auto& root = json.root();
    return root.is_object() && root.contains("format") && root["format"].is_string() ? root["format"].get<std::string>()
                                                                                     : std::string();
}

/// A problem with one member of the outermost object.
Finding problemWith(const scales::LocatedJson& json, const std::string& member, std::string what)
{
    return {"", {json.error(nlohmann::json::json_pointer() / member, std::move(what))}};
}

bool looksLikeJson(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

std::string_view headerOf(std::string_view text) { return text.substr(0, text.find_first_of("\r\n")); }

/// Wordings are held against the instruments among the files first, then against those that came with the program; a
/// register of initiatives against the area list among the files.
class Checker {
public:
    explicit Checker(const scales::Catalogue& catalogue) : catalogue_(&catalogue) {}

    void learn(const scales::NamedText& file)
    {
        if (!looksLikeJson(file.text)) {
            if (auto read = scales::readAreas(file.text, file.name); read.value)
                areas_ = std::move(*read.value);
            return;
        }
        if (auto read = scales::readInstrument(file.text, file.name); read.value)
            instruments_.push_back(std::move(*read.value));
    }

    Finding look(const scales::NamedText& file) const
    {
        if (file.text.starts_with("BPB1"))
            return lookAtBatch(file);
        if (!looksLikeJson(file.text) && headerOf(file.text).find("label_nl") != std::string_view::npos)
            return lookAtNeedElements(file);
        if (!looksLikeJson(file.text))
            return headerOf(file.text).find("code") == std::string_view::npos ? lookAtInitiatives(file)
                                                                              : lookAtAreas(file);
        if (file.text.find("\"FeatureCollection\"") != std::string::npos)
            return lookAtPolygons(file);
        const auto json = scales::LocatedJson::read(file.text, file.name);
        if (!json)
            return {"", {json.error()}};
        const std::string format = formatOf(*json);
        if (format == "buurtpeil-instrument-1")
            return findingOf(scales::readInstrument(file.text, file.name), [](const scales::Instrument& one) {
                return "definition of " + one.id + ", version " + one.version + ", " +
                       std::to_string(one.items.size()) + " items";
            });
        if (format == "buurtpeil-wording-1")
            return lookAtWording(file, *json);
        if (format == "buurtpeil-survey-1")
            return findingOf(scales::readSurvey(file.text, file.name), [](const scales::Survey& one) {
                return "survey of " + one.municipality + ", " + std::to_string(one.modules.size()) + " modules";
            });
        return problemWith(json.value(), "format",
                           "is " + scales::inQuotes(format) +
                               "; expected buurtpeil-instrument-1, buurtpeil-wording-1 or buurtpeil-survey-1");
    }

private:
    Finding lookAtWording(const scales::NamedText& file, const scales::LocatedJson& json) const
    {
        const auto label = scales::readWordingLabel(file.text, file.name);
        if (!label)
            return {"", {label.error()}};
        const auto own = std::find_if(instruments_.begin(), instruments_.end(),
                                      [&](const scales::Instrument& one) { return one.id == label->instrument; });
        const scales::Instrument* about = own != instruments_.end() ? &*own : catalogue_->instrument(label->instrument);
        if (!about)
            return problemWith(json, "instrument",
                               "is for " + label->instrument +
                                   ", for which there is no definition; expected its file beside this one");
        return findingOf(scales::readWording(file.text, file.name, *about), [](const scales::Wording& one) {
            return "wording of " + one.instrument + " in " + one.language + ", " + one.id;
        });
    }

    static Finding lookAtBatch(const scales::NamedText& file)
    {
        const auto batch = vault::readBatchOfAnyone(vault::bytesOf(file.text), file.name);
        if (!batch)
            return {"", {batch.error()}};
        return {"batch, " + std::to_string(batch->envelopes.size()) + " sealed envelopes", {}};
    }

    static Finding lookAtAreas(const scales::NamedText& file)
    {
        return findingOf(scales::readAreas(file.text, file.name), [](const std::vector<scales::Area>& areas) {
            return "area list, " + std::to_string(areas.size()) + " areas";
        });
    }

    Finding lookAtInitiatives(const scales::NamedText& file) const
    {
        const std::string_view header = headerOf(file.text);
        if (header.find("name") == std::string_view::npos)
            return {
                "",
                {{"is not recognised; expected a definition, wording or survey (JSON), polygons (GeoJSON), a batch, an "
                  "area list that begins with code,name,level,parent,valid_from,valid_to, a register of initiatives "
                  "with a column name, or needs and elements (need,element,fit,source,label,label_nl)",
                  file.name, 1}}};
        return findingOf(scales::readInitiatives(file.text, file.name, areas_),
                         [](const std::vector<scales::Initiative>& initiatives) {
                             return "register, " + std::to_string(initiatives.size()) + " initiatives";
                         });
    }

    static Finding lookAtNeedElements(const scales::NamedText& file)
    {
        return findingOf(scales::readNeedElements(file.text, file.name), [](const scales::NeedElements& read) {
            return "needs and elements, " + std::to_string(read.links.size()) + " pairs";
        });
    }

    static Finding lookAtPolygons(const scales::NamedText& file)
    {
        const auto polygons = analysis::readPolygons(file.text, file.name);
        if (!polygons)
            return {"", {polygons.error()}};
        return {"polygons of " + std::to_string(polygons->size()) + " areas", {}};
    }

    const scales::Catalogue* catalogue_;
    std::vector<scales::Instrument> instruments_;
    std::vector<scales::Area> areas_;
};

int run(const std::vector<std::string>& names)
{
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    int outcome = done;
    std::vector<scales::NamedText> files;
    for (const std::string& name : names)
        if (auto text = scales::readTextFile(name))
            files.push_back({name == "-" ? "standard input" : name, std::move(*text)});
        else
            outcome = failed(text.error());

    Checker checker(*catalogue);
    for (const scales::NamedText& file : files)
        checker.learn(file);
    for (const scales::NamedText& file : files) {
        const Finding finding = checker.look(file);
        for (const scales::Error& problem : finding.problems)
            std::cerr << problem.text() << '\n';
        if (finding.problems.empty())
            std::cout << file.name << ": " << finding.what << ": nothing wrong\n";
        else
            outcome = std::max(outcome, dataSayNo);
    }
    return outcome;
}

}

void addCheck(CLI::App& app, int& outcome)
{
    auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command =
        app.add_subcommand("check", "Look through definitions, wordings, surveys and area lists; name every problem");
    command->add_option("FILE", *files, "Files to look through, - for standard input")->required();
    command->callback([files, &outcome] { outcome = run(*files); });
}

}
