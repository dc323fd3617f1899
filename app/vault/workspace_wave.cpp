// The ceremony of a wave: a key pair, three sheets, the proof that any two of them work, and the signed wave file; and its
// end, when the key is destroyed. Whatever leads people through it, a terminal or a desk, calls these steps in this order.
#include "app/vault/workspace.h"

#include "app/vault/key_words.h"
#include "app/vault/refusal.h"
#include "app/vault/wave_texts.h"
#include "app/vault/whole_file.h"
#include "scales/dates.h"

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr const char* testEnvelopeName = "test.envelope";
constexpr const char* forgottenName = "forgotten";

std::string nameOf(const RecoverySheet& sheet) { return "sheet " + std::to_string(sheet.share.number); }

/// What the sheets say about themselves, before anything is computed with them.
Result<Done> belong(const RecoverySheet& one, const RecoverySheet& other, const std::string& of,
                    std::span<const std::uint8_t, 32> publicHalf)
{
    for (const RecoverySheet* sheet : {&one, &other}) {
        if (!sheet->of.empty() && sheet->of != of)
            return refused("is of " + (sheet->of == ofMunicipality ? "the signing key" : "wave " + sheet->of) +
                               "; expected one of " + (of == ofMunicipality ? "the signing key" : "wave " + of),
                           nameOf(*sheet));
        if (!sheet->key.empty() && sheet->key != keyPhrase(publicHalf, '-'))
            return refused("was printed for another key; expected a sheet on which the key is called " +
                               keyPhrase(publicHalf),
                           nameOf(*sheet));
    }
    if (one.share.number == other.share.number)
        return refused("is the same sheet twice; expected two different ones", nameOf(one));
    return Done{};
}

/// The day that somebody gave, or else the one that the survey announces for the wave; empty when neither says one.
Result<std::string> lastDayOf(const std::string& wave, const std::string& given, const scales::NamedText& survey)
{
    if (!given.empty() && !scales::isDay(given))
        return Error{"\"" + given + "\" is no day; expected one such as 2026-10-31"};
    if (!given.empty())
        return given;
    const auto read = scales::readSurvey(survey.text, survey.name).result();
    if (!read)
        return read.error();
    for (const scales::PlannedWave& one : read->waves)
        if (one.id == wave)
            return one.to;
    return std::string();
}

Error strangers(const std::string& of)
{
    return refused("these two sheets do not give the key of " + of +
                   "; one of them belongs to another wave or another municipality");
}

}

/// Of a started wave from its signed file, before that from its key file.
Result<SealingKey> Workspace::sealingKey(const std::string& wave) const
{
    if (!isWaveName(wave))
        return Error{"\"" + wave + "\" cannot name a wave; expected letters, digits, - and _, at most 20"};
    if (fs::exists(waveFile(wave))) {
        auto read = readWave(wave);
        return read ? Result<SealingKey>(read->sealing) : read.error();
    }
    auto bytes = readWholeFile(keyFile(wave), largestKeyFile);
    if (!bytes)
        return refused("has no prepared wave \"" + wave + "\"; expected its sheets to be made first", folder_.string());
    auto read = readSealedKey(*bytes, keyFile(wave).string(), "opening");
    if (!read)
        return read.error();
    return SealingKey{read->publicHalf};
}

Result<Done> Workspace::prepareWave(const std::string& wave, const scales::Catalogue& catalogue,
                                    const std::string& passphrase, RecoverySheets& sheets, GuessCost cost) const
{
    if (!isWaveName(wave))
        return Error{"\"" + wave + "\" cannot name a wave; expected letters, digits, - and _, at most 20"};
    if (fs::exists(waveFile(wave)))
        return refused("exists already; its form and key are fixed", waveFile(wave).string());
    if (auto texts = textsOfWave(folder_, wave, catalogue, wordings()); !texts)
        return texts.error();
    if (auto made = makeFolder(waveFolder(wave) / "batches"); !made)
        return made.error();

    const auto opening = OpeningKey::make();
    if (auto written =
            writeKeyFile(keyFile(wave), "opening", opening->sealing().bytes, opening->secret(), passphrase, cost);
        !written)
        return written;
    if (auto written = writeWholeFile(waveFolder(wave) / testEnvelopeName, sealDummy(opening->sealing())); !written)
        return written;
    makeSheets(wave, opening->sealing().bytes, opening->secret(), sheets);
    return Done{};
}

