// Answers are read twice: row by row with libcsv and Scorer, which is slow and plainly right, and in blocks, which is
// how files are read. Both must find the same, whatever the text, the blocks and the processor.
#include "tests/scales/house_files.h"
#include "tests/scales/invented_scale.h"
#include "tests/scales/read_twice.h"

#include <random>

namespace scales {
namespace {

void expectTheSame(const std::string& text, const Instrument& scale, const AnswersLayout& layout, std::size_t size,
                   std::size_t piece)
{
    const Found slow = readSlowly(text, scale, layout);
    for (const bool portable : {false, true}) {
        preferPortableScan(portable);
        const Found fast = readInBlocks(text, scale, layout, size, piece);
        preferPortableScan(false);
        EXPECT_TRUE(agree(text, slow, fast)) << testing::PrintToString(fast) << testing::PrintToString(slow) << "size "
                                             << size << " piece " << piece << " portable " << portable << "\n"
                                             << testing::PrintToString(text);
    }
}

/// A file that is nearly right, with everything that people's tools do to it.
std::string inventedFile(std::mt19937& dice, const Instrument& scale, const AnswersLayout& layout)
{
    const auto one = [&](auto... options) {
        const std::vector<std::string> all{options...};
        return all[dice() % all.size()];
    };
    const auto rare = [&](unsigned times) { return dice() % times == 0; };
    const std::string separator = one(",", ";");
    const std::string end = one("\n", "\n", "\r\n", "\r");
    const bool quotes = rare(2);
    const bool faults = rare(2);
    std::vector<std::string> names;
    for (const Item& item : scale.items)
        names.push_back(scale.id + "." + item.key);
    std::shuffle(names.begin(), names.end(), dice);
    for (int extra = static_cast<int>(dice() % 3); extra > 0; --extra)
        names.insert(names.begin() + static_cast<std::ptrdiff_t>(dice() % (names.size() + 1)),
                     "x" + std::to_string(extra));

    std::string text = one("", "", "\xEF\xBB\xBF", "\n", " \r\n\n");
    const auto addRow = [&](auto field) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            std::string words = field(names[i]);
            if (quotes && rare(4))
                words = "\"" + words + "\"" + one("", "", " ", "\t");
            else if (rare(30))
                words = " " + words + "\t";
            text += (i > 0 ? separator : "") + words;
        }
        text += end;
    };
    addRow([](const std::string& name) { return name; });
    for (auto rows = dice() % 30; rows > 0; --rows) {
        if (rare(15))
            text += one("", " ", "\t ", "") + end;
        addRow([&](const std::string& name) -> std::string {
            if (faults && rare(300))
                return one("0", "x", "99", "1 2", "01", "\"", "a\"b", "\xFF", ",", ";", "\n", std::string(1, '\0'),
                           "1,2");
            if (name.front() == 'x')
                return quotes && rare(6) ? one("a", "") : one("", "wijk", "é", "Den Haag", "0", "two\twords");
            if (rare(10))
                return "";
            const Item& item = *scale.item(name.substr(name.find('.') + 1));
            return std::to_string(1 + dice() % static_cast<unsigned>(scale.answersOf(item, layout.format).points()));
        });
    }
    if (rare(3) && !text.empty())
        text.pop_back();
    if (quotes && rare(3)) {   // fields that go over lines, closed or not
        text += separator + "\"q" + end + end + "r\"" + one("", "\"", end, separator);
    }
    if (faults && rare(4) && !text.empty())
        text.insert(dice() % text.size(), one("\"", separator, "\n", "\r", " "));
    return text;
}

TEST(BlockReading, FindsWhatTheSlowReaderFinds)
{
    std::mt19937 dice(20240613);
    int right = 0;
    int rowsRead = 0;
    for (int round = 0; round < 6000; ++round) {
        const Instrument scale = round % 3 == 0 ? inventedScale(dice) : definition(round % 3 == 1 ? "djg6" : "djg11");
        const AnswersLayout layout{.format =
                                       scale.formats.empty() ? "" : scale.formats[dice() % scale.formats.size()].id,
                                   .items = {},
                                   .codeOneIsYes = dice() % 2 == 0};
        const std::string text = inventedFile(dice, scale, layout);
        const std::size_t size = dice() % 2 ? 4 + dice() % 100 : 4 + dice() % 4000;
        expectTheSame(text, scale, layout, size, 1 + dice() % (size + 10));
        const Found found = readSlowly(text, scale, layout);
        right += found.error.empty();
        rowsRead += static_cast<int>(found.codes.size());
        if (HasFailure())
            break;
    }
    // A generator that makes only broken files, or none, would prove nothing.
    EXPECT_GT(right, 1500);
    EXPECT_LT(right, 5500);
    EXPECT_GT(rowsRead, 30000);
}

