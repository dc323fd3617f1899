#pragma once

#include <gtest/gtest.h>

#include <zlib.h>

#include <cstdint>
#include <map>
#include <string>

/// The files in a ZIP archive by name (APPNOTE 6.3.9, 4.3.12: the list at its end; stored or deflated, no more).
inline std::map<std::string, std::string> unzipped(const std::string& archive)
{
    const auto number = [&](std::size_t at, int bytes) {
        std::size_t value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value << 8 | static_cast<std::uint8_t>(archive.at(at + static_cast<std::size_t>(i)));
        return value;
    };
    std::map<std::string, std::string> files;
    const auto end = archive.rfind("PK\5\6");
    EXPECT_NE(end, std::string::npos) << "is no archive";
    std::size_t entry = number(end + 16, 4);
    for (std::size_t left = number(end + 10, 2); left > 0; --left) {
        const std::size_t method = number(entry + 10, 2);
        const std::size_t packed = number(entry + 20, 4);
        const std::size_t nameLength = number(entry + 28, 2);
        const std::size_t local = number(entry + 42, 4);
        const std::size_t data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        std::string content(number(entry + 24, 4), '\0');
        if (method == 0)
            content = archive.substr(data, packed);
        else {
            z_stream stream{};
            inflateInit2(&stream, -MAX_WBITS);
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(archive.data() + data));
            stream.avail_in = static_cast<uInt>(packed);
            stream.next_out = reinterpret_cast<Bytef*>(content.data());
            stream.avail_out = static_cast<uInt>(content.size());
            EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
            inflateEnd(&stream);
        }
        files[archive.substr(entry + 46, nameLength)] = content;
        entry += 46 + nameLength + number(entry + 30, 2) + number(entry + 32, 2);
    }
    return files;
}
