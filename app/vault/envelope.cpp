#include "app/vault/envelope.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace vault {
namespace {

constexpr std::size_t plainSize = 464;
static_assert(plainSize + crypto_box_SEALBYTES == std::tuple_size_v<Envelope>);

// Inside: kind, mark, home (2 bytes, low first), one byte a question; then padding to 464.
constexpr std::uint8_t kindDummy = 0;
constexpr std::uint8_t kindAnswers = 1;   // from a tablet
constexpr std::uint8_t kindPaper = 2;
constexpr std::size_t homeAt = 1 + std::tuple_size_v<WaveMark>;
constexpr std::size_t answersAt = homeAt + 2;
static_assert(answersAt + mostQuestions < plainSize);

/// Where one envelope at a time lies unsealed: locked memory, overwritten when the work on it is done. It is locked once a
/// thread, because locking and unlocking takes a fifth of the time of opening an envelope.
class LockedTable {
public:
    LockedTable() : plain_(ofThisThread()) {}
    ~LockedTable() { sodium_memzero(plain_.data(), plainSize); }
    LockedTable(const LockedTable&) = delete;
    LockedTable& operator=(const LockedTable&) = delete;

    std::uint8_t* data() { return plain_.data(); }

private:
    static Secret<plainSize>& ofThisThread()
    {
        static thread_local Secret<plainSize> plain;
        return plain;
    }

    Secret<plainSize>& plain_;
};

Envelope sealPadded(LockedTable& plain, std::size_t length, const SealingKey& key)
{
    std::size_t padded = 0;
    [[maybe_unused]] const int full = sodium_pad(&padded, plain.data(), length, plainSize, plainSize);
    assert(full == 0 && padded == plainSize);
    Envelope envelope{};
    crypto_box_seal(envelope.data(), plain.data(), plainSize, key.bytes.data());
    return envelope;
}

/// The padded bytes, and how many of them say something; nothing when it does not open.
std::optional<std::size_t> openPadded(const Envelope& envelope, const OpeningKey& key, LockedTable& plain)
{
    std::size_t length = 0;
    if (crypto_box_seal_open(plain.data(), envelope.data(), envelope.size(), key.sealing().bytes.data(),
                             key.secret()) != 0 ||
        sodium_unpad(&length, plain.data(), plainSize, plainSize) != 0)
        return std::nullopt;
    return length;
}

bool isOneOf(scales::Answer answer, const scales::AnswerFormat& format)
{
    return answer.kind() != scales::Answer::Kind::chosen || format.holds(scales::number(answer.code()));
}

bool isOneOf(scales::Home home, const scales::Form& form)
{
    return home.isNeighbourhood() ? home.index() < form.neighbourhoods().size()
                                  : home.asNumber() >= scales::Home::skipped().asNumber();
}

}

WaveMark waveMark(const std::string& wave, const scales::FormTexts& texts)
{
    // Names are left out: the same form under other file names is the same form.
    Bytes all;
    const auto add = [&](const std::string& text) {
        append(all, static_cast<std::uint32_t>(text.size()));
        append(all, bytesOf(text));
    };
    add(wave);
    add(texts.survey.text);
    add(texts.areas.text);
    for (const auto& definition : texts.definitions)
        add(definition.text);
    for (const auto& wording : texts.wordings)
        add(wording.text);
    const Fingerprint print = fingerprint(all);
    WaveMark mark{};
    std::copy_n(print.begin(), mark.size(), mark.begin());
    return mark;
}

Envelope seal(const scales::AnswerSheet& sheet, const WaveMark& mark, const SealingKey& key, Mode mode)
{
    assert(sheet.size() <= mostQuestions);
    LockedTable plain;
    plain.data()[0] = mode == Mode::paper ? kindPaper : kindAnswers;
    std::copy(mark.begin(), mark.end(), plain.data() + 1);
    plain.data()[homeAt] = static_cast<std::uint8_t>(sheet.home().asNumber() & 0xFF);
    plain.data()[homeAt + 1] = static_cast<std::uint8_t>(sheet.home().asNumber() >> 8);
    for (std::size_t i = 0; i < sheet.size(); ++i)
        plain.data()[answersAt + i] = sheet.at(i).byte();
    return sealPadded(plain, answersAt + sheet.size(), key);
}

Envelope sealDummy(const SealingKey& key)
{
    LockedTable plain;
    plain.data()[0] = kindDummy;
    return sealPadded(plain, 1, key);
}

bool isDummy(const Envelope& envelope, const OpeningKey& key)
{
    LockedTable plain;
    const auto length = openPadded(envelope, key, plain);
    return length && *length == 1 && plain.data()[0] == kindDummy;
}

std::optional<KeptSheet> open(const Envelope& envelope, const scales::Form& form, const WaveMark& mark,
                              const OpeningKey& key)
{
    LockedTable plain;
    const auto length = openPadded(envelope, key, plain);
    if (!length || *length != answersAt + form.questions().size() ||
        (plain.data()[0] != kindAnswers && plain.data()[0] != kindPaper) ||
        std::memcmp(plain.data() + 1, mark.data(), mark.size()) != 0)
        return std::nullopt;

    scales::AnswerSheet sheet = form.emptySheet();
    const auto home =
        scales::Home::fromNumber(static_cast<std::uint16_t>(plain.data()[homeAt] | plain.data()[homeAt + 1] << 8));
    if (!isOneOf(home, form))
        return std::nullopt;
    sheet.putHome(home);
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const auto answer = scales::Answer::fromByte(plain.data()[answersAt + i]);
        if (!isOneOf(answer, *form.questions()[i].format))
            return std::nullopt;
        sheet.put(i, answer);
    }
    return KeptSheet{std::move(sheet), plain.data()[0] == kindPaper ? Mode::paper : Mode::tablet};
}

}
