#include "scales/initiative.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::vector<scales::Area> areas = {{"100A", "A", scales::AreaLevel::neighbourhood, "100", "", ""}};
    const auto checked = scales::readInitiatives({reinterpret_cast<const char*>(data), size}, "f", areas);
    fuzz::promiseAnswer(checked);
    if (!checked.value)
        return 0;
    const auto again = scales::readInitiatives(scales::writeInitiatives(*checked.value), "f", areas);
    fuzz::promise(again.value == checked.value, "what was written comes back");
    return 0;
}
