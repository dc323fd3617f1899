#include "app/models/desk/office/typed_secret.h"

#include <algorithm>

namespace models {
namespace {

bool continuesCharacter(std::uint8_t byte) { return (byte & 0xC0) == 0x80; }   // UTF-8

}

void TypedSecret::type(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    const auto room = longest - m_size;
    if (bytes.isEmpty() || static_cast<std::size_t>(bytes.size()) > room ||
        std::any_of(bytes.begin(), bytes.end(),
                    [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; }))
        return;
    for (char& byte : bytes) {
        m_bytes.data()[m_size++] = static_cast<std::uint8_t>(byte);
        m_characters += continuesCharacter(static_cast<std::uint8_t>(byte)) ? 0 : 1;
        byte = 0;
    }
    Q_EMIT changed();
}

void TypedSecret::eraseLast()
{
    if (m_size == 0)
        return;
    bool more = true;
    while (more && m_size > 0) {
        more = continuesCharacter(m_bytes.data()[--m_size]);
        m_bytes.data()[m_size] = 0;
    }
    --m_characters;
    Q_EMIT changed();
}

void TypedSecret::clear()
{
    std::fill_n(m_bytes.data(), m_size, std::uint8_t{0});
    m_size = 0;
    m_characters = 0;
    Q_EMIT changed();
}

std::string TypedSecret::take()
{
    std::string taken(reinterpret_cast<const char*>(m_bytes.data()), m_size);
    clear();
    return taken;
}

}
