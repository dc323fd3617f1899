#pragma once

#include <string>
#include <string_view>

namespace vault {

/// SHA-256 in hexadecimal digits: what other tools (sha256sum, Data Package) hold a file against. What the house itself
/// signs and chains has a fingerprint() instead.
std::string sha256(std::string_view bytes);

}
