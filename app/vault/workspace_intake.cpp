#include "app/vault/workspace.h"

#include "app/vault/batch.h"
#include "app/vault/refusal.h"
#include "app/vault/salvage.h"
#include "app/vault/whole_file.h"

#include <algorithm>
#include <set>

namespace vault {

using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

/// A batch that was verified and waits to be stored.
struct Workspace::Arrived {
    fs::path file;
    std::string wave;
    Bytes bytes;
    Batch batch;
};

/// The tablets of the wave, and the municipality itself for paper and salvage.
std::vector<VerifyingKey> Workspace::senders(const WaveFile& wave) const
{
    std::vector<VerifyingKey> all = wave.tablets;
    all.push_back(municipality_);
    return all;
}

Result<Workspace::Arrived> Workspace::checked(const fs::path& batchFile, const std::vector<WaveFile>& known) const
{
    auto bytes = readWholeFile(batchFile, Batch::largestFile);
    if (!bytes)
        return bytes.error();
    auto mark = readBatchMark(*bytes, batchFile.string());
    if (!mark)
        return mark.error();
    for (const WaveFile& wave : known) {
        if (wave.mark != *mark)
            continue;
        auto batch = readBatch(*bytes, batchFile.string(), batchHeadOf(wave, 0), senders(wave));
        if (!batch)
            return batch.error();
        return Arrived{batchFile, wave.wave, std::move(*bytes), std::move(*batch)};
    }
    return refused("belongs to a wave that is not this municipality's", batchFile.string());
}

Result<Imported> Workspace::store(const Arrived& one) const
{
    const Receipt receipt{one.batch.mark, one.batch.id, one.batch.signer, one.batch.envelopes.size(), municipality_};
    Imported imported{one.wave, one.batch.envelopes.size(), true, receipt};
    // The number is in the name: the same envelopes may come in another filling of the box.
    const fs::path stored = waveFolder(one.wave) / "batches" /
                            (toHex(one.batch.id) + "-" + toHex(one.batch.signer.bytes).substr(0, 8) + "-" +
                             std::to_string(one.batch.number) + ".bpb");
    if (fs::exists(stored))
        return imported;
    if (isClosed(one.wave) || isForgotten(one.wave))
        return refused("is for wave " + one.wave + ", which is closed; nothing comes after", one.file.string());
    if (auto written = writeWholeFile(stored, one.bytes); !written)
        return written.error();
    imported.already = false;
    return imported;
}

Result<std::vector<Imported>> Workspace::import(const std::vector<fs::path>& batchFiles) const
{
    std::vector<WaveFile> known;
    for (const std::string& name : waves()) {
        auto wave = readWave(name);
        if (!wave)
            return wave.error();
        known.push_back(std::move(*wave));
    }
    std::vector<Arrived> all;
    for (const fs::path& file : batchFiles) {
        auto arrived = checked(file, known);
        if (!arrived)
            return arrived.error();
        all.push_back(std::move(*arrived));
    }
    std::vector<Imported> imported;
    for (const Arrived& one : all) {
        auto stored = store(one);
        if (!stored)
            return stored.error();
        imported.push_back(std::move(*stored));
    }
    return imported;
}

Result<Imported> Workspace::import(const fs::path& batchFile) const
{
    auto imported = import(std::vector{batchFile});
    if (!imported)
        return imported.error();
    return std::move(imported->front());
}

/// Under a name of its own, so that the same source is known again although it is sealed anew each time.
Result<Imported> Workspace::storeOwn(const WaveFile& wave, std::vector<Envelope> envelopes, const std::string& name,
                                     const SigningKey& key) const
{
    Imported imported{wave.wave, envelopes.size(), true, {}};
    const fs::path stored = waveFolder(wave.wave) / "batches" / (name + ".bpb");
    if (fs::exists(stored))
        return imported;
    if (isClosed(wave.wave) || isForgotten(wave.wave))
        return refused("wave " + wave.wave + " is closed; nothing comes after");
    if (auto written = writeWholeFile(stored, writeBatch(batchHeadOf(wave, 0), std::move(envelopes), key)); !written)
        return written.error();
    imported.already = false;
    return imported;
}

Result<Imported> Workspace::importPaper(const std::string& name, const std::vector<scales::AnswerSheet>& sheets,
                                        std::span<const std::uint8_t> source, const SigningKey& key) const
{
    auto wave = readWave(name);
    if (!wave)
        return wave.error();
    if (sheets.empty() || sheets.size() > Batch::mostEnvelopes)
        return Error{"holds no answer sheet, or more than " + std::to_string(Batch::mostEnvelopes)};
    std::vector<Envelope> envelopes;
    envelopes.reserve(sheets.size());
    for (const scales::AnswerSheet& sheet : sheets)
        envelopes.push_back(seal(sheet, wave->mark, wave->sealing, Mode::paper));
    // Keyed with what only the municipality has: a bare hash of a few answers could be found by trying all answers.
    std::array<std::uint8_t, 16> print{};
    crypto_generichash(print.data(), print.size(), source.data(), source.size(), key.seed(), 32);
    return storeOwn(*wave, std::move(envelopes), "paper-" + toHex(print), key);
}

Result<Salvaged> Workspace::salvage(const std::string& name, const std::vector<fs::path>& damaged,
                                    const OpeningKey& opening, const SigningKey& key) const
{
    auto wave = readWave(name);
    if (!wave)
        return wave.error();
    if (!(opening.sealing() == wave->sealing))
        return refused("this key is not the one of wave " + name);
    std::vector<Envelope> carved;
    for (const fs::path& file : damaged) {
        const auto bytes = readWholeFile(file, largestSalvaged);
        if (!bytes)
            return bytes.error();
        const auto found = carve(*bytes);
        carved.insert(carved.end(), found.begin(), found.end());
    }
    std::sort(carved.begin(), carved.end());
    carved.erase(std::unique(carved.begin(), carved.end()), carved.end());

    Salvaged salvaged;
    std::vector<Envelope> kept;
    for (const Envelope& envelope : carved)
        if (::vault::open(envelope, *wave->form, wave->mark, opening))
            kept.push_back(envelope);
        else
            ++(isDummy(envelope, opening) ? salvaged.dummies : salvaged.lost);
    salvaged.found = kept.size();
    if (kept.empty())
        return salvaged;
    const std::string id = toHex(batchId(kept));
    auto stored = storeOwn(*wave, std::move(kept), "salvaged-" + id, key);
    if (!stored)
        return stored.error();
    salvaged.imported = std::move(*stored);
    return salvaged;
}

Result<std::vector<Batch>> Workspace::storedBatches(const WaveFile& wave) const
{
    std::vector<Batch> all;
    std::error_code problem;
    const auto known = senders(wave);
    for (fs::directory_iterator one(waveFolder(wave.wave) / "batches", problem), end; !problem && one != end;
         one.increment(problem)) {
        if (one->path().extension() != ".bpb")
            continue;
        auto bytes = readWholeFile(one->path(), Batch::largestFile);
        if (!bytes)
            return bytes.error();
        auto batch = readBatch(*bytes, one->path().string(), batchHeadOf(wave, 0), known);
        if (!batch)
            return batch.error();
        all.push_back(std::move(*batch));
    }
    if (problem)
        return Error{"cannot be read: " + problem.message(), waveFolder(wave.wave).string()};
    return all;
}

Result<Intake> Workspace::intake(const std::string& name) const
{
    auto wave = readWave(name);
    if (!wave)
        return wave.error();
    auto batches = storedBatches(*wave);
    if (!batches)
        return batches.error();
    Intake intake;
    const std::vector<Envelope> all = envelopesOf(*batches);
    intake.envelopes = all.size();
    Bytes together;
    for (const Envelope& envelope : all)
        append(together, envelope);
    intake.digest = fingerprint(together);
    for (const VerifyingKey& tablet : wave->tablets) {
        std::set<std::uint32_t> numbers;
        for (const Batch& batch : *batches)
            if (batch.signer == tablet)
                numbers.insert(batch.number);
        FromTablet from{tablet, numbers.empty() ? 0 : *numbers.rbegin(), {}};
        // A number is as large as its signer says; what is listed stays as short as a list that people read.
        constexpr std::size_t mostListed = 1000;
        for (std::uint32_t number = 1; number < from.latest && from.missing.size() < mostListed; ++number)
            if (!numbers.contains(number))
                from.missing.push_back(number);
        intake.tablets.push_back(std::move(from));
    }
    return intake;
}

}
