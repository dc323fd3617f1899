#include "scales/need_elements.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto checked = scales::readNeedElements({reinterpret_cast<const char*>(data), size}, "f");
    fuzz::promiseAnswer(checked);
    if (!checked.value)
        return 0;
    for (const scales::NeedElement& one : checked.value->links) {
        fuzz::promise(!one.source.empty(), "every judgement names its source");
        fuzz::promise(checked.value->fit(one.need, one.element) == one.fit, "each pair stands once");
    }
    return 0;
}
