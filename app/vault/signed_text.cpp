#include "app/vault/signed_text.h"

namespace vault {
namespace {

Bytes message(std::string_view what, std::string_view body)
{
    Bytes bytes;
    append(bytes, static_cast<std::uint32_t>(what.size()));
    append(bytes, bytesOf(what));
    append(bytes, bytesOf(body));
    return bytes;
}

}

std::string writeSignedText(std::string_view what, const std::string& body, const SigningKey& key)
{
    const nlohmann::json json = {{"format", std::string(what)},
                                 {"body", body},
                                 {"signer", toHex(key.verifying().bytes)},
                                 {"signature", toHex(key.sign(message(what, body)))}};
    return json.dump();
}

scales::Result<SignedText> readSignedText(std::string_view what, std::string_view text, const std::string& file,
                                          std::size_t largest)
{
    auto json = scales::LocatedJson::read(text, file, largest);
    if (!json)
        return json.error();
    const auto refuse = [&](std::string why) { return scales::Error{std::move(why), file, 1}; };
    const nlohmann::json& root = json->root();
    const auto member = [&](const char* name) {
        return root.is_object() && root.contains(name) && root[name].is_string() ? root[name].get<std::string>()
                                                                                 : std::string();
    };
    if (member("format") != what || root.size() != 4)
        return refuse("is not a signed " + std::string(what) + "; expected format, body, signer and signature");
    SignedText signedText{member("body"), {}};
    Signature signature{};
    if (!fromHex(member("signer"), signedText.signer.bytes) || !fromHex(member("signature"), signature))
        return refuse("has a damaged signature; expected hexadecimal bytes");
    if (!signedText.signer.signedThis(message(what, signedText.body), signature))
        return refuse("was changed after it was signed");
    return signedText;
}

}
