#include "scales/area.h"
#include "scales/plain_text.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto checked = scales::readAreas({reinterpret_cast<const char*>(data), size}, "f");
    fuzz::promiseAnswer(checked);
    if (!checked.value)
        return 0;
    const auto& areas = *checked.value;
    for (const scales::Area& area : areas) {
        fuzz::promise(!scales::faultOfPlainText(area.name, 80), "a name that may be shown");
        fuzz::promise(area.level == scales::AreaLevel::municipality ||
                          std::any_of(areas.begin(), areas.end(),
                                      [&](const scales::Area& other) {
                                          return other.code == area.parent && other.level < area.level;
                                      }),
                      "every area lies in a larger one");
    }
    return 0;
}
