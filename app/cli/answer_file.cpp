#include "app/cli/answer_file.h"

#include <optional>
#include <vector>

namespace cli {

using scales::Done;
using scales::Error;
using scales::Result;

void AnswerFileOptions::addTo(CLI::App& command)
{
    command.add_option("--instrument", instrument, "The scale, e.g. djg11 (see buurtpeil instruments)")->required();
    command.add_option("--points", points, "How many answers each item offers: 5 (default) or 3");
    command.add_option("--items", items, "Names of the item columns with % for the item's number (default ID.%)");
    command.add_option("--code-1", codeOne, "What code 1 means in the file: no (default) or yes")
        ->check(CLI::IsMember({"no", "yes"}));
    command.add_option("FILE", file, "CSV with one row per answer sheet, or - for standard input")->required();
}

Result<const scales::Instrument*> scaleOf(const scales::Catalogue& catalogue, const AnswerFileOptions& options)
{
    std::string known;
    for (const scales::Instrument& one : catalogue.instruments()) {
        if (one.kind != scales::Instrument::Kind::scale)
            continue;
        if (one.id == options.instrument) {
            std::string formats;
            for (const scales::AnswerFormat& format : one.formats)
                formats += (formats.empty() ? "" : " or ") + format.id;
            if (!one.format(options.points))
                return Error{"--points: is \"" + options.points + "\"; " + one.id + " is asked with " + formats};
            return &one;
        }
        known += (known.empty() ? "" : ", ") + one.id;
    }
    return Error{"--instrument: \"" + options.instrument + "\" is not a scale; expected one of " + known};
}

Result<Done> readAnswerFile(const AnswerFileOptions& options, const scales::Instrument& scale, const TakeHeader& header,
                            const TakeAnswers& take)
{
    const auto text = scales::readTextFile(options.file);
    if (!text)
        return text.error();
    const std::string name = options.file == "-" ? "standard input" : options.file;

    std::optional<scales::AnswerColumns> columns;
    std::vector<scales::Code> codes;
    const auto start = [&](const scales::CsvTable& head) -> Result<Done> {
        auto found = scales::AnswerColumns::find(head, scale, options.layout());
        if (!found)
            return found.error();
        columns = std::move(*found);
        return header(head);
    };
    const auto read = scales::CsvTable::readEach(*text, name, [&](const auto& head, auto& row) -> Result<Done> {
        if (!columns)
            if (auto started = start(head); !started)
                return started;
        auto answers = columns->read(head, row, codes);
        if (answers)
            take(head, row, codes);
        return answers;
    });
    if (!read)
        return read.error();
    return columns ? Result<Done>(Done{}) : start(*read);
}

}
