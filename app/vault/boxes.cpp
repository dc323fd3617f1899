#include "app/vault/boxes.h"

#include "app/vault/whole_file.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;
using Trouble = BallotBox::Trouble;

constexpr const char* nextName = "box.db.next";
constexpr const char* ballastName = "ballast";
constexpr const char* quarantineName = "quarantine";

fs::path journalOf(fs::path file) { return file += "-journal"; }

/// The first name of its kind that is free, e.g. box-full-2.db.
fs::path freeName(const fs::path& folder, const std::string& kind)
{
    for (int number = 1;; ++number)
        if (fs::path file = folder / (kind + "-" + std::to_string(number) + ".db"); !fs::exists(file))
            return file;
}

std::vector<fs::path> filesOf(const fs::path& folder, const std::string& kind)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator one(folder, problem), end; !problem && one != end; one.increment(problem))
        if (one->path().filename().string().starts_with(kind + "-") && one->path().extension() == ".db")
            files.push_back(one->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// A disk may store zeros as nothing, so the ballast is noise.
Result<Done> layBallast(const fs::path& folder)
{
    const fs::path file = folder / ballastName;
    std::error_code problem;
    if (fs::file_size(file, problem) == Boxes::ballast && !problem)
        return Done{};
    Bytes noise(Boxes::ballast);
    randombytes_buf(noise.data(), noise.size());
    if (auto written = writeWholeFile(file, noise, Readers::ownerOnly); !written)
        return Error{"the disk is full; make room before somebody answers", folder.string()};
    return forgetTime(file);
}

Result<Done> moveFile(const fs::path& from, const fs::path& to)
{
    std::error_code problem;
    fs::rename(from, to, problem);
    if (problem)
        return Error{"cannot be put in place: " + problem.message(), to.string()};
    return Done{};
}

}

bool Boxes::areIn(const fs::path& folder) { return fs::exists(folder / boxFileName) || fs::exists(folder / nextName); }

Result<Done> Boxes::make(const fs::path& folder, const WaveMark& mark, const SealingKey& key)
{
    if (auto laid = layBallast(folder); !laid)
        return laid;
    return BallotBox::make(folder / boxFileName, mark, key);
}

Result<std::unique_ptr<Boxes>> Boxes::open(const fs::path& folder, const WaveMark& mark, const SealingKey& key,
                                           SlotChoice choice)
{
    std::unique_ptr<Boxes> boxes(new Boxes(folder, mark, key, std::move(choice)));
    if (!fs::exists(boxes->present()) && fs::exists(folder / nextName))   // the power went between two renames
        if (auto done = moveFile(folder / nextName, boxes->present()); !done)
            return done.error();
    if (auto opened = boxes->openFull(); !opened)
        return opened.error();
    if (fs::exists(boxes->present()) || boxes->setAside().empty()) {
        if (auto opened = boxes->openPresent(); !opened)
            return opened.error();
    } else if (auto made = boxes->havePresent(); !made) {   // the power went while a damaged box was set aside
        return made.error();
    }
    return boxes;
}

Result<Done> Boxes::openPresent()
{
    Trouble trouble = Trouble::none;
    auto opened = BallotBox::open(present(), mark_, choice_, &trouble);
    if (!opened && trouble == Trouble::damaged)
        return setPresentAside();
    if (!opened)
        return opened.error();
    present_ = std::move(*opened);
    filling_ = present_->filling();
    return Done{};
}

/// After trouble with the disk there may be no box at all; then one is made as soon as the disk lets us.
Result<Done> Boxes::havePresent()
{
    if (present_)
        return Done{};
    if (!fs::exists(present()))
        if (auto made = BallotBox::make(present(), mark_, key_, filling_); !made)
            return made;
    return openPresent();
}

/// A full box that got damaged since goes the way of the present one.
Result<Done> Boxes::openFull()
{
    full_.clear();
    for (const fs::path& file : filesOf(folder_, "box-full")) {
        Trouble trouble = Trouble::none;
        auto opened = BallotBox::open(file, mark_, choice_, &trouble);
        if (opened) {
            full_.push_back(std::move(*opened));
            continue;
        }
        if (trouble != Trouble::damaged)
            return opened.error();
        if (auto made = makeFolder(folder_ / quarantineName); !made)
            return made;
        const fs::path aside = freeName(folder_ / quarantineName, "box");
        if (auto moved = moveFile(file, aside); !moved)
            return moved;
        if (fs::exists(journalOf(file)))
            if (auto moved = moveFile(journalOf(file), journalOf(aside)); !moved)
                return moved;
    }
    return Done{};
}

