#include "app/cli/output_file.h"

#include "app/vault/whole_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace cli {

using scales::Done;
using scales::Error;
using scales::Result;

namespace {

Error failure(const std::string& name) { return {std::string("cannot be written: ") + std::strerror(errno), name}; }

}

Result<OutputFile> OutputFile::open(const std::filesystem::path& file)
{
    if (file.empty() || file == "-")
        return OutputFile(STDOUT_FILENO, "standard output");
    std::error_code problem;
    const auto status = std::filesystem::status(file, problem);
    if (std::filesystem::is_directory(status))
        return Error{"is a folder; expected the name of a file", file.string()};
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0)
            return failure(file.string());
        return OutputFile(descriptor, file.string());
    }
    // A link keeps pointing at the file; what it points at is replaced.
    const auto target =
        std::filesystem::is_symlink(file, problem) ? std::filesystem::weakly_canonical(file, problem) : file;
    std::filesystem::path unfinished = problem ? file : target;
    unfinished += ".unfinished";
    ::unlink(unfinished.c_str());   // of an earlier attempt that was cut off
    const int descriptor = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (descriptor < 0)
        return failure(file.string());
    OutputFile output(descriptor, file.string());
    output.target_ = problem ? file : target;
    output.unfinished_ = std::move(unfinished);
    return output;
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      name_(std::move(other.name_)),
      target_(std::move(other.target_)),
      unfinished_(std::exchange(other.unfinished_, {}))
{
}

OutputFile::~OutputFile()
{
    if (descriptor_ > STDERR_FILENO)
        ::close(descriptor_);
    if (!unfinished_.empty())
        ::unlink(unfinished_.c_str());
}

Result<Done> OutputFile::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor_, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return unfinished_.empty() ? Error{"cannot be written to", name_} : failure(name_);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return Done{};
}

Result<Done> OutputFile::finish()
{
    if (unfinished_.empty())
        return Done{};
    const bool synced = ::fsync(descriptor_) == 0;
    const int reason = errno;
    const bool closed = ::close(std::exchange(descriptor_, -1)) == 0;
    if (!synced)
        errno = reason;
    if (!synced || !closed || ::rename(unfinished_.c_str(), target_.c_str()) != 0)
        return failure(name_);
    unfinished_.clear();
    return vault::syncFolder(target_.parent_path());
}

Result<Done> writeOutput(const std::filesystem::path& file, std::string_view text)
{
    auto output = OutputFile::open(file);
    if (!output)
        return output.error();
    if (auto written = output->write(text); !written)
        return written;
    return output->finish();
}

}
