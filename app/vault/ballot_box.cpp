#include "app/vault/ballot_box.h"

#include "app/vault/sql.h"
#include "app/vault/whole_file.h"

#include <unistd.h>

#include <algorithm>
#include <bit>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::size_t bitmapSize = BallotBox::slots / 8;

constexpr const char* schema = "CREATE TABLE slot(number INTEGER PRIMARY KEY, envelope BLOB NOT NULL);"
                               "CREATE TABLE box(only INTEGER PRIMARY KEY CHECK(only = 1), wave BLOB NOT NULL,"
                               " filling INTEGER NOT NULL, used BLOB NOT NULL);";

/// Durable at each commit (EXTRA syncs the folder after the journal is cut), nothing left in the journal (TRUNCATE) or in
/// freed space (secure_delete), no second file beside the box (no WAL).
bool setPragmas(Database& database)
{
    return database.pragma("journal_mode=TRUNCATE", "truncate") && database.pragma("synchronous=EXTRA", "3") &&
           database.pragma("secure_delete=ON", "1") && database.pragma("temp_store=MEMORY", "2");
}

BallotBox::Trouble troubleOf(const Database& database)
{
    return database.isFull()      ? BallotBox::Trouble::diskFull
           : database.isDamaged() ? BallotBox::Trouble::damaged
                                  : BallotBox::Trouble::other;
}

bool isUsed(const Bytes& used, std::uint16_t slot) { return (used[slot / 8] >> (slot % 8) & 1) != 0; }

Result<Done> fillWithDummies(Database& database, const WaveMark& mark, const SealingKey& key, std::uint32_t filling)
{
    Transaction transaction(database);
    if (!transaction.begun() || !database.execute(schema))
        return database.failure("cannot be set up");
    Statement insert = database.statement("INSERT INTO slot(number, envelope) VALUES(?, ?)");
    for (std::uint16_t slot = 0; slot < BallotBox::slots; ++slot) {
        const Envelope dummy = sealDummy(key);
        if (!insert.bind(1, slot).bind(2, dummy).run())
            return database.failure("cannot be filled");
    }
    const Bytes none(bitmapSize, 0);
    if (!database.statement("INSERT INTO box(only, wave, filling, used) VALUES(1, ?, ?, ?)")
             .bind(1, mark)
             .bind(2, filling)
             .bind(3, none)
             .run() ||
        !transaction.commit())
        return database.failure("cannot be set up");
    return Done{};
}

}

Randomness systemRandomness()
{
    return [](std::uint32_t bound) { return randombytes_uniform(bound); };
}

SlotChoice randomSlot(Randomness randomness)
{
    return [randomness = std::move(randomness)](const Envelope&, const std::vector<std::uint16_t>& free) {
        return free[randomness(static_cast<std::uint32_t>(free.size()))];
    };
}

struct BallotBox::Inside {
    std::unique_ptr<Database> database;
    SlotChoice choice;
    Bytes used;   ///< one bit a slot, lowest bit first
    std::uint32_t filling = 1;
    Trouble trouble = Trouble::none;

    Error failure(const char* what);

    Result<Done> write(const Bytes& newUsed, std::optional<std::uint16_t> slot, const Envelope* envelope);
};