Result<Done> Boxes::prove()
{
    if (auto have = havePresent(); !have)
        return have;
    if (present_->isFull())
        if (auto turned = turnOver(); !turned)
            return turned;
    if (auto laid = layBallast(folder_); !laid)
        return laid;
    auto proved = present_->proveWritable();
    if (!proved && present_->trouble() == Trouble::damaged) {
        if (auto aside = setPresentAside(); !aside)
            return aside;
        return present_->proveWritable();
    }
    return proved;
}

Result<Done> Boxes::put(const Envelope& envelope)
{
    if (auto have = havePresent(); !have)
        return have;
    if (present_->isFull())
        if (auto turned = turnOver(); !turned)
            return turned;
    auto done = present_->put(envelope);
    if (done)
        return done;
    // Somebody has answered everything: now the ballast has to give.
    std::error_code none;
    if (present_->trouble() == Trouble::diskFull && fs::remove(folder_ / ballastName, none))
        done = present_->put(envelope);
    if (!done && present_->trouble() == Trouble::damaged) {
        if (auto aside = setPresentAside(); !aside)
            return aside;
        done = present_->put(envelope);
    }
    return done;
}

Result<Done> Boxes::makeNext(std::uint32_t filling) const
{
    std::error_code none;
    fs::remove(folder_ / nextName, none);   // of an earlier attempt that was cut off
    return BallotBox::make(folder_ / nextName, mark_, key_, filling);
}

/// Over whatever stands there, in one step. Ends with a box that is open, the new one or the old one.
Result<Done> Boxes::putNextInPlace()
{
    present_.reset();   // its journal is empty from here on
    auto renamed = moveFile(folder_ / nextName, present());
    if (auto opened = openPresent(); !opened)
        return opened;
    if (!renamed)
        return renamed;
    return syncFolder(folder_);
}

Result<Done> Boxes::turnOver()
{
    if (auto made = makeNext(filling_); !made)
        return made;
    present_.reset();
    const fs::path full = freeName(folder_, "box-full");
    std::error_code none;
    fs::remove(journalOf(present()), none);   // empty: the box was closed
    auto moved = moveFile(present(), full);
    if (!moved) {
        if (auto opened = openPresent(); !opened)
            return opened;
        return moved;
    }
    if (auto placed = putNextInPlace(); !placed)
        return placed;
    return openFull();
}

Result<Done> Boxes::setPresentAside()
{
    present_.reset();
    if (auto made = makeFolder(folder_ / quarantineName); !made)
        return made;
    const fs::path aside = freeName(folder_ / quarantineName, "box");
    // The journal first: without its box it does nothing, and a new box must never meet it.
    if (fs::exists(journalOf(present())))
        if (auto moved = moveFile(journalOf(present()), journalOf(aside)); !moved)
            return moved;
    if (auto moved = moveFile(present(), aside); !moved)
        return moved;
    if (auto made = BallotBox::make(present(), mark_, key_, filling_); !made)
        return made;
    return openPresent();
}

std::size_t Boxes::count() const { return full_.size() * BallotBox::slots + (present_ ? present_->count() : 0); }

std::size_t Boxes::places() const { return present_ ? BallotBox::slots - present_->count() : 0; }

Result<std::vector<Envelope>> Boxes::envelopes() const
{
    Result<std::vector<Envelope>> all = std::vector<Envelope>();
    if (present_)
        all = present_->envelopes();
    if (!all)
        return all;
    for (const auto& box : full_) {
        auto more = box->envelopes();
        if (!more)
            return more;
        all->insert(all->end(), more->begin(), more->end());
    }
    std::sort(all->begin(), all->end());
    return all;
}

std::vector<fs::path> Boxes::setAside() const { return filesOf(folder_ / quarantineName, "box"); }

Result<Done> Boxes::empty()
{
    if (auto made = makeNext(filling_ + 1); !made)
        return made;
    if (auto placed = putNextInPlace(); !placed)
        return placed;
    // A full box that stays because the power goes now is handed over once more, and counts once.
    full_.clear();
    for (const fs::path& file : filesOf(folder_, "box-full")) {
        std::error_code problem;
        fs::remove(journalOf(file), problem);
        fs::remove(file, problem);
        if (problem)
            return Error{"cannot be removed: " + problem.message(), file.string()};
    }
    return syncFolder(folder_);
}

}
