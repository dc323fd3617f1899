#pragma once

#include "app/vault/receipt.h"
#include "app/vault/session.h"
#include "app/vault/tablet.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace vault {

/// Takes a tablet's envelopes to the municipality by a folder that travels: a memory stick.
///
/// Writing copies: the box stays as it is, however often and at whatever byte it is interrupted. The file is read back and
/// verified before it counts as written, and its name follows from what it holds, so that writing the same again changes
/// nothing. The box is emptied only on a receipt that the municipality signed for exactly what the box holds.
class Transfer {
public:
    enum class Trouble {
        noMedium,            ///< nothing is there to write to or to read from
        mediumFull,          ///< not enough room
        interrupted,         ///< it could not be written, or does not read back as it was written
        tooFew,              ///< fewer than Tablet::fewestInBatch during a wave, or none at all
        notEnrolled,         ///< the municipality would refuse what this tablet signs
        noReceipt,           ///< none of this tablet's
        damagedReceipt,      ///< changed after it was signed
        wrongMunicipality,   ///< signed by somebody else
        unreadable,          ///< the box itself cannot be read
        sessionOpen,         ///< close the session first
        notAllReceived       ///< somebody came after the batch was written; write again
    };
    struct Failed {
        Trouble trouble;
        std::string why = {};   ///< for standard error; never holds an answer
    };
    struct Written {
        std::filesystem::path file;
        std::size_t envelopes = 0;
        bool before = false;       ///< the same file was there already, whole
        std::size_t damaged = 0;   ///< boxes that were set aside and went along, for the municipality to salvage
    };
    struct Received {
        std::size_t envelopes = 0;
        bool all = false;   ///< it is what the box holds now
    };
    struct Emptied {};

    /// All three must outlive it. Without a device key nothing can be written.
    Transfer(Tablet& tablet, Session& session, const SigningKey* device);

    /// `last`: the wave has ended, so however few there are, they go.
    std::variant<Written, Failed> write(const std::filesystem::path& medium, bool last);
    /// Looks for this tablet's receipts there, and remembers the one for what the box holds.
    std::variant<Received, Failed> takeReceipt(const std::filesystem::path& medium);
    bool mayEmpty() const { return receipt_.has_value() && !session_.isOpen(); }
    std::variant<Emptied, Failed> empty();

private:
    std::size_t takeAlong(const std::filesystem::path& medium) const;

    Tablet& tablet_;
    Session& session_;
    const SigningKey* device_;
    std::optional<Receipt> receipt_;   ///< verified, for what the box held when it was taken
};

}
