#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vault {

using Bytes = std::vector<std::uint8_t>;

inline std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Lower-case hexadecimal, two digits a byte.
std::string toHex(std::span<const std::uint8_t> bytes);

/// The bytes that `hex` spells, or nothing when it is not exactly `bytes.size()` of them.
bool fromHex(std::string_view hex, std::span<std::uint8_t> bytes);

/// Little-endian numbers, as every file of this room has them.
void append(Bytes& bytes, std::uint16_t number);
void append(Bytes& bytes, std::uint32_t number);
void append(Bytes& bytes, std::span<const std::uint8_t> more);

/// Takes numbers and runs of bytes off the front of a foreign file; after one step too far it stays failed.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes) : rest_(bytes) {}

    std::uint8_t byte();
    std::uint16_t number16();
    std::uint32_t number32();
    std::span<const std::uint8_t> take(std::size_t count);

    bool failed() const { return failed_; }
    std::size_t left() const { return rest_.size(); }

private:
    std::span<const std::uint8_t> rest_;
    bool failed_ = false;
};

}
