#include "app/vault/whole_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

Error failure(const std::string& what, const std::filesystem::path& file)
{
    return {what + ": " + std::strerror(errno), file.string()};
}

constexpr std::array<timespec, 2> beginningOfTime{};   // of the last reading, and of the last writing

bool writeAll(int descriptor, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

}

Result<Done> makeFolder(const std::filesystem::path& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return Error{"cannot be made: " + problem.message(), folder.string()};
    return Done{};
}

Result<Done> shredFile(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem)
        return std::filesystem::exists(file) ? Result<Done>(failure("cannot be destroyed", file)) : Done{};
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return failure("cannot be destroyed", file);
    Bytes noise(static_cast<std::size_t>(size));
    randombytes_buf(noise.data(), noise.size());
    const bool gone = writeAll(descriptor, noise) && ::fsync(descriptor) == 0 && ::unlink(file.c_str()) == 0;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    if (!gone)
        return failure("cannot be destroyed", file);
    return syncFolder(file.parent_path());
}

Result<Done> syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failure("cannot be opened", folder);
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    if (!synced)
        return failure("cannot be made safe on the disk", folder);
    return Done{};
}

Result<Done> writeWholeFile(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, Readers readers)
{
    std::filesystem::path unfinished = file;
    unfinished += ".unfinished";
    const mode_t mode = readers == Readers::ownerOnly ? 0600 : 0644;
    ::unlink(unfinished.c_str());   // of an earlier attempt that was cut off
    const int descriptor = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (descriptor < 0)
        return failure("cannot be written", file);
    const bool written = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    int reason = errno;
    if (::close(descriptor) != 0 && written)
        reason = errno;
    if (!written || ::rename(unfinished.c_str(), file.c_str()) != 0) {
        reason = written ? errno : reason;
        ::unlink(unfinished.c_str());
        errno = reason;
        return failure("cannot be written", file);
    }
    return syncFolder(file.parent_path());
}

Result<Done> overwriteWithoutTime(const std::filesystem::path& file, std::span<const std::uint8_t> bytes)
{
    const bool isNew = !std::filesystem::exists(file);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure("cannot be written", file);
    const bool written = writeAll(descriptor, bytes) &&
                         ::ftruncate(descriptor, static_cast<off_t>(bytes.size())) == 0 &&
                         ::futimens(descriptor, beginningOfTime.data()) == 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    if (!written)
        return failure("cannot be written", file);
    return isNew ? syncFolder(file.parent_path()) : Result<Done>(Done{});
}

Result<Done> forgetTime(const std::filesystem::path& file)
{
    if (::utimensat(AT_FDCWD, file.c_str(), beginningOfTime.data(), AT_SYMLINK_NOFOLLOW) != 0)
        return failure("cannot be given another time", file);
    return Done{};
}

Result<Bytes> readWholeFile(const std::filesystem::path& file, std::size_t largest)
{
    std::error_code problem;
    if (std::filesystem::is_directory(file, problem))
        return Error{"is a folder; expected a file", file.string()};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{"cannot be opened; expected a file that can be read", file.string()};
    Bytes bytes;
    std::array<char, 65536> block{};
    while (stream.read(block.data(), block.size()) || stream.gcount() > 0) {
        if (bytes.size() + static_cast<std::size_t>(stream.gcount()) > largest)
            return Error{"is larger than " + std::to_string(largest) + " bytes", file.string()};
        append(bytes, bytesOf({block.data(), static_cast<std::size_t>(stream.gcount())}));
    }
    if (stream.bad())
        return Error{"cannot be read to its end", file.string()};
    return bytes;
}

}
