#include "app/vault/workspace.h"

#include "app/vault/refusal.h"
#include "app/vault/whole_file.h"
#include "scales/json_fields.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr const char* aboutFile = "municipality.json";

Result<Done> writeText(const fs::path& file, const std::string& text) { return writeWholeFile(file, bytesOf(text)); }

}

Result<Workspace> Workspace::make(const fs::path& folder, const std::string& survey, const std::string& areas,
                                  const std::string& passphrase, GuessCost cost)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; nothing can be sealed or signed"};
    std::error_code problem;
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem))
        return refused("is not empty; expected a new folder for the municipality", folder.string());
    // Read them before anything is made, so that a fault in them leaves nothing behind.
    if (auto checked = scales::readSurvey(survey, "survey.json").result(); !checked)
        return checked.error();
    if (auto checked = scales::readAreas(areas, "areas.csv").result(); !checked)
        return checked.error();
    for (const fs::path& part : {folder, folder / "keys", folder / "waves"})
        if (auto made = makeFolder(part); !made)
            return made.error();

    const auto key = SigningKey::make();
    const nlohmann::json about = {{"format", "buurtpeil-workspace-1"},
                                  {"verifying_key", toHex(key->verifying().bytes)}};
    for (const auto& written : {writeText(folder / "survey.json", survey), writeText(folder / "areas.csv", areas),
                                writeKeyFile(folder / "keys" / "signing.key", "signing", key->verifying().bytes,
                                             key->seed(), passphrase, cost),
                                writeText(folder / aboutFile, about.dump(2) + "\n")})
        if (!written)
            return written.error();
    return Workspace(folder, key->verifying());
}

Result<Workspace> Workspace::open(const fs::path& folder)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; nothing can be sealed or signed"};
    const std::string file = (folder / aboutFile).string();
    auto text = scales::readTextFile(file);
    if (!text)
        return Error{"is not a workspace; expected a folder made by buurtpeil new", folder.string()};
    auto json = scales::LocatedJson::read(*text, file);
    if (!json)
        return json.error();
    std::vector<Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    fields.choice("format", {"buurtpeil-workspace-1"});
    VerifyingKey key;
    if (!fromHex(fields.text("verifying_key"), key.bytes))
        fields.refuse("verifying_key", "is damaged; expected 64 hexadecimal digits");
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return Workspace(folder, key);
}

fs::path Workspace::waveFile(const std::string& wave) const { return waveFolder(wave) / "wave.json"; }

bool Workspace::isClosed(const std::string& wave) const { return fs::exists(archiveFile(wave)); }

std::vector<std::string> Workspace::waves() const
{
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator one(folder_ / "waves", problem), end; !problem && one != end; one.increment(problem))
        if (fs::exists(waveFile(one->path().filename().string())))
            names.push_back(one->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::unique_ptr<SigningKey>> Workspace::signingKey(const std::string& passphrase) const
{
    return readSigningKey(signingKeyFile(), passphrase);
}

Result<std::unique_ptr<OpeningKey>> Workspace::openingKey(const std::string& wave, const std::string& passphrase) const
{
    if (isWaveName(wave) && isForgotten(wave))
        return refused("was forgotten: its key is destroyed, and its answers cannot be opened again; what was released "
                       "of it stays",
                       waveFolder(wave).string());
    return readOpeningKey(keyFile(wave), passphrase);
}

Result<WaveFile> Workspace::readWave(const std::string& wave) const
{
    if (!isWaveName(wave) || !fs::exists(waveFile(wave)))
        return Error{"has no wave \"" + wave + "\"", folder_.string()};
    auto read = readWaveFile(waveFile(wave));
    if (read && !(read->municipality == municipality_))
        return refused("was signed by somebody else", waveFile(wave).string());
    return read;
}

}
