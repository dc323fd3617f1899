#include "app/vault/tablet_setup.h"

#include "app/vault/ballot_box.h"
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
    std::error_code problem;
    std::filesystem::create_directories(deviceFolder, problem);
    if (problem)
        return Error{"cannot be made: " + problem.message(), deviceFolder.string()};
    auto key = SigningKey::make();
    if (auto written = writeWholeFile(file, {key->seed(), 32}, Readers::ownerOnly); !written)
        return written.error();
    return key;
}

Result<Done> setUpTablet(const std::filesystem::path& tabletFolder, const std::filesystem::path& waveFile)
{
    auto wave = readWaveFile(waveFile);
    if (!wave)
        return wave.error();
    std::error_code problem;
    std::filesystem::create_directories(tabletFolder, problem);
    if (problem)
        return Error{"cannot be made: " + problem.message(), tabletFolder.string()};

    const auto box = tabletFolder / boxFileName;
    if (std::filesystem::exists(box)) {
        if (auto opened = BallotBox::open(box, wave->mark, randomSlot(systemRandomness())); !opened)
            return opened.error();
    } else if (auto made = BallotBox::make(box, wave->mark, wave->sealing); !made) {
        return made;
    }
    auto bytes = readWholeFile(waveFile, largestWaveFile);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(tabletFolder / waveFileName, *bytes);
}

}
