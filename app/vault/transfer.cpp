#include "app/vault/transfer.h"

#include "app/vault/salvage.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace vault {
namespace {

namespace fs = std::filesystem;
using Trouble = Transfer::Trouble;

constexpr int mostFilesLookedAt = 10'000;   // a stick full of somebody's photographs

/// What was written may still be in memory only; reading it back would then prove nothing.
void forgetInMemory(const fs::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED));
    ::close(descriptor);
}

bool holds(const fs::path& file, const Bytes& bytes)
{
    forgetInMemory(file);
    const auto read = readWholeFile(file, bytes.size());
    return read && *read == bytes;
}

bool hasRoomFor(const fs::path& medium, std::size_t bytes)
{
    std::error_code problem;
    const auto space = fs::space(medium, problem);
    return problem || space.available >= bytes;
}

}

Transfer::Transfer(Tablet& tablet, Session& session, const SigningKey* device)
    : tablet_(tablet), session_(session), device_(device)
{
}

/// Damaged boxes, with their journals. One that cannot be copied now goes along another time.
std::size_t Transfer::takeAlong(const fs::path& medium) const
{
    std::size_t taken = 0;
    for (const fs::path& file : tablet_.setAside())
        for (const char* part : {"", "-journal"}) {
            const auto bytes = readWholeFile(file.string() + part, largestSalvaged);
            if (!bytes || bytes->empty())
                continue;
            const fs::path copy =
                medium / (tablet_.wave() + "-" + toHex(fingerprint(*bytes)).substr(0, 16) + ".damaged");
            if (holds(copy, *bytes) || (writeWholeFile(copy, *bytes) && holds(copy, *bytes)))
                ++taken;
        }
    return taken;
}

std::variant<Transfer::Written, Transfer::Failed> Transfer::write(const fs::path& medium, bool last)
{
    const WaveFile& wave = tablet_.waveFile();
    if (!device_ || std::find(wave.tablets.begin(), wave.tablets.end(), device_->verifying()) == wave.tablets.end())
        return Failed{Trouble::notEnrolled};
    const auto damaged = takeAlong(medium);
    auto envelopes = tablet_.envelopes();
    if (!envelopes)
        return Failed{Trouble::unreadable, envelopes.error().text()};
    if (envelopes->empty() || (envelopes->size() < Tablet::fewestInBatch && !last))
        return Failed{Trouble::tooFew};
    std::error_code problem;
    if (!fs::is_directory(medium, problem))
        return Failed{Trouble::noMedium};

    Written written{medium / (wave.wave + "-" + toHex(batchId(*envelopes)).substr(0, 16) + ".bpb"), envelopes->size()};
    written.damaged = damaged;
    const Bytes bytes = writeBatch(tablet_.batchHead(), std::move(*envelopes), *device_);
    if (holds(written.file, bytes)) {
        written.before = true;
        return written;
    }
    if (!hasRoomFor(medium, bytes.size()))
        return Failed{Trouble::mediumFull};
    if (auto done = writeWholeFile(written.file, bytes); !done)
        return Failed{!fs::is_directory(medium, problem)  ? Trouble::noMedium
                      : !hasRoomFor(medium, bytes.size()) ? Trouble::mediumFull
                                                          : Trouble::interrupted,
                      done.error().text()};
    if (!holds(written.file, bytes))
        return Failed{Trouble::interrupted};
    return written;
}

std::variant<Transfer::Received, Transfer::Failed> Transfer::takeReceipt(const fs::path& medium)
{
    receipt_.reset();
    auto envelopes = tablet_.envelopes();
    if (!envelopes)
        return Failed{Trouble::unreadable, envelopes.error().text()};
    const BatchId now = batchId(std::move(*envelopes));
    const WaveFile& wave = tablet_.waveFile();

    std::optional<Receipt> best;
    Failed why{Trouble::noReceipt};
    std::error_code problem;
    int lookedAt = 0;
    fs::directory_iterator one(medium, problem);
    if (problem)
        return Failed{Trouble::noMedium};
    for (const fs::directory_iterator end; !problem && one != end && ++lookedAt < mostFilesLookedAt;
         one.increment(problem)) {
        if (one->path().extension() != receiptExtension)
            continue;
        const auto receipt = readReceipt(one->path());
        if (!receipt) {
            why = Failed{Trouble::damagedReceipt, receipt.error().text()};
            continue;
        }
        if (!device_ || receipt->tablet != device_->verifying())
            continue;   // another tablet's, on the same stick
        if (!(receipt->municipality == wave.municipality)) {
            why = Failed{Trouble::wrongMunicipality};
            continue;
        }
        if (receipt->mark != wave.mark)
            continue;   // of an earlier wave
        if (!best || receipt->batch == now || (best->batch != now && receipt->envelopes > best->envelopes))
            best = *receipt;
    }
    if (!best)
        return why;
    const bool all = best->batch == now;
    if (auto noted = session_.noteReceipt(best->envelopes); !noted)
        return Failed{Trouble::interrupted, noted.error().text()};
    if (all)
        receipt_ = best;
    return Received{best->envelopes, all};
}

std::variant<Transfer::Emptied, Transfer::Failed> Transfer::empty()
{
    if (session_.isOpen())
        return Failed{Trouble::sessionOpen};
    if (!receipt_)
        return Failed{Trouble::noReceipt};
    if (auto emptied = tablet_.empty(*receipt_); !emptied)
        return Failed{emptied.error().refusal ? Trouble::notAllReceived : Trouble::interrupted, emptied.error().text()};
    receipt_.reset();
    if (auto noted = session_.noteEmptied(); !noted)
        return Failed{Trouble::interrupted, noted.error().text()};
    return Emptied{};
}

}
