// Files of answers are read in blocks, wide where the processor allows it: that must find what the slow reader finds.
#include "scales/catalogue.h"
#include "scales/instrument_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/scales/read_twice.h"

#include <cstddef>
#include <cstdint>

namespace {

scales::Instrument definition(const std::string& id)
{
    return scales::readInstrument(scales::readTextFile(HOUSE "/scales/definitions/" + id + ".json").value(), id)
        .result()
        .value();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const scales::Instrument shared = definition("djg6");
    static const scales::Instrument own = definition("isolation");
    if (size < 2)
        return 0;
    const bool ownAnswers = data[0] & 1;
    const std::size_t block = 64 + data[0] / 2 * std::size_t{7};
    const std::size_t piece = 1 + data[1];
    const std::string text(reinterpret_cast<const char*>(data) + 2, size - 2);
    const scales::Instrument& scale = ownAnswers ? own : shared;
    const scales::AnswersLayout layout{.format = ownAnswers ? "" : "5", .items = "q%"};

    const scales::Found slow = scales::readSlowly(text, scale, layout);
    for (const bool portable : {false, true}) {
        scales::preferPortableScan(portable);
        fuzz::promise(scales::agree(text, slow, scales::readInBlocks(text, scale, layout, block, piece)),
                      "both readers find the same");
    }
    return 0;
}
