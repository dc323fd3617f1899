#include "scales/csv_marks.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>

#if defined(__x86_64__)
#include <immintrin.h>
#define BUURTPEIL_WIDE __attribute__((target("avx2,bmi,bmi2,popcnt")))
#endif

namespace scales {
namespace {

CsvMarks countByBytes(std::string_view text, char before)
{
    CsvMarks marks;
    for (const char c : text) {
        marks.quotes += c == '"';
        marks.lineBreaks += c == '\r' || (c == '\n' && before != '\r');
        marks.holdsNul |= c == '\0';
        before = c;
    }
    return marks;
}

void findByBytes(std::string_view text, char separator, FieldEnds& ends)
{
    std::array<std::uint8_t, 256> endsField{};
    std::array<std::uint8_t, 256> endsRow{};
    for (const char c : {separator, '\n', '\r'})
        endsField.at(static_cast<unsigned char>(c)) = 1;
    for (const char c : {'\n', '\r'})
        endsRow.at(static_cast<unsigned char>(c)) = 1;

    std::uint32_t* field = ends.fields.data() + 1;
    std::uint32_t* row = ends.rows.data() + 1;
    const std::uint32_t* const first = ends.fields.data();
    for (std::size_t i = 0; i < text.size(); ++i) {   // writes always, keeps what it wrote only where something ends
        const auto c = static_cast<unsigned char>(text[i]);
        *field = static_cast<std::uint32_t>(i);
        field += endsField[c];
        *row = static_cast<std::uint32_t>(field - first);
        row += endsRow[c];
    }
    ends.fieldCount = static_cast<std::size_t>(field - first);
    ends.rowCount = static_cast<std::size_t>(row - ends.rows.data()) - 1;
}

#if defined(__x86_64__)

/// Bit i is set where byte i of the 64 at `text` equals the byte that fills `wanted`.
BUURTPEIL_WIDE inline std::uint64_t placesOf(__m256i low, __m256i high, __m256i wanted)
{
    const auto first = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto second = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return first | static_cast<std::uint64_t>(second) << 32;
}

BUURTPEIL_WIDE inline __m256i load(const char* text)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
}

BUURTPEIL_WIDE CsvMarks countWide(std::string_view text)
{
    const __m256i feed = _mm256_set1_epi8('\n');
    const __m256i back = _mm256_set1_epi8('\r');
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i nul = _mm256_setzero_si256();
    CsvMarks marks;
    std::size_t at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        const __m256i low = load(text.data() + at);
        const __m256i high = load(text.data() + at + 32);
        // Quotes, CR and NUL are rare: one look at all three, and the bytes one by one where there is any.
        const __m256i rareLow = _mm256_or_si256(
            _mm256_or_si256(_mm256_cmpeq_epi8(low, back), _mm256_cmpeq_epi8(low, nul)), _mm256_cmpeq_epi8(low, quote));
        const __m256i rareHigh =
            _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(high, back), _mm256_cmpeq_epi8(high, nul)),
                            _mm256_cmpeq_epi8(high, quote));
        const __m256i rare = _mm256_or_si256(rareLow, rareHigh);
        const std::uint64_t feeds = placesOf(low, high, feed);
        if (!_mm256_testz_si256(rare, rare)) {
            const std::uint64_t backs = placesOf(low, high, back);
            const bool open = at > 0 && text[at - 1] == '\r';
            marks.quotes += static_cast<std::size_t>(_mm_popcnt_u64(placesOf(low, high, quote)));
            marks.holdsNul |= placesOf(low, high, nul) != 0;
            marks.lineBreaks += static_cast<std::size_t>(_mm_popcnt_u64(backs) +
                                                         _mm_popcnt_u64(feeds & ~(backs << 1 | std::uint64_t{open})));
            continue;
        }
        const bool open = at > 0 && text[at - 1] == '\r';
        marks.lineBreaks += static_cast<std::size_t>(_mm_popcnt_u64(feeds & ~std::uint64_t{open}));
    }
    const CsvMarks rest = countByBytes(text.substr(at), at > 0 ? text[at - 1] : '\0');
    return {marks.quotes + rest.quotes, marks.lineBreaks + rest.lineBreaks, marks.holdsNul || rest.holdsNul};
}