Result<ProvedKey> Workspace::prove(const std::string& wave, const RecoverySheet& one, const RecoverySheet& other) const
{
    if (fs::exists(waveFile(wave)))
        return refused("exists already; its form and key are fixed", waveFile(wave).string());
    const auto sealing = sealingKey(wave);
    if (!sealing)
        return sealing.error();
    if (auto fit = belong(one, other, wave, sealing->bytes); !fit)
        return fit.error();
    Secret<32> secret;
    if (!join(one.share, other.share, secret))
        return strangers("wave " + wave);
    auto key = OpeningKey::fromSecret(std::span<const std::uint8_t, 32>(secret.data(), 32));
    const fs::path file = waveFolder(wave) / testEnvelopeName;
    auto bytes = readWholeFile(file, std::tuple_size_v<Envelope>);
    if (!bytes)
        return bytes.error();
    Envelope test{};
    if (bytes->size() != test.size())
        return Error{"is damaged; prepare the wave again", file.string()};
    std::copy(bytes->begin(), bytes->end(), test.begin());
    if (!(key->sealing() == *sealing) || !isDummy(test, *key))
        return strangers("wave " + wave);
    return ProvedKey(wave, std::move(key));
}

Result<std::unique_ptr<OpeningKey>> Workspace::startWave(ProvedKey proof, const scales::Catalogue& catalogue,
                                                         const std::vector<VerifyingKey>& tablets,
                                                         const SigningKey& key, const std::string& expires) const
{
    const std::string& wave = proof.wave();
    if (fs::exists(waveFile(wave)))
        return refused("exists already; its form and key are fixed", waveFile(wave).string());
    auto texts = textsOfWave(folder_, wave, catalogue, wordings());
    if (!texts)
        return texts.error();
    auto population = populationText(folder_);
    if (!population)
        return population.error();
    auto lastDay = lastDayOf(wave, expires, texts->survey);
    if (!lastDay)
        return lastDay.error();
    const std::string text = writeWaveFile(wave, *texts, proof.key_->sealing(), tablets, key, *population, *lastDay);
    if (auto written = writeWholeFile(waveFile(wave), bytesOf(text)); !written)
        return written.error();
    return std::move(proof.key_);
}

Result<Done> Workspace::restoreOpeningKey(const std::string& wave, const RecoverySheet& one, const RecoverySheet& other,
                                          const std::string& passphrase, GuessCost cost) const
{
    if (isForgotten(wave))
        return refused("was forgotten on purpose; its key is not put back", waveFolder(wave).string());
    const auto sealing = sealingKey(wave);
    if (!sealing)
        return sealing.error();
    if (auto fit = belong(one, other, wave, sealing->bytes); !fit)
        return fit;
    Secret<32> secret;
    if (!join(one.share, other.share, secret))
        return strangers("wave " + wave);
    const auto key = OpeningKey::fromSecret(std::span<const std::uint8_t, 32>(secret.data(), 32));
    if (!(key->sealing() == *sealing))
        return strangers("wave " + wave);
    return writeKeyFile(keyFile(wave), "opening", sealing->bytes, secret.data(), passphrase, cost);
}

Result<Done> Workspace::restoreSigningKey(const RecoverySheet& one, const RecoverySheet& other,
                                          const std::string& passphrase, GuessCost cost) const
{
    if (auto fit = belong(one, other, ofMunicipality, municipality_.bytes); !fit)
        return fit;
    Secret<32> seed;
    if (!join(one.share, other.share, seed))
        return strangers("the municipality");
    const auto key = SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed.data(), 32));
    if (!(key->verifying() == municipality_))
        return strangers("the municipality");
    return writeKeyFile(signingKeyFile(), "signing", municipality_.bytes, seed.data(), passphrase, cost);
}

bool Workspace::isForgotten(const std::string& wave) const { return fs::exists(waveFolder(wave) / forgottenName); }

Result<Done> Workspace::forgetWave(const std::string& wave) const
{
    if (!isWaveName(wave) || !fs::exists(waveFolder(wave)))
        return Error{"has no wave \"" + wave + "\"", folder_.string()};
    // The key first: with it gone everything else is noise, whatever interrupts us.
    for (const fs::path& file : {keyFile(wave), archiveFile(wave), waveFolder(wave) / testEnvelopeName})
        if (auto gone = shredFile(file); !gone)
            return gone;
    std::error_code problem;
    fs::remove_all(waveFolder(wave) / "batches", problem);
    if (problem)
        return Error{"cannot be removed: " + problem.message(), (waveFolder(wave) / "batches").string()};
    return writeWholeFile(waveFolder(wave) / forgottenName, bytesOf("The key of this wave was destroyed.\n"));
}

}
