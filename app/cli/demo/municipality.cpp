#include "app/cli/demo/municipality.h"

#include "app/cli/demo/answers.h"
#include "app/cli/demo/town.h"
#include "app/vault/release.h"
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/whole_file.h"

#include <algorithm>

namespace demo {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr const char* passphrase = "linde trap kruimel vlieger morgen kachel";
constexpr const char* passphraseFile = "passphrase.txt";
constexpr const char* closedWaves[] = {"2023", "2024", "2025"};
constexpr const char* openWave = "2026";
constexpr std::size_t residentsPerTablet = 900;   // a box has 1024 slots
constexpr int townPeople = 1470;

/// The people who prepare, carry and keep: one workspace, its keys unlocked, and the tablets of the community centres.
class Municipality {
public:
    Municipality(fs::path folder, const Wish& wish, const scales::Catalogue& catalogue, const Progress& progress)
        : folder_(std::move(folder)), wish_(wish), catalogue_(catalogue), progress_(progress)
    {
    }

    Result<Done> build()
    {
        auto made = vault::Workspace::make(folder_, survey, areas, passphrase);
        if (!made)
            return made.error();
        workspace_ = std::make_unique<vault::Workspace>(std::move(*made));
        if (auto drawn = vault::writeWholeFile(folder_ / "areas.geojson", vault::bytesOf(std::string(outlines)));
            !drawn)
            return drawn;
        auto signing = workspace_->signingKey(passphrase);
        if (!signing)
            return signing.error();
        signing_ = std::move(*signing);
        for (int wave = 0; wave < 3; ++wave)
            if (auto carried = carry(wave); !carried)
                return carried;
        if (auto prepared = prepareOpenWave(); !prepared)
            return prepared;
        // A passphrase beside its lock: only because everything in here is invented.
        return vault::writeWholeFile(folder_ / passphraseFile, vault::bytesOf(std::string(passphrase) + "\n"));
    }

private:
    struct CommunityCentre {
        fs::path tablet;
        std::unique_ptr<vault::SigningKey> device;
    };

    Result<std::vector<CommunityCentre>> openCentres(std::size_t residents)
    {
        std::vector<CommunityCentre> centres;
        for (std::size_t i = 0; i < residents / residentsPerTablet + 1; ++i) {
            const fs::path place = folder_ / "on-the-road" / std::to_string(i + 1);
            auto device = vault::deviceKey(place / "device");
            if (!device)
                return device.error();
            centres.push_back({place / "tablet", std::move(*device)});
        }
        return centres;
    }

    /// The ceremony with sheets that nobody prints: what they would save is invented.
    Result<std::unique_ptr<vault::OpeningKey>> startWave(const std::string& name,
                                                         const std::vector<vault::VerifyingKey>& tablets)
    {
        vault::RecoverySheets sheets;
        if (auto prepared = workspace_->prepareWave(name, catalogue_, passphrase, sheets); !prepared)
            return prepared.error();
        auto proof = workspace_->prove(name, sheets[0], sheets[1]);
        if (!proof)
            return proof.error();
        return workspace_->startWave(std::move(*proof), catalogue_, tablets, *signing_);
    }

    Result<Done> carry(int wave)
    {
        const std::string name = closedWaves[wave];
        auto centres = openCentres(static_cast<std::size_t>(wish_.people));
        if (!centres)
            return centres.error();
        std::vector<vault::VerifyingKey> enrolled;
        for (const auto& centre : *centres)
            enrolled.push_back(centre.device->verifying());
        auto opening = startWave(name, enrolled);
        if (!opening)
            return opening.error();
        if (auto collected = collect(wave, *centres); !collected)
            return collected;
        if (auto closed = workspace_->close(name, **opening); !closed)
            return closed.error();
        if (auto released = vault::releaseWave(*workspace_, name, **opening, *signing_); !released)
            return released.error();
        std::error_code ignored;
        fs::remove_all(folder_ / "on-the-road", ignored);
        return Done{};
    }

    Result<Done> collect(int wave, std::vector<CommunityCentre>& centres)
    {
        std::vector<std::unique_ptr<vault::Tablet>> tablets;
        for (const auto& centre : centres) {
            if (auto set = vault::setUpTablet(centre.tablet, workspace_->waveFile(closedWaves[wave])); !set)
                return set;
            auto tablet = vault::Tablet::open(centre.tablet);
            if (!tablet)
                return tablet.error();
            tablets.push_back(std::move(*tablet));
        }
        Answers answers(tablets.front()->form(), wish_.seed + static_cast<std::uint64_t>(wave));
        auto sheets = answers.wave(wave, static_cast<double>(wish_.people) / townPeople);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (auto kept = tablets[i % tablets.size()]->keep(sheets[i]); !kept)
                return kept;
            progress_((wave + static_cast<double>(i) / static_cast<double>(sheets.size())) / 3);
        }
        for (std::size_t i = 0; i < tablets.size(); ++i) {
            const fs::path batch = folder_ / "on-the-road" / (std::to_string(i + 1) + ".bpb");
            if (auto written = tablets[i]->writeBatch(batch, *centres[i].device, true); !written)
                return written;
            if (auto imported = workspace_->import(batch); !imported)
                return imported.error();
        }
        return Done{};
    }

    Result<Done> prepareOpenWave()
    {
        auto device = vault::deviceKey(folder_ / "device");
        if (!device)
            return device.error();
        auto opening = startWave(openWave, {(*device)->verifying()});
        if (!opening)
            return opening.error();
        return vault::setUpTablet(folder_ / "tablet", workspace_->waveFile(openWave));
    }

    fs::path folder_;
    Wish wish_;
    const scales::Catalogue& catalogue_;
    const Progress& progress_;
    std::unique_ptr<vault::Workspace> workspace_;
    std::unique_ptr<vault::SigningKey> signing_;
};

}

bool isBuilt(const fs::path& folder) { return fs::exists(folder / passphraseFile); }

Result<Done> build(const fs::path& folder, const Wish& wish, const scales::Catalogue& catalogue,
                   const Progress& progress)
{
    if (!vault::startCryptography())
        return Error{"this machine gives no random numbers; no key can be made"};
    std::error_code problem;
    if (fs::exists(folder, problem) && !fs::is_empty(folder, problem)) {
        Error error{"is not empty; expected a new folder for the demonstration", folder.string()};
        error.refusal = true;
        return error;
    }
    fs::path unfinished = fs::absolute(folder).lexically_normal();
    if (!unfinished.has_filename())
        unfinished = unfinished.parent_path();
    const fs::path finished = unfinished;
    unfinished += ".unfinished";
    fs::remove_all(unfinished, problem);   // of an earlier attempt that was cut off

    if (auto built = Municipality(unfinished, wish, catalogue, progress).build(); !built) {
        fs::remove_all(unfinished, problem);
        return built;
    }
    fs::remove(finished, problem);   // at most an empty folder
    fs::rename(unfinished, finished, problem);
    if (problem)
        return Error{"cannot be put in place: " + problem.message(), folder.string()};
    return vault::syncFolder(finished.parent_path());
}

}
