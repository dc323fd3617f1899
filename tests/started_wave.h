#pragma once

#include "app/vault/workspace.h"

namespace small {

/// A wave that went through its ceremony, with sheets that nobody printed.
inline scales::Result<std::unique_ptr<vault::OpeningKey>>
startedWave(const vault::Workspace& workspace, const std::string& wave, const scales::Catalogue& catalogue,
            const std::vector<vault::VerifyingKey>& tablets, const vault::SigningKey& key,
            const std::string& passphrase, vault::GuessCost cost)
{
    vault::RecoverySheets sheets;
    if (auto prepared = workspace.prepareWave(wave, catalogue, passphrase, sheets, cost); !prepared)
        return prepared.error();
    auto proof = workspace.prove(wave, sheets[0], sheets[2]);
    if (!proof)
        return proof.error();
    return workspace.startWave(std::move(*proof), catalogue, tablets, key);
}

}
