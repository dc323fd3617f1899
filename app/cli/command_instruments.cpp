#include "app/cli/scale_commands.h"

#include "app/cli/columns.h"
#include "app/cli/outcome.h"
#include "app/cli/review_state.h"
#include "app/cli/share_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {
namespace {

using Line = std::vector<std::string>;

std::size_t itemsOf(const scales::Instrument& instrument, const std::string& subscale)
{
    return static_cast<std::size_t>(std::count_if(instrument.items.begin(), instrument.items.end(),
                                                  [&](const scales::Item& item) { return item.subscale == subscale; }));
}

template <class Each>
void eachWording(const scales::Catalogue& catalogue, const scales::Instrument& instrument, Each each)
{
    for (const scales::Wording& wording : catalogue.wordings())
        if (wording.instrument == instrument.id)
            each(wording);
}

std::vector<Line> linesOf(const scales::Catalogue& catalogue)
{
    std::vector<Line> lines = {{"id", "version", "items", "subscales", "language", "wording", "reviewed by"}};
    for (const scales::Instrument& instrument : catalogue.instruments()) {
        std::string subscales;
        for (const scales::Subscale& subscale : instrument.subscales)
            subscales +=
                (subscales.empty() ? "" : ", ") + subscale.id + " " + std::to_string(itemsOf(instrument, subscale.id));
        Line line = {instrument.id,
                     instrument.version,
                     std::to_string(instrument.items.size()),
                     subscales.empty() ? "-" : subscales,
                     "",
                     "",
                     ""};
        eachWording(catalogue, instrument, [&](const scales::Wording& wording) {
            line[4] = wording.language;
            line[5] = wording.id + ", " + validationOf(wording);
            line[6] = reviewersOf(wording);
            lines.push_back(std::exchange(line, Line(line.size())));
        });
        if (!line[0].empty())
            lines.push_back(line);   // an instrument without words
    }
    return lines;
}

void printJson(const scales::Catalogue& catalogue)
{
    auto all = nlohmann::ordered_json::array();
    for (const scales::Instrument& instrument : catalogue.instruments()) {
        const bool isScale = instrument.kind == scales::Instrument::Kind::scale;
        nlohmann::ordered_json one = {{"id", instrument.id},
                                      {"version", instrument.version},
                                      {"title", instrument.title},
                                      {"kind", isScale ? "scale" : "questions"},
                                      {"items", instrument.items.size()},
                                      {"formats", nlohmann::ordered_json::array()},
                                      {"subscales", nlohmann::ordered_json::array()},
                                      {"wordings", nlohmann::ordered_json::array()}};
        for (const scales::AnswerFormat& format : instrument.formats)
            one["formats"].push_back(format.id);
        for (const scales::Subscale& subscale : instrument.subscales)
            one["subscales"].push_back({{"id", subscale.id}, {"items", itemsOf(instrument, subscale.id)}});
        eachWording(catalogue, instrument, [&](const scales::Wording& wording) {
            one["wordings"].push_back({{"language", wording.language},
                                       {"wording", wording.id},
                                       {"validated", wording.validated},
                                       {"reviewed", wording.reviewed}});
        });
        all.push_back(std::move(one));
    }
    std::cout << all.dump(2) << '\n';
}

int run(bool asJson)
{
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    if (asJson)
        printJson(*catalogue);
    else
        std::cout << inColumns(linesOf(*catalogue));
    return done;
}

}

void addInstruments(CLI::App& app, int& outcome)
{
    auto asJson = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("instruments", "List what can be asked, and in which words and languages");
    command->add_flag("--json", *asJson, "For other programs");
    command->callback([asJson, &outcome] { outcome = run(*asJson); });
}

}
