#include "app/vault/archive.h"

#include "tests/small_municipality.h"

#include <algorithm>

namespace vault {
namespace {

struct ArchiveTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        for (int i = 0; i < 60; ++i) {
            archive.sheets.push_back({small::answered(*form, 1 + i % 5), i % 3 == 0 ? Mode::paper : Mode::tablet});
            archive.sheets.back().answers.putHome(scales::Home::neighbourhood(static_cast<std::size_t>(i % 2)));
        }
    }
    std::unique_ptr<const scales::Form> form = small::form();
    WaveMark mark{1};
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    Archive archive{{}, 4};
};

std::string spelled(const KeptSheet& sheet)
{
    std::string bytes = sheet.mode == Mode::paper ? "paper " : "tablet ";
    bytes += std::to_string(sheet.answers.home().asNumber());
    for (std::size_t i = 0; i < sheet.answers.size(); ++i)
        bytes += " " + std::to_string(sheet.answers.at(i).byte());
    return bytes;
}

TEST_F(ArchiveTest, HoldsTheSameSheetsInAnotherOrder)
{
    std::vector<std::string> before;
    for (const auto& sheet : archive.sheets)
        before.push_back(spelled(sheet));
    const Bytes file = writeArchive(archive, *form, mark, key->sealing());
    const auto opened = readArchive(file, "archive", *form, mark, *key);
    ASSERT_TRUE(opened) << opened.error().text();
    std::vector<std::string> after;
    EXPECT_EQ(opened->unreadable, 4u);
    for (const auto& sheet : opened->sheets)
        after.push_back(spelled(sheet));
    EXPECT_NE(before, after);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    EXPECT_EQ(before, after);
}

TEST_F(ArchiveTest, TakesFourBytesForTheAnswersToAScale)
{
    // Eleven items, every answer and both ways to leave one open in each: 7¹¹ = 1,977,326,743 < 2³².
    std::string asked = small::survey;
    asked.replace(asked.find("djg6"), 4, "djg11");
    asked.replace(asked.find("manual-1"), 8, "rivm-2016");
    scales::FormTexts texts = small::texts(asked);
    texts.definitions = small::catalogue().definitionTexts();
    const auto eleven = scales::Form::read(texts);
    ASSERT_TRUE(eleven) << eleven.error().text();
    const auto sizeOf = [&](int people) {
        Archive large;
        for (int i = 0; i < people; ++i) {
            large.sheets.push_back({small::answered(**eleven, 2)});
            for (std::size_t question = 2; question < 13; ++question) {
                const int turn = (i + static_cast<int>(question) * (1 + i / 7)) % 7;
                large.sheets.back().answers.put(question, turn == 5 ? scales::Answer::skipped()
                                                          : turn == 6
                                                              ? scales::Answer::declined()
                                                              : scales::Answer::chosen(scales::codeOf(turn + 1)));
            }
        }
        return writeArchive(large, **eleven, mark, key->sealing()).size();
    };
    // One word for the scale, and a byte a row for what is the same for everybody here.
    EXPECT_LE(sizeOf(2000) - sizeOf(1000), 1000 * (4 + 1));
}

TEST_F(ArchiveTest, IsRefusedWhenChangedCutOrForeign)
{
    const Bytes file = writeArchive(archive, *form, mark, key->sealing());
    for (std::size_t at = 0; at < file.size(); at += 11) {
        Bytes changed = file;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ 1);
        EXPECT_FALSE(readArchive(changed, "archive", *form, mark, *key)) << at;
        EXPECT_FALSE(readArchive(std::span(file).first(at), "archive", *form, mark, *key)) << at;
    }
    EXPECT_FALSE(readArchive(file, "archive", *form, mark, *OpeningKey::make()));
}

}
}
