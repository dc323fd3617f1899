#include "analysis/formats/polygons.h"
#include "tests/fuzz/promise.h"

#include <cstddef>
#include <cstdint>
#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = analysis::readPolygons({reinterpret_cast<const char*>(data), size}, "f");
    if (!read) {
        fuzz::promise(!read.error().what.empty() && read.error().file == "f", "a problem names file and reason");
        return 0;
    }
    std::set<std::string> codes;
    for (const analysis::Polygon& polygon : *read) {
        fuzz::promise(!polygon.code.empty() && codes.insert(polygon.code).second, "every code once");
        fuzz::promise(polygon.geometry.size() == 2 && !polygon.geometry.at("coordinates").empty(), "an outline");
    }
    return 0;
}
