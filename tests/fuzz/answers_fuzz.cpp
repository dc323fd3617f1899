#include "scales/answers_csv.h"
#include "scales/catalogue.h"
#include "scales/instrument_reader.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto scale =
        scales::readInstrument(scales::readTextFile(HOUSE "/scales/definitions/djg6.json").value(), "djg6")
            .result()
            .value();
    const auto table = scales::CsvTable::read({reinterpret_cast<const char*>(data), size}, "f");
    if (!table)
        return 0;
    int line = 0;
    for (const auto& row : table->rows) {
        fuzz::promise(row.fields.size() == table->header.size(), "as many fields as the header");
        fuzz::promise(row.line > line, "rows begin on later and later lines");
        line = row.line;
    }
    const auto sheets = scales::readAnswers(*table, scale, {.items = "q%"});
    if (!sheets)
        return 0;
    fuzz::promise(sheets->size() == table->rows.size(), "one sheet per row");
    for (const auto& sheet : *sheets)
        for (const scales::Code code : sheet)
            fuzz::promise(scales::number(code) >= 0 && scales::number(code) <= 5, "only codes of the format");
    return 0;
}
