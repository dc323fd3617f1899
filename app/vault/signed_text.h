#pragma once

#include "app/vault/keys.h"
#include "scales/located_json.h"
#include "scales/result.h"

#include <string>
#include <string_view>

namespace vault {

/// A text with the signature of who vouches for it, as one JSON object: `body` (the text itself, so that not one byte
/// of it can change), `signer`, `signature`. `what` separates kinds, so that a signature never fits another kind.
std::string writeSignedText(std::string_view what, const std::string& body, const SigningKey& key);

struct SignedText {
    std::string body;
    VerifyingKey signer;
};

/// The text, only when the signature is its signer's. Whether that signer may be trusted is for the caller to say.
/// `largest`: bytes that may be read.
scales::Result<SignedText> readSignedText(std::string_view what, std::string_view text, const std::string& file,
                                          std::size_t largest = scales::LocatedJson::largestText);

}
