#pragma once

#include "analysis/released_table.h"
#include "app/vault/keys.h"
#include "scales/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace vault {

/// What was ever released: a file to which lines are only added. Each line is signed by the municipality and carries the
/// fingerprint of the line before it, so that nothing can be changed, taken out or put in between without being named.
///
/// One release a wave. Together with publish() this is the only maker of an analysis::ReleasedTable.
class Ledger {
public:
    /// Reads and verifies every line; a file that is not there yet is an empty ledger.
    static scales::Result<Ledger> read(const std::filesystem::path& file, const VerifyingKey& municipality);

    /// The released tables, oldest first.
    const std::vector<analysis::ReleasedTable>& tables() const { return tables_; }
    /// The fingerprint of the last line; what a report prints as the ledger's state.
    const Fingerprint& head() const { return head_; }

    /// Publishes a closed wave and writes it down. The same wave once more gives the same table and adds no line;
    /// another table for it is refused: a late answer or a correction never makes a second release.
    scales::Result<analysis::ReleasedTable> release(const analysis::Tally& tally, const analysis::Plan& plan,
                                                    const std::string& wave, const SigningKey& key);

private:
    Ledger(std::filesystem::path file, VerifyingKey municipality) : file_(std::move(file)), municipality_(municipality)
    {
    }
    scales::Result<scales::Done> add(std::string_view line, int number);

    std::filesystem::path file_;
    VerifyingKey municipality_;
    Bytes text_;   ///< the file as it stands
    Fingerprint head_{};
    std::vector<analysis::ReleasedTable> tables_;
};

}
