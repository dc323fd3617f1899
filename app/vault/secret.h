#pragma once

#include <sodium.h>

#include <array>
#include <cstdint>

namespace vault {

/// Bytes that must not be swapped out, copied or left behind: locked while they live, overwritten when they end.
template <std::size_t Size>
class Secret {
public:
    Secret() { sodium_mlock(bytes_.data(), Size); }
    ~Secret() { sodium_munlock(bytes_.data(), Size); }   // overwrites first
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::uint8_t* data() { return bytes_.data(); }
    const std::uint8_t* data() const { return bytes_.data(); }
    static constexpr std::size_t size() { return Size; }

private:
    std::array<std::uint8_t, Size> bytes_{};
};

}
