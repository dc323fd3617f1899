#include "scales/catalogue.h"
#include "scales/instrument_reader.h"
#include "scales/wording_reader.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto scale =
        scales::readInstrument(scales::readTextFile(HOUSE "/scales/definitions/djg6.json").value(), "djg6")
            .result()
            .value();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto checked = scales::readWording(text, "f", scale);
    fuzz::promiseAnswer(checked);
    if (!checked.value)
        return 0;
    fuzz::promise(scales::readWordingLabel(text, "f").has_value(), "a good wording has a label");
    for (const scales::Item& item : scale.items)
        fuzz::promise(!checked.value->item(item).text.empty(), "a sentence for every item");
    for (const scales::AnswerFormat& format : scale.formats)
        for (int code = 1; code <= format.points(); ++code)
            fuzz::promise(!checked.value->answer(format, code).spoken.empty(), "words for every answer");
    return 0;
}
