#pragma once

#include "app/vault/archive.h"
#include "app/vault/installed_wordings.h"
#include "app/vault/intake.h"
#include "app/vault/key_file.h"
#include "app/vault/recovery_sheet.h"
#include "app/vault/wave_file.h"
#include "scales/catalogue.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vault {

/// What came of closing a wave.
struct Closed {
    std::size_t sheets = 0;
    std::size_t onPaper = 0;      ///< of them
    std::size_t unreadable = 0;   ///< envelopes that did not open or held something else; counted, never silent
    bool already = false;
};

/// The key of a wave that has not started, got back from two of its sheets: the proof that they work. Only
/// Workspace::prove() makes one, and no wave starts without it.
class ProvedKey {
public:
    const std::string& wave() const { return wave_; }

private:
    friend class Workspace;
    ProvedKey(std::string wave, std::unique_ptr<OpeningKey> key) : wave_(std::move(wave)), key_(std::move(key)) {}
    std::string wave_;
    std::unique_ptr<OpeningKey> key_;
};

/// The municipality's folder: survey, areas, keys, waves and the ledger. All steps can be repeated without harm.
class Workspace {
public:
    static constexpr std::size_t fewestToOpen = 30;   ///< envelopes in all; below that a wave stays sealed for ever

    /// Lays out a new folder with a new signing key under `passphrase`. One that holds something is refused.
    static scales::Result<Workspace> make(const std::filesystem::path& folder, const std::string& survey,
                                          const std::string& areas, const std::string& passphrase, GuessCost cost = {});
    static scales::Result<Workspace> open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return folder_; }
    const VerifyingKey& municipality() const { return municipality_; }
    std::filesystem::path ledgerFile() const { return folder_ / "ledger.jsonl"; }
    std::filesystem::path waveFile(const std::string& wave) const;
    /// The waves there are, by name.
    std::vector<std::string> waves() const;
    bool isClosed(const std::string& wave) const;
    /// The wordings that waves started from now on use in the place of ours.
    InstalledWordings wordings() const { return InstalledWordings(folder_ / "wordings"); }

    scales::Result<std::unique_ptr<SigningKey>> signingKey(const std::string& passphrase) const;
    scales::Result<std::unique_ptr<OpeningKey>> openingKey(const std::string& wave,
                                                           const std::string& passphrase) const;

    /// First step of a wave: makes its key pair under `passphrase`, and splits it over three sheets. A wave
    /// that was prepared before and not started gets another pair; its earlier sheets are void.
    scales::Result<scales::Done> prepareWave(const std::string& wave, const scales::Catalogue& catalogue,
                                             const std::string& passphrase, RecoverySheets& sheets,
                                             GuessCost cost = {}) const;
    /// Second step: two of the sheets, as they came back from paper, open the test envelope of the prepared wave.
    scales::Result<ProvedKey> prove(const std::string& wave, const RecoverySheet& one,
                                    const RecoverySheet& other) const;
    /// Third step: signs the wave file, with installed wordings before those of the catalogue, and with `population.csv`
    /// where it lies in the workspace. Its last day is `expires`, or else the one that the survey announces. A wave that
    /// exists already is refused: its form and key are fixed.
    scales::Result<std::unique_ptr<OpeningKey>> startWave(ProvedKey proof, const scales::Catalogue& catalogue,
                                                          const std::vector<VerifyingKey>& tablets,
                                                          const SigningKey& key, const std::string& expires = {}) const;

    /// Puts the key of a wave under a new passphrase, from two of its sheets.
    scales::Result<scales::Done> restoreOpeningKey(const std::string& wave, const RecoverySheet& one,
                                                   const RecoverySheet& other, const std::string& passphrase,
                                                   GuessCost cost = {}) const;
    /// The same for the municipality's signing key.
    scales::Result<scales::Done> restoreSigningKey(const RecoverySheet& one, const RecoverySheet& other,
                                                   const std::string& passphrase, GuessCost cost = {}) const;

    /// Destroys the key of a wave, its archive and whatever envelopes are left: nobody opens them again, except with two
    /// of the sheets and a copy of the archive. What was released stays.
    scales::Result<scales::Done> forgetWave(const std::string& wave) const;
    bool isForgotten(const std::string& wave) const;

    /// Verifies all batches in full before it stores any. Neither their order nor one that comes twice makes a difference.
    scales::Result<std::vector<Imported>> import(const std::vector<std::filesystem::path>& batchFiles) const;
    scales::Result<Imported> import(const std::filesystem::path& batchFile) const;
    /// Seals the answers of paper forms and stores them as a batch of the municipality's own, marked as paper. `source` is
    /// the file in which they came: the same one once more changes nothing.
    scales::Result<Imported> importPaper(const std::string& wave, const std::vector<scales::AnswerSheet>& sheets,
                                         std::span<const std::uint8_t> source, const SigningKey& key) const;
    /// Looks for envelopes of a wave in damaged boxes, keeps those that open, still sealed, as a batch of the
    /// municipality's own. Nobody gets to see an answer.
    scales::Result<Salvaged> salvage(const std::string& wave, const std::vector<std::filesystem::path>& damaged,
                                     const OpeningKey& opening, const SigningKey& key) const;
    /// How a wave that is not closed yet stands, and which numbers never came.
    scales::Result<Intake> intake(const std::string& wave) const;

    /// Ends imports: opens every envelope in RAM, writes the shuffled archive, reads it back, then drops the batches.
    scales::Result<Closed> close(const std::string& wave, const OpeningKey& key) const;

    /// The answer sheets of a closed wave.
    scales::Result<Archive> openArchive(const WaveFile& wave, const OpeningKey& key) const;
    /// The wave file, only if this municipality signed it.
    scales::Result<WaveFile> readWave(const std::string& wave) const;

private:
    Workspace(std::filesystem::path folder, VerifyingKey municipality)
        : folder_(std::move(folder)), municipality_(municipality)
    {
    }
    std::filesystem::path waveFolder(const std::string& wave) const { return folder_ / "waves" / wave; }
    std::filesystem::path keyFile(const std::string& wave) const { return folder_ / "keys" / (wave + ".key"); }
    std::filesystem::path signingKeyFile() const { return folder_ / "keys" / "signing.key"; }
    scales::Result<SealingKey> sealingKey(const std::string& wave) const;
    std::filesystem::path archiveFile(const std::string& wave) const { return waveFolder(wave) / "archive.bpa"; }
    struct Arrived;
    scales::Result<Arrived> checked(const std::filesystem::path& batchFile, const std::vector<WaveFile>& known) const;
    scales::Result<Imported> store(const Arrived& batch) const;
    scales::Result<Imported> storeOwn(const WaveFile& wave, std::vector<Envelope> envelopes, const std::string& name,
                                      const SigningKey& key) const;
    std::vector<VerifyingKey> senders(const WaveFile& wave) const;
    scales::Result<std::vector<Batch>> storedBatches(const WaveFile& wave) const;

    std::filesystem::path folder_;
    VerifyingKey municipality_;
};

}
