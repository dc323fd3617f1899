#include "app/vault/tablet.h"

#include "app/vault/ballot_box.h"
#include "app/vault/batch.h"
#include "app/vault/receipt.h"
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
    std::unique_ptr<BallotBox> box;

    Result<Done> openBox();
};

Result<Done> Tablet::Inside::openBox()
{
    auto opened = BallotBox::open(folder / boxFileName, wave.mark, randomSlot(systemRandomness()));
    if (!opened)
        return opened.error();
    box = std::move(*opened);
    return Done{};
}

Tablet::Tablet(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Tablet::~Tablet() = default;

Result<std::unique_ptr<Tablet>> Tablet::open(const std::filesystem::path& folder)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; nothing can be sealed"};
    auto wave = readWaveFile(folder / waveFileName);
    if (!wave)
        return wave.error();
    auto inside = std::make_unique<Inside>(Inside{folder, std::move(*wave), nullptr});
    if (auto opened = inside->openBox(); !opened)
        return opened.error();
    return std::unique_ptr<Tablet>(new Tablet(std::move(inside)));
}

const scales::Form& Tablet::form() const { return *inside_->wave.form; }

const std::string& Tablet::wave() const { return inside_->wave.wave; }

const WaveFile& Tablet::waveFile() const { return inside_->wave; }

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

Result<std::vector<Envelope>> Tablet::envelopes() const { return inside_->box->envelopes(); }

Result<Done> Tablet::empty(const Receipt& receipt)
{
    const auto refuse = [](std::string why) {
        Error error{std::move(why)};
        error.refusal = true;
        return error;
    };
    if (!(receipt.municipality == inside_->wave.municipality) || receipt.mark != inside_->wave.mark)
        return refuse("the receipt is another municipality's or of another wave; the box was not touched");
    auto held = inside_->box->envelopes();
    if (!held)
        return held.error();
    if (batchId(std::move(*held)) != receipt.batch)
        return refuse("the receipt is not for all that the box holds now; the box was not touched");

    const std::filesystem::path file = inside_->folder / boxFileName;
    std::filesystem::path next = file;
    next += ".next";
    std::error_code ignored;
    std::filesystem::remove(next, ignored);   // of an earlier attempt that was cut off
    if (auto made = BallotBox::make(next, inside_->wave.mark, inside_->wave.sealing); !made)
        return made;
    inside_->box.reset();   // its journal is empty from here on
    std::filesystem::rename(next, file, ignored);
    const bool renamed = !ignored;
    if (auto opened = inside_->openBox(); !opened)
        return opened;
    if (!renamed)
        return Error{"cannot be put in place; the earlier box stays", file.string()};
    return syncFolder(inside_->folder);
}

}