TEST(BlockReading, FindsWhatTheSlowReaderFindsInAnyBytes)
{
    std::mt19937 dice(7);
    const std::string letters = "12,,;;\"\"\r\n\n \tx";
    const Instrument scale = definition("djg6");
    for (int round = 0; round < 20000; ++round) {
        std::string text = dice() % 4 ? "q3,q4,q7,q8,q9,q10\n" : "";
        for (auto length = dice() % 60; length > 0; --length)
            text += letters[dice() % letters.size()];
        expectTheSame(text, scale, {.items = "q%"}, 4 + dice() % 40, 1 + dice() % 40);
        if (HasFailure())
            break;
    }
}

/// What is wrong with a file that begins with a row that is right.
std::string problemAfterOneRow(const std::string& text, std::size_t size = CsvBlocks::usualSize)
{
    return readInBlocks("q3,q4,q7,q8,q9,q10,more\n1,1,1,1,1,1,\n" + text, definition("djg6"), {.items = "q%"}, size,
                        size)
        .error;
}

TEST(BlockReading, RefusesARowThatIsTooLongToBeOne)
{
    const std::string tooLong(CsvBlocks::longestRow + 10, 'x');
    const std::string what = "f.csv:3: is longer than 1 MiB; expected one answer sheet per line";
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1," + tooLong + "\n"), what);
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1," + tooLong), what);
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1,\"" + tooLong + "\n\n\"\n1,1,1,1,1,1,\n"), what);
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1," + std::string(CsvBlocks::longestRow - 100, 'x') + "\n", 4096), "");
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1,\"" + std::string(CsvBlocks::longestRow - 100, '\n') + "\"\n", 4096), "");
}

TEST(BlockReading, NamesAQuotationMarkAndNotTheLengthOfWhatFollowsIt)
{
    EXPECT_EQ(problemAfterOneRow("1,1,1,1,1,1,a\"b\n" + std::string(3 * CsvBlocks::longestRow, '\n')),
              "f.csv:3: has a quotation mark inside a field; expected it doubled inside a quoted field");
}

TEST(BlockReading, NamesTheLineOfAByteZero)
{
    EXPECT_EQ(problemAfterOneRow(std::string("1,1,1,1,1,1,\n\0", 14)), "f.csv:4: holds a byte 0; expected text");
    EXPECT_EQ(problemAfterOneRow(std::string("1,1,1,1,1,1,\"\r\n\r\n\0\"\n", 20)),
              "f.csv:5: holds a byte 0; expected text");
}

TEST(BlockReading, CountsItsMarksAlikeOnEveryProcessor)
{
    std::mt19937 dice(3);
    const std::string letters("\r\n\",;x\0\x8A\x8D\xAC\xBB\x0A\x1A\x2A*+:=-", 20);
    for (int round = 0; round < 3000; ++round) {
        std::string text(dice() % 300, ' ');
        for (char& c : text)
            c = dice() % 3 ? static_cast<char>(dice()) : letters[dice() % letters.size()];
        FieldEnds wide;
        FieldEnds portable;
        text.append(64, ',');
        const std::string_view part(text.data(), text.size() - 64);
        const char separator = dice() % 2 ? ',' : ';';
        const CsvMarks marks = countMarks(part);
        findFieldEnds(part, separator, wide);
        preferPortableScan(true);
        EXPECT_EQ(countMarks(part), marks);
        findFieldEnds(part, separator, portable);
        preferPortableScan(false);
        ASSERT_EQ(wide.fieldCount, portable.fieldCount);
        ASSERT_EQ(wide.rowCount, portable.rowCount);
        for (std::size_t i = 0; i < wide.fieldCount; ++i)
            ASSERT_EQ(wide.fields[i], portable.fields[i]);
        for (std::size_t i = 0; i <= wide.rowCount; ++i)
            ASSERT_EQ(wide.rows[i], portable.rows[i]);
    }
}

}
}
