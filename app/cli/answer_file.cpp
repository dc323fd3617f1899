#include "app/cli/answer_file.h"

#include "app/cli/named_scale.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

namespace cli {

using scales::Done;
using scales::Error;
using scales::Result;

namespace {

/// More threads than this wait for each other: the blocks are read from the file one after the other.
constexpr std::size_t usefulThreads = 4;

/// What went wrong first, whichever thread finds it first.
class FirstFault {
public:
    bool isBefore(std::size_t block) const { return block_ < block; }

    void note(std::size_t block, Error error)
    {
        const std::lock_guard lock(mutex_);
        if (block > block_)
            return;
        block_ = block;
        error_ = std::move(error);
    }
    Result<Done> outcome() const { return error_ ? Result<Done>(*error_) : Done{}; }

private:
    std::mutex mutex_;
    std::atomic<std::size_t> block_ = std::numeric_limits<std::size_t>::max();
    std::optional<Error> error_;
};

}

void AnswerFileOptions::addTo(CLI::App& command)
{
    command
        .add_option("--instrument", instrument,
                    "The scale, e.g. djg11 (see buurtpeil instruments), or a definition file that ends in .json")
        ->required();
    command.add_option("--points", points, "How many answers each item offers: 5 (default) or 3");
    command.add_option("--scoring", scoring, "Scoring variant of the scale (default: its first)");
    command.add_option("--items", items, "Names of the item columns with % for the item's number (default ID.%)");
    command.add_option("--code-1", codeOne, "What code 1 means in the file: no (default) or yes")
        ->check(CLI::IsMember({"no", "yes"}));
    command.add_option("--threads", threads, "Threads to read with, 1 to 64; the result is the same")
        ->check(CLI::Range(1, 64));
    command.add_option("--block-size", blockSize, "Bytes to read at a time; for tests, the result is the same")
        ->group("");
    command.add_option("FILE", file, "CSV with one row per answer sheet, or - for standard input")->required();
}

Result<AskedScale> scaleOf(const AnswerFileOptions& options)
{
    auto instrument = scaleNamed(options.instrument);
    if (!instrument)
        return instrument.error();
    const auto format = formatNamed(options.points, *instrument);
    if (!format)
        return format.error();
    const auto variant = variantNamed(options.scoring, *instrument);
    if (!variant)
        return variant.error();
    return AskedScale{std::move(*instrument), *variant, {*format, options.items, options.codeOne == "yes"}};
}

Result<AnswerFile> AnswerFile::open(const AnswerFileOptions& options, const AskedScale& scale, scales::SumsOf what)
{
    AnswerFile file;
    auto blocks = scales::CsvBlocks::open(options.file, options.blockSize);
    if (!blocks)
        return blocks.error();
    file.blocks_ = std::move(*blocks);
    auto head = scales::CsvHead::read(*file.blocks_, options.file == "-" ? "standard input" : options.file);
    if (!head)
        return head.error();
    file.head_ = std::make_unique<scales::CsvHead>(std::move(*head));
    file.threads_ = options.threads > 0
                        ? options.threads
                        : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, usefulThreads);
    if (file.head().header.empty())
        return file;
    auto reader = scales::AnswerReader::make(*file.head_, scale.instrument, scale.layout,
                                             *scale.instrument.variant(scale.variant), what);
    if (!reader)
        return reader.error();
    file.reader_ = std::move(*reader);
    return file;
}

Result<Done> AnswerFile::read(const Take& take, const Failed& failed)
{
    if (head().header.empty())
        return Done{};
    FirstFault fault;
    const std::size_t blockOfHeader = head_->block.number;
    const auto work = [&](std::size_t thread) {
        scales::CsvBlock block;
        scales::CsvRows rows;
        std::vector<scales::AnswerRow> answers;
        std::size_t from = 0;
        bool first = thread == 0;
        if (first) {
            std::swap(block, head_->block);
            from = head_->rowsBeginAt;
        }
        for (;; first = false, from = 0) {
            if (!first) {
                const auto more = blocks_->next(block);
                if (!more) {
                    // Nothing can be read any more, so this comes behind every block that was read.
                    fault.note(std::numeric_limits<std::size_t>::max(), more.error());
                    return;
                }
                if (!*more)
                    return;
            }
            const std::size_t number = block.number - blockOfHeader;
            if (fault.isBefore(number))
                return;
            rows.read(block, head_->separator, from);
            auto done = reader_.read(rows, answers);
            if (done)
                done = take(thread, {number, rows, answers});
            if (!done) {
                fault.note(number, done.error());
                if (failed)
                    failed(number);
                return;
            }
        }
    };
    std::vector<std::thread> others;
    for (std::size_t thread = 1; thread < threads_; ++thread)
        others.emplace_back(work, thread);
    work(0);
    for (std::thread& other : others)
        other.join();
    return fault.outcome();
}

}
