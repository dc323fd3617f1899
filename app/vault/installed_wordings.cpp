#include "app/vault/installed_wordings.h"

#include "app/vault/keys.h"
#include "app/vault/whole_file.h"
#include "scales/wording_writer.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr std::size_t digitsInName = 8;   // of the hash: enough for a person to tell a handful of wordings apart

std::string hashOf(std::string_view text) { return toHex(fingerprint(bytesOf(text))); }

std::string nameFrom(const std::string& wordsHash) { return "installed-" + wordsHash.substr(0, digitsInName); }

}

scales::Wording InstalledWordings::named(scales::Wording wording, const scales::Instrument& instrument,
                                         std::string line, std::string_view sheet)
{
    if (!wording.source)
        wording.source.emplace();
    wording.source->line = std::move(line);
    wording.source->fileHash = hashOf(sheet);
    wording.source->wordsHash = hashOf(scales::wordsOf(wording, instrument));
    wording.id = nameFrom(wording.source->wordsHash);
    return wording;
}

fs::path InstalledWordings::file(const std::string& instrument, const std::string& language) const
{
    return folder_ / (instrument + "_" + language + ".json");
}

std::vector<scales::WordingLabel> InstalledWordings::labels() const
{
    std::vector<scales::WordingLabel> all;
    std::error_code problem;
    for (fs::directory_iterator one(folder_, problem), end; !problem && one != end; one.increment(problem)) {
        const std::string name = one->path().stem().string();
        const auto parted = name.rfind('_');
        if (one->path().extension() == ".json" && parted != std::string::npos)
            all.push_back({name.substr(0, parted), name.substr(parted + 1)});
    }
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return std::tie(one.instrument, one.language) < std::tie(other.instrument, other.language);
    });
    return all;
}

Result<std::optional<InstalledWording>> InstalledWordings::find(const scales::Instrument& instrument,
                                                                const std::string& language) const
{
    const fs::path place = file(instrument.id, language);
    std::error_code problem;
    if (!fs::exists(place, problem))
        return std::optional<InstalledWording>();
    auto text = scales::readTextFile(place);
    if (!text)
        return text.error();
    auto wording = scales::readWording(*text, place.string(), instrument).result();
    if (!wording)
        return wording.error();
    const std::string hash = hashOf(scales::wordsOf(*wording, instrument));
    if (wording->language != language || !wording->source || wording->source->wordsHash != hash ||
        wording->id != nameFrom(hash))
        return Error{"is not as it was installed; install the wording again or remove it", place.string()};
    return std::optional(InstalledWording{{place.filename().string(), std::move(*text)}, std::move(*wording)});
}

Result<Done> InstalledWordings::install(const scales::Wording& wording, const scales::Instrument& instrument) const
{
    if (auto made = makeFolder(folder_); !made)
        return made.error();
    const std::string text = scales::writeWording(wording, instrument);
    return writeWholeFile(file(wording.instrument, wording.language), bytesOf(text));
}

Result<bool> InstalledWordings::remove(const std::string& instrument, const std::string& language) const
{
    std::error_code problem;
    const bool removed = fs::remove(file(instrument, language), problem);
    if (problem)
        return Error{"cannot be removed: " + problem.message(), file(instrument, language).string()};
    if (removed)
        if (auto safe = syncFolder(folder_); !safe)
            return safe.error();
    return removed;
}

}
