#include "app/vault/staff_pin.h"

#include "app/vault/whole_file.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;
namespace fs = std::filesystem;

constexpr const char* pinName = "staff.pin";
constexpr const char* triesName = "staff.tries";
constexpr int mostWrong = 99;   // two digits; the lock stopped growing long before

std::string twoDigits(int number)
{
    number = std::clamp(number, 0, mostWrong);
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10), '\n'};
}

/// A count that is missing or damaged counts as enough for a lock: taking the file away buys no tries.
int readTries(const fs::path& folder)
{
    const auto bytes = readWholeFile(folder / triesName, 3);
    const auto digit = [&](std::size_t i) { return (*bytes)[i] >= '0' && (*bytes)[i] <= '9' ? (*bytes)[i] - '0' : -1; };
    if (!bytes || bytes->size() != 3 || digit(0) < 0 || digit(1) < 0 || (*bytes)[2] != '\n')
        return StaffPin::free;
    return 10 * digit(0) + digit(1);
}

Result<Done> writeTries(const fs::path& folder, int number)
{
    return overwriteWithoutTime(folder / triesName, bytesOf(twoDigits(number)));
}

std::int64_t lockAfter(int wrong)
{
    if (wrong < StaffPin::free)
        return 0;
    const int doublings = std::min(wrong - StaffPin::free, 16);
    return std::min(StaffPin::firstLock << doublings, StaffPin::longestLock);
}

}

bool StaffPin::isChosen(const fs::path& tabletFolder) { return fs::exists(tabletFolder / pinName); }

Result<Done> StaffPin::choose(const fs::path& tabletFolder, StaffCode& code, GuessCost cost)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; no code can be kept"};
    if (!code.isWhole()) {
        code.wipe();
        return Error{"has too few digits; expected " + std::to_string(StaffCode::length)};
    }
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool made = crypto_pwhash_str(hash.data(), code.digits().data(), code.size(), cost.passes, cost.memory) == 0;
    code.wipe();
    if (!made)
        return Error{"cannot be kept: the machine has too little memory", (tabletFolder / pinName).string()};
    // The count first: a code without a count would begin locked.
    if (auto counted = writeTries(tabletFolder, 0); !counted)
        return counted;
    if (auto written =
            writeWholeFile(tabletFolder / pinName, bytesOf(std::string(hash.data()) + "\n"), Readers::ownerOnly);
        !written)
        return written;
    return forgetTime(tabletFolder / pinName);
}

Result<std::unique_ptr<StaffPin>> StaffPin::open(const fs::path& tabletFolder, Seconds now)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; no code can be checked"};
    const auto bytes = readWholeFile(tabletFolder / pinName, crypto_pwhash_STRBYTES);
    if (!bytes)
        return bytes.error();
    std::string hash(bytes->begin(), bytes->end());
    if (!hash.empty() && hash.back() == '\n')
        hash.pop_back();
    if (!hash.starts_with(crypto_pwhash_STRPREFIX) || hash.size() >= crypto_pwhash_STRBYTES)
        return Error{"is damaged; choose a new code when the tablet is set up again",
                     (tabletFolder / pinName).string()};
    return std::unique_ptr<StaffPin>(
        new StaffPin(tabletFolder, std::move(hash), readTries(tabletFolder), std::move(now)));
}

StaffPin::StaffPin(fs::path folder, std::string hash, int wrong, Seconds now)
    : folder_(std::move(folder)), hash_(std::move(hash)), wrong_(wrong), now_(std::move(now)), lockedUntil_(now_())
{
    lock();
}

void StaffPin::lock() { lockedUntil_ = now_() + lockAfter(wrong_); }

std::int64_t StaffPin::lockedFor() const { return std::max<std::int64_t>(0, lockedUntil_ - now_()); }

Result<StaffPin::Outcome> StaffPin::attempt(StaffCode& code)
{
    if (lockedFor() > 0) {
        code.wipe();
        return Outcome(Locked{lockedFor()});
    }
    const int counted = std::min(wrong_ + 1, mostWrong);
    if (auto written = writeTries(folder_, counted); !written) {
        code.wipe();
        return written.error();
    }
    wrong_ = counted;
    const bool right = crypto_pwhash_str_verify(hash_.c_str(), code.digits().data(), code.size()) == 0;
    code.wipe();
    if (right) {
        if (auto written = writeTries(folder_, 0); !written)
            return written.error();
        wrong_ = 0;
        return Outcome(Right{});
    }
    lock();
    if (lockedFor() > 0)
        return Outcome(Locked{lockedFor()});
    return Outcome(Wrong{});
}

}