/// Writes the places of the set bits; up to 63 entries more than there are bits, which the next call overwrites.
BUURTPEIL_WIDE inline void write(std::uint32_t* into, std::uint64_t bits, std::uint32_t base, std::size_t count)
{
    for (std::size_t done = 0; done < count; done += 8, into += 8)
        for (int i = 0; i < 8; ++i) {
            into[i] = base + static_cast<std::uint32_t>(_tzcnt_u64(bits));
            bits = _blsr_u64(bits);
        }
}

BUURTPEIL_WIDE void findWide(std::string_view text, char separator, FieldEnds& ends)
{
    // The last four bits of LF, CR, comma and semicolon differ. A byte ends a field when it is the one that its last
    // four bits look up; entry 0 is no byte that they can lead to.
    std::array<char, 16> byLastBits{};
    byLastBits[0] = static_cast<char>(0xFF);
    for (const char c : {separator, '\n', '\r'})
        byLastBits.at(static_cast<unsigned char>(c) & 15u) = c;
    const __m256i wanted =
        _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(byLastBits.data())));
    const __m256i comma = _mm256_set1_epi8(separator);

    std::size_t fields = 1;
    std::size_t rows = 1;
    for (std::size_t at = 0; at < text.size(); at += 64) {
        const __m256i low = load(text.data() + at);
        const __m256i high = load(text.data() + at + 32);
        const auto first =
            static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(wanted, low), low)));
        const auto second = static_cast<std::uint32_t>(
            _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(wanted, high), high)));
        std::uint64_t endsField = first | static_cast<std::uint64_t>(second) << 32;
        if (text.size() - at < 64)
            endsField = _bzhi_u64(endsField, static_cast<unsigned>(text.size() - at));
        for (std::uint64_t breaks = endsField & ~placesOf(low, high, comma); breaks; breaks = _blsr_u64(breaks))
            ends.rows[rows++] = static_cast<std::uint32_t>(
                fields + static_cast<std::size_t>(_mm_popcnt_u64(endsField & _blsmsk_u64(breaks))));
        const auto count = static_cast<std::size_t>(_mm_popcnt_u64(endsField));
        write(ends.fields.data() + fields, endsField, static_cast<std::uint32_t>(at), count);
        fields += count;
    }
    ends.fieldCount = fields;
    ends.rowCount = rows - 1;
}

bool hasWideInstructions()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("popcnt");
}

#else

CsvMarks countWide(std::string_view text) { return countByBytes(text, '\0'); }
void findWide(std::string_view text, char separator, FieldEnds& ends) { findByBytes(text, separator, ends); }
bool hasWideInstructions() { return false; }

#endif

std::atomic<bool>& portablePreferred()
{
    static std::atomic<bool> preferred = [] {
        const char* asked = std::getenv("BUURTPEIL_PORTABLE");
        return asked && *asked == '1';
    }();
    return preferred;
}

}

void FieldEnds::start()
{
    fields.resize(std::max<std::size_t>(fields.size(), 64));
    rows.resize(std::max<std::size_t>(rows.size(), 64));
    fields[0] = static_cast<std::uint32_t>(-1);
    rows[0] = 1;
    fieldCount = 1;
    rowCount = 0;
}

CsvMarks countMarks(std::string_view text) { return usesWideScan() ? countWide(text) : countByBytes(text, '\0'); }

void findFieldEnds(std::string_view text, char separator, FieldEnds& ends)
{
    ends.start();
    // At worst every byte ends a row; the wide scan writes up to 64 entries too many.
    if (ends.fields.size() < text.size() + 80) {
        ends.fields.resize(text.size() + 80, boost::container::default_init);
        ends.rows.resize(text.size() + 80, boost::container::default_init);
    }
    if (usesWideScan())
        findWide(text, separator, ends);
    else
        findByBytes(text, separator, ends);
}

bool usesWideScan()
{
    static const bool wide = hasWideInstructions();
    return wide && !portablePreferred();
}

void preferPortableScan(bool portable) { portablePreferred() = portable; }

}
