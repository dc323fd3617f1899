#include "app/vault/workspace.h"

#include "app/vault/batch.h"
#include "app/vault/refusal.h"
#include "app/vault/whole_file.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr std::size_t largestArchive = std::size_t{1} << 31;   // bytes: a hundred million sheets

std::size_t onPaper(const Archive& archive)
{
    return static_cast<std::size_t>(std::count_if(archive.sheets.begin(), archive.sheets.end(),
                                                  [](const KeptSheet& sheet) { return sheet.mode == Mode::paper; }));
}

}

Result<Closed> Workspace::close(const std::string& name, const OpeningKey& key) const
{
    auto wave = readWave(name);
    if (!wave)
        return wave.error();
    if (isClosed(name)) {
        auto archive = openArchive(*wave, key);
        if (!archive)
            return archive.error();
        return Closed{archive->sheets.size(), onPaper(*archive), archive->unreadable, true};
    }
    auto batches = storedBatches(*wave);
    if (!batches)
        return batches.error();
    const std::vector<Envelope> envelopes = envelopesOf(*batches);
    if (envelopes.size() < fewestToOpen)
        return refused("holds " + std::string(envelopes.empty() ? "no envelopes" : "too few envelopes") +
                           "; a wave is opened only from " + std::to_string(fewestToOpen) + " on",
                       waveFolder(name).string());

    Archive archive;
    for (const Envelope& envelope : envelopes)
        if (auto sheet = ::vault::open(envelope, *wave->form, wave->mark, key))
            archive.sheets.push_back(std::move(*sheet));
    archive.unreadable = static_cast<std::uint32_t>(envelopes.size() - archive.sheets.size());
    const Closed closed{archive.sheets.size(), onPaper(archive), archive.unreadable, false};
    if (archive.sheets.size() < fewestToOpen)
        return refused("holds too few envelopes that open with this key; nothing was changed",
                       waveFolder(name).string());
    if (auto written = writeWholeFile(archiveFile(name), writeArchive(archive, *wave->form, wave->mark, key.sealing()));
        !written)
        return written.error();
    auto again = openArchive(*wave, key);
    if (!again || again->sheets.size() != closed.sheets)
        return Error{"cannot be read back; the batches were kept", archiveFile(name).string()};
    std::error_code ignored;
    fs::remove_all(waveFolder(name) / "batches", ignored);
    return closed;
}

Result<Archive> Workspace::openArchive(const WaveFile& wave, const OpeningKey& key) const
{
    if (isForgotten(wave.wave))
        return refused("was forgotten: its archive is gone; what was released of it stays",
                       waveFolder(wave.wave).string());
    auto bytes = readWholeFile(archiveFile(wave.wave), largestArchive);
    if (!bytes)
        return Error{"is not closed yet; expected buurtpeil close first", waveFolder(wave.wave).string()};
    return readArchive(*bytes, archiveFile(wave.wave).string(), *wave.form, wave.mark, key);
}

}
