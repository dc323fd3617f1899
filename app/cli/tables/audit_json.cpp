#include "app/cli/tables/audit_json.h"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

const char* verdictOn(const tables::Proven& proven)
{
    if (proven.isExact)
        return "exact";
    if (proven.isNarrow)
        return "narrow";
    return proven.isSmall ? "proved_small" : "safe";
}

Json cellJson(const tables::FrequencyTable& table, const tables::Audit::Finding& finding, bool insiders)
{
    Json codes;
    for (std::size_t d = 0; d < table.shape.dimensions().size(); ++d)
        codes[table.shape.dimensions()[d].name] = table.shape.codeName(finding.cell, d);
    const tables::Proven& proven = finding.proven;
    Json cell = {{"cell", std::move(codes)}, {"freq", table.counts[finding.cell]},
                 {"low", proven.low},        {"high", proven.high ? Json(*proven.high) : Json(nullptr)},
                 {"tight", proven.isTight},  {"verdict", verdictOn(proven)}};
    if (insiders)
        cell["insider"] = proven.isExactToInsider ? "exact" : proven.isNarrowToInsider ? "narrow" : "safe";
    return cell;
}

}

std::string auditJson(const tables::FrequencyTable& table, const tables::Audit& audit, const tables::Rules& rules)
{
    Json json = {{"threshold", rules.threshold},
                 {"lower_bound", rules.lowerBound},
                 {"insiders", rules.insiders},
                 {"primary", audit.findings.size()},
                 {"shown_small", audit.shownSmall},
                 {"exact", audit.exact},
                 {"narrow", audit.narrow},
                 {"proved_small", audit.provedSmall},
                 {"safe", audit.safe},
                 {"insiders_exact", audit.insidersExact},
                 {"insiders_narrow", audit.insidersNarrow},
                 {"cells", Json::array()}};
    for (const auto& finding : audit.findings)
        json["cells"].push_back(cellJson(table, finding, rules.insiders > 0));
    return json.dump(1) + "\n";
}

}
