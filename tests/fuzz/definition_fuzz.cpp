#include "scales/instrument_reader.h"
#include "scales/scoring.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

namespace {

/// Whatever definition was accepted, every code can be scored and every total has a place among the categories.
void scoreEverything(const scales::Instrument& scale)
{
    for (const scales::AnswerFormat& format : scale.formats) {
        const scales::Scorer scorer(scale, format.id);
        for (int code = 0; code <= format.points(); ++code) {
            const auto scores = scorer.score(std::vector(scale.items.size(), scales::codeOf(code)));
            if (const auto* total = std::get_if<scales::Score>(&scores.total)) {
                fuzz::promise(total->points >= 0 && total->points <= total->highest, "points within the scale");
                fuzz::promise(scale.categories.empty() == !scores.category, "a category for every total");
            }
        }
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto checked = scales::readInstrument({reinterpret_cast<const char*>(data), size}, "f");
    fuzz::promiseAnswer(checked);
    if (checked.value && checked.value->kind == scales::Instrument::Kind::scale)
        scoreEverything(*checked.value);
    return 0;
}
