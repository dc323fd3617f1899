#pragma once

#include "analysis/released_table.h"
#include "app/vault/keys.h"
#include "scales/result.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace vault {

/// What was ever released: a file to which lines are only added. Each line is signed by the municipality and carries the
/// fingerprint of the line before it, so that nothing can be changed, taken out or put in between without being named.
///
/// One release a wave. What was released cannot be taken back, because people have read it; it can be marked as
/// withdrawn, by a line of its own, and then no report shows it any more.
/// Together with publish() this is the only maker of an analysis::ReleasedTable.
class Ledger {
public:
    /// Reads and verifies every line; a file that is not there yet is an empty ledger.
    static scales::Result<Ledger> read(const std::filesystem::path& file, const VerifyingKey& municipality);
    /// The same of a copy that was handed to somebody without the workspace. It is verified with the key that signed its
    /// first line; whether that is the municipality's, people see by its four words (key_words.h). An empty one is an error.
    static scales::Result<Ledger> readCopy(const std::filesystem::path& file);
    /// Whether a file that could not be read has a line of a later format than ours: the program is old, not the file bad.
    static bool isOfNewerProgram(const std::filesystem::path& file);

    /// What was ever done, in the order of the file.
    struct Entry {
        enum class Kind { released, withdrawn };
        Kind kind = Kind::released;
        std::string wave;
    };
    const std::vector<Entry>& entries() const { return entries_; }
    /// The released tables that were not withdrawn since, oldest first.
    const std::vector<analysis::ReleasedTable>& tables() const { return tables_; }
    /// The release that stood before that of `wave`, or stands now when it has none yet; null where there is none.
    const analysis::ReleasedTable* latestBefore(const std::string& wave) const;
    /// Who signed every line.
    const VerifyingKey& municipality() const { return municipality_; }
    /// The fingerprint of the last line; what a report prints as the ledger's state.
    const Fingerprint& head() const { return head_; }

    /// Publishes a closed wave and writes it down. The same wave once more gives the same table and adds no line;
    /// another table for it is refused: a late answer or a correction never makes a second release.
    scales::Result<analysis::ReleasedTable> release(const analysis::Tally& tally, const analysis::Plan& plan,
                                                    const std::string& wave, const SigningKey& key,
                                                    const analysis::Progress& progress = {});

    /// Marks a released wave as withdrawn. Once more changes nothing; a wave that was never released is refused.
    scales::Result<scales::Done> withdraw(const std::string& wave, const SigningKey& key);

private:
    Ledger(std::filesystem::path file, VerifyingKey municipality) : file_(std::move(file)), municipality_(municipality)
    {
    }
    scales::Result<scales::Done> add(std::string_view line);
    scales::Result<scales::Done> addTable(const nlohmann::json& stored);
    scales::Result<scales::Done> addWithdrawal(const nlohmann::json& stored);
    scales::Result<scales::Done> write(nlohmann::json body, const SigningKey& key);
    bool has(Entry::Kind kind, const std::string& wave) const;
    scales::Error refusal(std::string why) const;
    scales::Error lineRefused(std::string why) const;

    std::filesystem::path file_;
    VerifyingKey municipality_;
    Bytes text_;   ///< the file as it stands
    Fingerprint head_{};
    std::vector<Entry> entries_;
    std::vector<analysis::ReleasedTable> tables_;
};

}
