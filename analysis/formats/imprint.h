#pragma once

#include "analysis/formats/edition.h"

#include <nlohmann/json.hpp>

namespace analysis {

/// What every machine-readable export says beside its figures: the banners, the rules, and of each wave what was asked, in
/// which words, by which rule, and the fingerprint of its release.
nlohmann::ordered_json imprintOf(const Edition& edition);

/// The publications behind the instruments of all waves, each once.
std::vector<std::string> sourcesOf(const Edition& edition);

}
