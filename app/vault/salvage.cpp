#include "app/vault/salvage.h"

#include <algorithm>

namespace vault {

std::vector<Envelope> carve(std::span<const std::uint8_t> bytes)
{
    constexpr std::array<std::uint8_t, 4> head{0x04, 0x00, 0x88, 0x0C};
    std::vector<Envelope> found;
    for (auto at = bytes.begin(); (at = std::search(at, bytes.end(), head.begin(), head.end())) != bytes.end(); ++at) {
        const auto body = at + head.size();
        if (static_cast<std::size_t>(bytes.end() - body) < std::tuple_size_v<Envelope>)
            break;
        std::copy_n(body, std::tuple_size_v<Envelope>, found.emplace_back().begin());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}
