#include "app/vault/tablet_setup.h"

#include "app/vault/boxes.h"
#include "app/vault/refusal.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"

namespace vault {

using scales::Done;
using scales::Error;
using scales::Result;

Result<std::unique_ptr<SigningKey>> deviceKey(const std::filesystem::path& deviceFolder)
{
    const auto file = deviceFolder / deviceKeyName;
    if (std::filesystem::exists(file)) {
        auto bytes = readWholeFile(file, 32);
        if (!bytes)
            return bytes.error();
        if (bytes->size() != 32)
            return Error{"is damaged; expected 32 bytes", file.string()};
        auto key = SigningKey::fromSeed(std::span<const std::uint8_t, 32>(bytes->data(), 32));
        sodium_memzero(bytes->data(), bytes->size());
        return key;
    }
    if (auto made = makeFolder(deviceFolder); !made)
        return made.error();
    auto key = SigningKey::make();
    if (auto written = writeWholeFile(file, {key->seed(), 32}, Readers::ownerOnly); !written)
        return written.error();
    return key;
}

Result<Done> setUpTablet(const std::filesystem::path& tabletFolder, const std::filesystem::path& waveFile,
                         const std::string& today)
{
    auto wave = readWaveFile(waveFile);
    if (!wave)
        return wave.error();
    if (!today.empty() && !wave->expires.empty() && wave->expires < today)
        return refused("is of a wave that ended on " + wave->expires + "; expected one that still runs",
                       waveFile.string());
    if (auto made = makeFolder(tabletFolder); !made)
        return made.error();

    if (Boxes::areIn(tabletFolder)) {
        if (auto opened = Boxes::open(tabletFolder, wave->mark, wave->sealing); !opened)
            return opened.error();
    } else if (auto made = Boxes::make(tabletFolder, wave->mark, wave->sealing); !made) {
        return made;
    }
    auto bytes = readWholeFile(waveFile, largestWaveFile);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(tabletFolder / waveFileName, *bytes);
}

}
