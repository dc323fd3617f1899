#include "analysis/formats/imprint.h"

#include <algorithm>

namespace analysis {
namespace {

using Json = nlohmann::ordered_json;

Json imprintOf(const Facts& facts, const WaveLabels& about)
{
    Json wave = {{"wave", facts.wave},
                 {"invented", facts.invented},
                 {"instrument", facts.instrument},
                 {"instrument_version", facts.instrumentVersion},
                 {"answer_format", facts.format},
                 {"wording", facts.wording},
                 {"validated", facts.validated},
                 {"about_wording", about.wording},
                 {"subscale_rule", facts.subscaleRule},
                 {"subscale_rule_source", facts.subscaleRuleSource},
                 {"about_rule", about.rule},
                 {"threshold", facts.threshold}};
    if (facts.sheets)
        wave["sheets"] = facts.sheets->value;
    if (facts.complete)
        wave["complete"] = facts.complete->value;
    wave["release"] = about.release;
    return wave;
}

}

Json imprintOf(const Edition& edition)
{
    Json waves = Json::array();
    for (std::size_t wave = 0; wave < edition.waves.size(); ++wave)
        waves.push_back(imprintOf(edition.waves[wave].facts(), edition.about[wave]));
    return {{"municipality", edition.waves.back().facts().municipality},
            {"language", edition.labels.language},
            {"banners", edition.labels.banners},
            {"rules", edition.labels.rules},
            {"sources", sourcesOf(edition)},
            {"waves", std::move(waves)},
            {"ledger", edition.ledger}};
}

std::vector<std::string> sourcesOf(const Edition& edition)
{
    std::vector<std::string> sources;
    for (const ReleasedTable& wave : edition.waves)
        for (const std::string& source : wave.facts().sources)
            if (std::ranges::find(sources, source) == sources.end())
                sources.push_back(source);
    return sources;
}

}
