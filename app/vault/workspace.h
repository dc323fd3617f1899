#pragma once

#include "app/vault/installed_wordings.h"
#include "app/vault/key_file.h"
#include "app/vault/receipt.h"
#include "app/vault/wave_file.h"
#include "scales/catalogue.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vault {

/// What came of taking in one batch.
struct Imported {
    std::string wave;
    std::size_t envelopes = 0;
    bool already = false;   ///< the same batch had been taken in before; nothing changed
    Receipt receipt;        ///< what the tablet may be told, once it is signed
};

/// What came of closing a wave.
struct Closed {
    std::size_t sheets = 0;
    std::size_t unreadable = 0;   ///< envelopes that did not open or held something else; counted, never silent
    bool already = false;
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

    /// Makes the wave's key pair and signs its wave file, with installed wordings before those of the catalogue, and with
    /// `population.csv` where it lies in the workspace. A wave that exists already is refused: its form is fixed.
    scales::Result<std::unique_ptr<OpeningKey>> startWave(const std::string& wave, const scales::Catalogue& catalogue,
                                                          const std::vector<VerifyingKey>& tablets,
                                                          const SigningKey& key, const std::string& passphrase,
                                                          GuessCost cost = {});

    /// Verifies a batch in full, then stores it. The order in which batches come makes no difference.
    scales::Result<Imported> import(const std::filesystem::path& batchFile);

    /// Ends imports: opens every envelope in RAM, writes the shuffled archive, reads it back, then drops the batches.
    scales::Result<Closed> close(const std::string& wave, const OpeningKey& key);

    /// The answer sheets of a closed wave.
    scales::Result<std::vector<scales::AnswerSheet>> openArchive(const WaveFile& wave, const OpeningKey& key) const;
    /// The wave file, only if this municipality signed it.
    scales::Result<WaveFile> readWave(const std::string& wave) const;

private:
    Workspace(std::filesystem::path folder, VerifyingKey municipality)
        : folder_(std::move(folder)), municipality_(municipality)
    {
    }
    std::filesystem::path waveFolder(const std::string& wave) const { return folder_ / "waves" / wave; }
    std::filesystem::path archiveFile(const std::string& wave) const { return waveFolder(wave) / "archive.bpa"; }
    scales::Result<std::vector<Envelope>> storedEnvelopes(const WaveFile& wave) const;

    std::filesystem::path folder_;
    VerifyingKey municipality_;
};

}
