#include "scales/csv_block.h"

#include "scales/csv_marks.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace scales {
namespace {

/// Where the last whole row ends, or 0. A block begins outside quotes, so an even number of them ends outside, and
/// from there it can be read backwards.
std::size_t endOfLastRow(std::string_view text, bool insideQuotes)
{
    for (std::size_t end = text.size(); end > 0; --end) {
        const char c = text[end - 1];
        if (c == '"')
            insideQuotes = !insideQuotes;
        else if ((c == '\n' || c == '\r') && !insideQuotes)
            return end;
    }
    return 0;
}

/// An open file that is closed when the last copy of its reader is gone.
struct OpenFile {
    int descriptor = -1;
    bool ours = false;
    std::string name;

    OpenFile(int opened, bool mine, std::string named) : descriptor(opened), ours(mine), name(std::move(named)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (ours)
            ::close(descriptor);
    }

    Result<std::size_t> read(char* into, std::size_t most) const
    {
        for (;;) {
            const ssize_t got = ::read(descriptor, into, most);
            if (got >= 0)
                return static_cast<std::size_t>(got);
            if (errno != EINTR)
                return Error{"cannot be read to its end", name};
        }
    }
};

}

CsvBlocks::CsvBlocks(Source source, std::size_t size)
    : source_(std::move(source)), size_(std::clamp<std::size_t>(size, 4, longestRow))   // a byte order mark fits
{
}

Result<std::unique_ptr<CsvBlocks>> CsvBlocks::open(const std::string& file, std::size_t size)
{
    const bool standard = file == "-";
    const int descriptor = standard ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{"cannot be opened; expected a file that can be read", file};
    auto opened = std::make_shared<OpenFile>(descriptor, !standard, standard ? "standard input" : file);
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return Error{"is a folder; expected a file", opened->name};
    return std::make_unique<CsvBlocks>([opened](char* into, std::size_t most) { return opened->read(into, most); },
                                       size);
}

/// Reads until the block holds `upTo` bytes or the text ends. False when there is nothing.
Result<bool> CsvBlocks::fill(CsvBlock& block, std::size_t upTo)
{
    if (block.bytes.size() < upTo + 1 + CsvBlock::readableBehind)   // 1: a line break that the last row lacks
        block.bytes.resize(upTo + 1 + CsvBlock::readableBehind);
    while (block.size < upTo && !atEnd_) {
        const auto got = source_(block.bytes.data() + block.size, upTo - block.size);
        if (!got)
            return got.error();
        atEnd_ = *got == 0;
        block.size += *got;
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (atStart_ && (block.size >= byteOrderMark.size() || atEnd_)) {
            atStart_ = false;
            if (block.text().starts_with(byteOrderMark)) {
                block.size -= byteOrderMark.size();
                std::memmove(block.bytes.data(), block.bytes.data() + byteOrderMark.size(), block.size);
            }
        }
    }
    return block.size > 0;
}

Result<bool> CsvBlocks::next(CsvBlock& block)
{
    const std::lock_guard lock(mutex_);
    block.size = begun_.size();
    block.isCutOff = false;
    std::size_t upTo = std::max(size_, begun_.size() + 1);
    if (block.bytes.size() < begun_.size())
        block.bytes.resize(begun_.size());
    std::copy(begun_.begin(), begun_.end(), block.bytes.begin());
    begun_.clear();

    CsvMarks marks;
    for (;;) {
        auto filled = fill(block, upTo);
        if (!filled || !*filled)
            return filled;
        std::string_view text = block.text();
        marks = countMarks(text);
        if (atEnd_) {
            if (text.back() != '\n' && text.back() != '\r')
                block.bytes[block.size++] = '\n';
            break;
        }
        // A CR that came last may be half of a line break.
        if (text.back() == '\r')
            text.remove_suffix(1);
        if (const std::size_t end = endOfLastRow(text, marks.quotes % 2 != 0); end > 0) {
            begun_.assign(block.text().begin() + static_cast<std::ptrdiff_t>(end), block.text().end());
            block.size = end;
            const CsvMarks rest = countMarks({begun_.data(), begun_.size()});
            marks.lineBreaks -= rest.lineBreaks;
            marks.quotes -= rest.quotes;
            break;
        }
        if (block.size >= longestRow) {
            block.isCutOff = true;
            break;
        }
        upTo = std::min(2 * block.size, longestRow);
    }
    block.number = number_++;
    block.firstLine = line_;
    block.isPlain = marks.quotes == 0 && !marks.holdsNul && !block.isCutOff;
    line_ += static_cast<std::int64_t>(marks.lineBreaks);
    return true;
}

}
