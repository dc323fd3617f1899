#include "scales/survey.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto checked = scales::readSurvey({reinterpret_cast<const char*>(data), size}, "f");
    fuzz::promiseAnswer(checked);
    if (checked.value)
        fuzz::promise(checked.value->threshold >= 10, "nothing is published about fewer than ten");
    return 0;
}
