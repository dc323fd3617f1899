#pragma once

#include "app/vault/ballot_box.h"
#include "app/vault/tablet_setup.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace vault {

/// All ballot boxes of a tablet folder: the one that takes envelopes, those that are full, and those that were set aside.
///
/// A full box is followed by a new one, made whole before it is put in place; which of two boxes an envelope is in says
/// that it came among the first 1024 or later, and no more. A damaged box goes to `quarantine/` as it is, and a new one
/// collects on: nobody is asked to answer twice. A ballast file keeps room on the disk, so that whoever is answering when
/// the disk gets full can still be kept; the next one is told before the first question.
class Boxes {
public:
    static constexpr std::size_t ballast = std::size_t{64} * 1024;   ///< bytes: journals of some twenty envelopes

    /// Makes the first box of a folder, and the ballast.
    static scales::Result<scales::Done> make(const std::filesystem::path& folder, const WaveMark& mark,
                                             const SealingKey& key);
    static bool areIn(const std::filesystem::path& folder);

    /// Opens them. A damaged box is set aside; one of another wave, or none at all, is an error.
    static scales::Result<std::unique_ptr<Boxes>> open(const std::filesystem::path& folder, const WaveMark& mark,
                                                       const SealingKey& key,
                                                       SlotChoice choice = randomSlot(systemRandomness()));

    /// Before the first question: there is a free slot, the ballast lies there, and the disk takes writes.
    scales::Result<scales::Done> prove();
    /// When it returns Done the envelope is on the disk.
    scales::Result<scales::Done> put(const Envelope& envelope);

    std::size_t count() const;                                 ///< envelopes, those of boxes set aside not counted
    std::size_t places() const;                                ///< free slots of the present box
    scales::Result<std::vector<Envelope>> envelopes() const;   ///< sorted by their bytes
    std::uint32_t filling() const { return filling_; }         ///< how often they were emptied, and one
    /// Files that were set aside, for the municipality to salvage.
    std::vector<std::filesystem::path> setAside() const;

    /// Puts an empty box in the place of all, in one step for the present one. What was set aside stays.
    scales::Result<scales::Done> empty();

private:
    Boxes(std::filesystem::path folder, const WaveMark& mark, const SealingKey& key, SlotChoice choice)
        : folder_(std::move(folder)), mark_(mark), key_(key), choice_(std::move(choice))
    {
    }
    std::filesystem::path present() const { return folder_ / boxFileName; }
    scales::Result<scales::Done> openPresent();
    scales::Result<scales::Done> openFull();
    scales::Result<scales::Done> makeNext(std::uint32_t filling) const;
    scales::Result<scales::Done> putNextInPlace();
    scales::Result<scales::Done> turnOver();
    scales::Result<scales::Done> setPresentAside();
    scales::Result<scales::Done> havePresent();

    std::filesystem::path folder_;
    WaveMark mark_;
    SealingKey key_;
    SlotChoice choice_;
    std::uint32_t filling_ = 1;
    std::unique_ptr<BallotBox> present_;   ///< null only while the disk does not let us have one
    std::vector<std::unique_ptr<BallotBox>> full_;
};

}
