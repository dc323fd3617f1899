#pragma once

#include "app/vault/batch.h"
#include "tests/fuzz/promise.h"

#include <memory>

namespace fuzz {

/// One enrolled tablet, and a true batch of it.
struct SealedTown {
    std::unique_ptr<vault::SigningKey> tablet;
    vault::VerifyingKey enrolled;
    vault::BatchHead head{{1, 2, 3, 4, 5, 6, 7, 8}, {8, 7, 6, 5, 4, 3, 2, 1}, 1};
    vault::Bytes batch;
};

inline const SealedTown& sealedTown()
{
    static const SealedTown town = [] {
        promise(vault::startCryptography(), "there is randomness");
        SealedTown made;
        vault::Bytes seed(32, 7);
        made.tablet = vault::SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed.data(), 32));
        made.enrolled = made.tablet->verifying();
        std::vector<vault::Envelope> envelopes(3);
        for (std::size_t i = 0; i < envelopes.size(); ++i)
            envelopes[i].fill(static_cast<std::uint8_t>(40 * i + 1));
        made.batch = vault::writeBatch(made.head, envelopes, *made.tablet);
        return made;
    }();
    return town;
}

inline bool isOneOfOurs(std::span<const std::uint8_t> bytes, const SealedTown& town)
{
    return std::equal(bytes.begin(), bytes.end(), town.batch.begin(), town.batch.end());
}

}