BallotBox::BallotBox(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
BallotBox::~BallotBox() = default;

Error BallotBox::Inside::failure(const char* what)
{
    trouble = troubleOf(*database);
    return database->failure(what);
}

Result<Done> BallotBox::make(const std::filesystem::path& file, const WaveMark& mark, const SealingKey& key,
                             std::uint32_t filling)
{
    if (std::filesystem::exists(file))
        return Error{"is there already; a box is never made twice", file.string()};
    std::filesystem::path unfinished = file;
    unfinished += ".unfinished";
    std::error_code ignored;
    std::filesystem::remove(unfinished, ignored);   // of an earlier attempt that was cut off
    {
        auto database = Database::open(unfinished, true);
        if (!database)
            return database.error();
        if (!setPragmas(**database))
            return (*database)->failure("cannot be made safe with this SQLite");
        if (auto filled = fillWithDummies(**database, mark, key, filling); !filled)
            return filled;
    }
    std::filesystem::path journal = unfinished;
    journal += "-journal";
    std::filesystem::remove(journal, ignored);
    if (::rename(unfinished.c_str(), file.c_str()) != 0)
        return Error{"cannot be put in place", file.string()};
    return syncFolder(file.parent_path());
}

Result<std::unique_ptr<BallotBox>> BallotBox::open(const std::filesystem::path& file, const WaveMark& mark,
                                                   SlotChoice choice, Trouble* trouble)
{
    Trouble ignored = Trouble::none;
    Trouble& why = trouble ? *trouble : ignored;
    why = Trouble::other;
    auto database = Database::open(file, false);
    if (!database)
        return database.error();
    auto inside = std::make_unique<Inside>();
    inside->database = std::move(*database);
    inside->choice = std::move(choice);
    if (!setPragmas(*inside->database)) {
        why = troubleOf(*inside->database);
        return inside->database->failure("cannot be used safely; expected a ballot box that can be written");
    }
    why = Trouble::damaged;
    Statement box = inside->database->statement("SELECT wave, used, filling FROM box");
    if (!box.next())
        return inside->database->failure("is not a ballot box");
    const Bytes wave = box.blob(0);
    inside->used = box.blob(1);
    inside->filling = static_cast<std::uint32_t>(box.number(2));
    if (wave.size() == mark.size() && !std::equal(wave.begin(), wave.end(), mark.begin())) {
        why = Trouble::other;
        return Error{"belongs to another wave; expected the box that was made with this wave file", file.string()};
    }
    Statement whole = inside->database->statement("SELECT count(*) FROM slot WHERE length(envelope) = 512");
    if (inside->used.size() != bitmapSize || !whole.next() || whole.number(0) != BallotBox::slots)
        return Error{"is damaged; expected 1024 slots of 512 bytes", file.string()};
    why = Trouble::none;
    return std::unique_ptr<BallotBox>(new BallotBox(std::move(inside)));
}

Result<Done> BallotBox::Inside::write(const Bytes& newUsed, std::optional<std::uint16_t> slot, const Envelope* envelope)
{
    Transaction transaction(*database);
    if (!transaction.begun())
        return failure("cannot be written");
    if (slot &&
        !database->statement("UPDATE slot SET envelope = ? WHERE number = ?").bind(1, *envelope).bind(2, *slot).run())
        return failure("cannot be written");
    if (!database->statement("UPDATE box SET used = ?").bind(1, newUsed).run() || !transaction.commit())
        return failure("cannot be written");
    used = newUsed;
    return Done{};
}

Result<Done> BallotBox::put(const Envelope& envelope)
{
    std::vector<std::uint16_t> free;
    for (std::uint16_t slot = 0; slot < slots; ++slot)
        if (!isUsed(inside_->used, slot))
            free.push_back(slot);
    if (free.empty())
        return Error{"the ballot box is full; expected a free slot"};
    const std::uint16_t slot = inside_->choice(envelope, free);
    Bytes used = inside_->used;
    used[slot / 8] = static_cast<std::uint8_t>(used[slot / 8] | 1u << (slot % 8));
    return inside_->write(used, slot, &envelope);
}

/// SQLite writes nothing for an UPDATE that changes no byte, so a bit is turned: that has to reach the journal. The
/// transaction ends without a commit, and the box is as it was, its count of changes too.
Result<Done> BallotBox::proveWritable()
{
    if (count() == slots)
        return Error{"the ballot box is full; expected a free slot"};
    Transaction transaction(*inside_->database);
    Bytes turned = inside_->used;
    turned.front() ^= 1;
    if (!transaction.begun() || !inside_->database->statement("UPDATE box SET used = ?").bind(1, turned).run())
        return inside_->failure("cannot be written");
    return Done{};
}

BallotBox::Trouble BallotBox::trouble() const { return inside_->trouble; }

std::uint32_t BallotBox::filling() const { return inside_->filling; }

std::size_t BallotBox::count() const
{
    std::size_t count = 0;
    for (const std::uint8_t byte : inside_->used)
        count += static_cast<std::size_t>(std::popcount(byte));
    return count;
}

Result<std::vector<Envelope>> BallotBox::envelopes() const
{
    std::vector<Envelope> all;
    Statement slot = inside_->database->statement("SELECT number, envelope FROM slot");
    while (slot.next()) {
        if (!isUsed(inside_->used, static_cast<std::uint16_t>(slot.number(0))))
            continue;
        const Bytes bytes = slot.blob(1);
        Envelope& envelope = all.emplace_back();
        std::copy_n(bytes.begin(), std::min(bytes.size(), envelope.size()), envelope.begin());
    }
    if (slot.failed() || all.size() != count())
        return inside_->database->failure("cannot be read to its end");
    std::sort(all.begin(), all.end());
    return all;
}

}
