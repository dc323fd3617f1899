#include "app/vault/tablet.h"

#include "app/vault/ballot_box.h"
#include "app/vault/batch.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"

namespace vault {

using scales::Done;
using scales::Error;
using scales::Result;

struct Tablet::Inside {
    WaveFile wave;
    std::unique_ptr<BallotBox> box;
};

Tablet::Tablet(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Tablet::~Tablet() = default;

Result<std::unique_ptr<Tablet>> Tablet::open(const std::filesystem::path& folder)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; nothing can be sealed"};
    auto wave = readWaveFile(folder / waveFileName);
    if (!wave)
        return wave.error();
    auto box = BallotBox::open(folder / boxFileName, wave->mark, randomSlot(systemRandomness()));
    if (!box)
        return box.error();
    auto inside = std::make_unique<Inside>(Inside{std::move(*wave), std::move(*box)});
    return std::unique_ptr<Tablet>(new Tablet(std::move(inside)));
}

const scales::Form& Tablet::form() const { return *inside_->wave.form; }

const std::string& Tablet::wave() const { return inside_->wave.wave; }

Result<Done> Tablet::proveWritable() { return inside_->box->proveWritable(); }

Result<Done> Tablet::keep(const scales::AnswerSheet& sheet)
{
    return inside_->box->put(seal(sheet, inside_->wave.mark, inside_->wave.sealing));
}

std::size_t Tablet::kept() const { return inside_->box->count(); }

Result<Done> Tablet::writeBatch(const std::filesystem::path& file, const SigningKey& device, bool last) const
{
    auto envelopes = inside_->box->envelopes();
    if (!envelopes)
        return envelopes.error();
    if (envelopes->size() < fewestInBatch && !last)
        return Error{
            "the box holds fewer than " + std::to_string(fewestInBatch) +
            " envelopes; a batch during a wave needs at least that many, only the last one of a wave always goes"};
    return writeWholeFile(file, vault::writeBatch(inside_->wave.mark, std::move(*envelopes), device));
}

}
