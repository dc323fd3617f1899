#pragma once

#include "scales/answer_reader.h"
#include "scales/instrument.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cli {

/// How the person says what a CSV file of answers holds; the same for every command that reads one.
struct AnswerFileOptions {
    std::string instrument;
    std::string points;
    std::string scoring;
    std::string items;
    std::string codeOne = "no";
    std::string file;
    std::size_t threads = 0;   ///< 0: as many as help
    std::size_t blockSize = scales::CsvBlocks::usualSize;

    void addTo(CLI::App& command);
};

/// The scale that the options name, how it is scored and how the file is to be understood.
struct AskedScale {
    scales::Instrument instrument;
    std::string variant;
    scales::AnswersLayout layout;
};

/// Reads only the definition that the options name; or what is wrong with what they say.
scales::Result<AskedScale> scaleOf(const AnswerFileOptions& options);

/// The answer sheets of one block of the file.
struct AnswerBlock {
    std::size_t number;   ///< from 0; the first one also held the header
    const scales::CsvRows& rows;
    const std::vector<scales::AnswerRow>& answers;
};

/// A CSV file of answers that is read once, block by block, by one thread or several. Nothing of it is kept.
class AnswerFile {
public:
    /// Reads the header. `options` and `scale` must outlive the file.
    static scales::Result<AnswerFile> open(const AnswerFileOptions& options, const AskedScale& scale,
                                           scales::SumsOf what = scales::SumsOf::points);

    /// Without columns when the file is empty.
    const scales::CsvTable& head() const { return head_->table; }
    const scales::AnswerReader& reader() const { return reader_; }
    /// How many threads will read.
    std::size_t threads() const { return threads_; }

    /// Gives every block to `take`, on the thread with that number; blocks of one thread come in order. The error that
    /// comes out is that of the first block in which there is one, and `failed`, if given, hears its number at once.
    using Take = std::function<scales::Result<scales::Done>(std::size_t thread, const AnswerBlock& block)>;
    using Failed = std::function<void(std::size_t number)>;
    scales::Result<scales::Done> read(const Take& take, const Failed& failed = {});

private:
    std::unique_ptr<scales::CsvBlocks> blocks_;
    std::unique_ptr<scales::CsvHead> head_;
    scales::AnswerReader reader_;
    std::size_t threads_ = 1;
};

}
