#include "app/vault/tablet.h"

#include "app/vault/batch.h"
#include "app/vault/boxes.h"
#include "app/vault/receipt.h"
#include "app/vault/refusal.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"

namespace vault {

using scales::Done;
using scales::Error;
using scales::Result;

struct Tablet::Inside {
    std::filesystem::path folder;
    WaveFile wave;
    std::unique_ptr<Boxes> boxes;
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
    auto boxes = Boxes::open(folder, wave->mark, wave->sealing);
    if (!boxes)
        return boxes.error();
    return std::unique_ptr<Tablet>(
        new Tablet(std::make_unique<Inside>(Inside{folder, std::move(*wave), std::move(*boxes)})));
}

const scales::Form& Tablet::form() const { return *inside_->wave.form; }

const std::string& Tablet::wave() const { return inside_->wave.wave; }

const WaveFile& Tablet::waveFile() const { return inside_->wave; }

Result<Done> Tablet::proveWritable() { return inside_->boxes->prove(); }

Result<Done> Tablet::keep(const scales::AnswerSheet& sheet)
{
    return inside_->boxes->put(seal(sheet, inside_->wave.mark, inside_->wave.sealing));
}

std::size_t Tablet::kept() const { return inside_->boxes->count(); }

std::size_t Tablet::places() const { return inside_->boxes->places(); }

std::vector<std::filesystem::path> Tablet::setAside() const { return inside_->boxes->setAside(); }

BatchHead Tablet::batchHead() const { return batchHeadOf(inside_->wave, inside_->boxes->filling()); }

Result<Done> Tablet::writeBatch(const std::filesystem::path& file, const SigningKey& device, bool last) const
{
    auto envelopes = inside_->boxes->envelopes();
    if (!envelopes)
        return envelopes.error();
    if (envelopes->size() < fewestInBatch && !last)
        return Error{
            "the box holds fewer than " + std::to_string(fewestInBatch) +
            " envelopes; a batch during a wave needs at least that many, only the last one of a wave always goes"};
    return writeWholeFile(file, vault::writeBatch(batchHead(), std::move(*envelopes), device));
}

Result<std::vector<Envelope>> Tablet::envelopes() const { return inside_->boxes->envelopes(); }

Result<Done> Tablet::empty(const Receipt& receipt)
{
    if (!(receipt.municipality == inside_->wave.municipality) || receipt.mark != inside_->wave.mark)
        return refused("the receipt is another municipality's or of another wave; the box was not touched");
    auto held = inside_->boxes->envelopes();
    if (!held)
        return held.error();
    if (batchId(std::move(*held)) != receipt.batch)
        return refused("the receipt is not for all that the box holds now; the box was not touched");

    return inside_->boxes->empty();
}

}
