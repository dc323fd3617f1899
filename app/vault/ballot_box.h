#pragma once

#include "app/vault/envelope.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace vault {

/// A number from 0 up to but not including the bound, each equally likely and unpredictable.
using Randomness = std::function<std::uint32_t(std::uint32_t bound)>;
Randomness systemRandomness();

/// Where a new envelope goes: one of the free slots, of which there is at least one. Tests give their own slot map.
using SlotChoice = std::function<std::uint16_t(const Envelope&, const std::vector<std::uint16_t>& free)>;
SlotChoice randomSlot(Randomness randomness);

/// A tablet's envelopes: a file of slots that are all there from the beginning.
///
/// A free slot holds a sealed dummy; putting an envelope in overwrites one slot in place. The file therefore depends on
/// which envelopes are in which slots and on the number of commits, never on the order in which they came. (Molnar, Kohno,
/// Sastry & Wagner, Tamper-evident, history-independent, subliminal-free data structures on PROM storage, 2006.)
/// Limits: two copies of a live box show which slots changed between them, so a live box is never copied; and what the
/// disk below keeps of overwritten blocks is the disk's matter.
class BallotBox {
public:
    static constexpr std::uint16_t slots = 1024;

    /// What lies behind an error of a box, as far as somebody can do something about it.
    enum class Trouble { none, diskFull, damaged, other };

    /// Makes a box full of dummies for one wave. It appears whole or not at all; one that stands there is an error.
    /// `filling`: how often this tablet's boxes were emptied before, and one.
    static scales::Result<scales::Done> make(const std::filesystem::path& file, const WaveMark& mark,
                                             const SealingKey& key, std::uint32_t filling = 1);

    /// Opens the box of that wave. Refuses a file that belongs to another wave or that SQLite finds damaged.
    static scales::Result<std::unique_ptr<BallotBox>> open(const std::filesystem::path& file, const WaveMark& mark,
                                                           SlotChoice choice, Trouble* trouble = nullptr);
    ~BallotBox();

    /// One commit, synced. When it returns Done the envelope is on the disk; otherwise nothing changed.
    scales::Result<scales::Done> put(const Envelope& envelope);

    /// Proof that one more envelope can be put in: a slot is free, and the disk takes a write, which is then undone.
    scales::Result<scales::Done> proveWritable();

    Trouble trouble() const;   ///< behind the last step that failed

    std::size_t count() const;   ///< envelopes, dummies not counted
    bool isFull() const { return count() == slots; }
    std::uint32_t filling() const;
    scales::Result<std::vector<Envelope>>
    envelopes() const;   ///< in no order that means anything (sorted by their bytes)

private:
    struct Inside;
    explicit BallotBox(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}
