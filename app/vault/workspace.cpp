#include "app/vault/workspace.h"

#include "app/vault/archive.h"
#include "app/vault/batch.h"
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
constexpr std::size_t largestArchive = std::size_t{1} << 31;   // bytes: some ten million sheets

Result<Done> makeFolder(const fs::path& folder)
{
    std::error_code problem;
    fs::create_directories(folder, problem);
    if (problem)
        return Error{"cannot be made: " + problem.message(), folder.string()};
    return Done{};
}

Result<Done> writeText(const fs::path& file, const std::string& text) { return writeWholeFile(file, bytesOf(text)); }

Error refused(std::string what, std::string file = {})
{
    Error error{std::move(what), std::move(file)};
    error.refusal = true;
    return error;
}

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
    return readSigningKey(folder_ / "keys" / "signing.key", passphrase);
}

Result<std::unique_ptr<OpeningKey>> Workspace::openingKey(const std::string& wave, const std::string& passphrase) const
{
    return readOpeningKey(folder_ / "keys" / (wave + ".key"), passphrase);
}

Result<std::unique_ptr<OpeningKey>> Workspace::startWave(const std::string& wave, const scales::Catalogue& catalogue,
                                                         const std::vector<VerifyingKey>& tablets,
                                                         const SigningKey& key, const std::string& passphrase,
                                                         GuessCost cost)
{
    if (!isWaveName(wave))
        return Error{"\"" + wave + "\" cannot name a wave; expected letters, digits, - and _, at most 20"};
    if (fs::exists(waveFile(wave)))
        return refused("exists already; its form and key are fixed", waveFile(wave).string());
    auto texts = textsFor(folder_, catalogue, wordings());
    if (!texts)
        return texts.error();
    const auto form = scales::Form::read(*texts);
    if (!form)
        return form.error();
    if (!scales::announces((*form)->survey(), wave))
        return refused("announces no wave \"" + wave + "\"; expected one of its waves, or this one among them",
                       (folder_ / "survey.json").string());
    scales::NamedText population{"population.csv", {}};
    if (const fs::path register_ = folder_ / population.name; fs::exists(register_)) {
        auto text = scales::readTextFile(register_);
        if (!text)
            return text.error();
        if (auto checked = scales::readPopulation(*text, register_.string()).result(); !checked)
            return checked.error();
        population.text = std::move(*text);
    }
    if (auto made = makeFolder(waveFolder(wave) / "batches"); !made)
        return made.error();

    auto opening = OpeningKey::make();
    if (auto written = writeKeyFile(folder_ / "keys" / (wave + ".key"), "opening", opening->sealing().bytes,
                                    opening->secret(), passphrase, cost);
        !written)
        return written.error();
    if (auto written =
            writeText(waveFile(wave), writeWaveFile(wave, *texts, opening->sealing(), tablets, key, population));
        !written)
        return written.error();
    return opening;
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

Result<Imported> Workspace::import(const fs::path& batchFile)
{
    auto bytes = readWholeFile(batchFile, Batch::largestFile);
    if (!bytes)
        return bytes.error();
    auto mark = readBatchMark(*bytes, batchFile.string());
    if (!mark)
        return mark.error();
    for (const std::string& name : waves()) {
        auto wave = readWave(name);
        if (!wave)
            return wave.error();
        if (wave->mark != *mark)
            continue;
        auto batch = readBatch(*bytes, batchFile.string(), wave->mark, wave->tablets);
        if (!batch)
            return batch.error();
        const Receipt receipt{batch->mark, batch->id, batch->signer, batch->envelopes.size(), municipality_};
        const fs::path stored = waveFolder(name) / "batches" / (toHex(batch->id) + ".bpb");
        if (fs::exists(stored))
            return Imported{name, batch->envelopes.size(), true, receipt};
        if (isClosed(name))
            return refused("is for wave " + name + ", which is closed; nothing comes after", batchFile.string());
        if (auto written = writeWholeFile(stored, *bytes); !written)
            return written.error();
        return Imported{name, batch->envelopes.size(), false, receipt};
    }
    return refused("belongs to a wave that is not this municipality's", batchFile.string());
}

Result<std::vector<Envelope>> Workspace::storedEnvelopes(const WaveFile& wave) const
{
    std::vector<Envelope> all;
    std::error_code problem;
    for (fs::directory_iterator one(waveFolder(wave.wave) / "batches", problem), end; !problem && one != end;
         one.increment(problem)) {
        if (one->path().extension() != ".bpb")
            continue;
        auto bytes = readWholeFile(one->path(), Batch::largestFile);
        if (!bytes)
            return bytes.error();
        auto batch = readBatch(*bytes, one->path().string(), wave.mark, wave.tablets);
        if (!batch)
            return batch.error();
        all.insert(all.end(), batch->envelopes.begin(), batch->envelopes.end());
    }
    if (problem)
        return Error{"cannot be read: " + problem.message(), waveFolder(wave.wave).string()};
    // A later batch of the same box brings its earlier envelopes again.
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<Closed> Workspace::close(const std::string& name, const OpeningKey& key)
{
    auto wave = readWave(name);
    if (!wave)
        return wave.error();
    if (isClosed(name)) {
        auto sheets = openArchive(*wave, key);
        if (!sheets)
            return sheets.error();
        return Closed{sheets->size(), 0, true};
    }
    auto envelopes = storedEnvelopes(*wave);
    if (!envelopes)
        return envelopes.error();
    if (envelopes->size() < fewestToOpen)
        return refused("holds " + std::string(envelopes->empty() ? "no envelopes" : "too few envelopes") +
                           "; a wave is opened only from " + std::to_string(fewestToOpen) + " on",
                       waveFolder(name).string());

    std::vector<scales::AnswerSheet> sheets;
    for (const Envelope& envelope : *envelopes)
        if (auto sheet = ::vault::open(envelope, *wave->form, wave->mark, key))
            sheets.push_back(std::move(*sheet));
    const Closed closed{sheets.size(), envelopes->size() - sheets.size(), false};
    if (sheets.size() < fewestToOpen)
        return refused("holds too few envelopes that open with this key; nothing was changed",
                       waveFolder(name).string());
    if (auto written =
            writeWholeFile(archiveFile(name), writeArchive(std::move(sheets), *wave->form, wave->mark, key.sealing()));
        !written)
        return written.error();
    auto again = openArchive(*wave, key);
    if (!again || again->size() != closed.sheets)
        return Error{"cannot be read back; the batches were kept", archiveFile(name).string()};
    std::error_code ignored;
    fs::remove_all(waveFolder(name) / "batches", ignored);
    return closed;
}

Result<std::vector<scales::AnswerSheet>> Workspace::openArchive(const WaveFile& wave, const OpeningKey& key) const
{
    auto bytes = readWholeFile(archiveFile(wave.wave), largestArchive);
    if (!bytes)
        return Error{"is not closed yet; expected buurtpeil close first", waveFolder(wave.wave).string()};
    return readArchive(*bytes, archiveFile(wave.wave).string(), *wave.form, wave.mark, key);
}

}
