#pragma once

#include "scales/answers_csv.h"
#include "scales/catalogue.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <span>
#include <string>

namespace cli {

/// How the person says what a CSV file of answers holds; the same for every command that reads one.
struct AnswerFileOptions {
    std::string instrument;
    std::string points = "5";
    std::string items;
    std::string codeOne = "no";
    std::string file;

    void addTo(CLI::App& command);
    scales::AnswersLayout layout() const { return {points, items, codeOne == "yes"}; }
};

/// The scale that the options name, or what is wrong with the name. It lives in the catalogue.
scales::Result<const scales::Instrument*> scaleOf(const scales::Catalogue& catalogue, const AnswerFileOptions& options);

/// Called with each row and its codes in the order of the scale's items.
using TakeAnswers = std::function<void(const scales::CsvTable& head, const scales::CsvTable::Row& row,
                                       std::span<const scales::Code> codes)>;

/// Called once with the header before the first row; an error ends the reading.
using TakeHeader = std::function<scales::Result<scales::Done>(const scales::CsvTable& head)>;

/// Reads the file row by row. Nothing of it is kept.
scales::Result<scales::Done> readAnswerFile(const AnswerFileOptions& options, const scales::Instrument& scale,
                                            const TakeHeader& header, const TakeAnswers& take);

}
