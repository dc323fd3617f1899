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
            sheets.push_back(small::answered(*form, 1 + i % 5));
            sheets.back().putHome(scales::Home::neighbourhood(static_cast<std::size_t>(i % 2)));
        }
    }
    std::unique_ptr<const scales::Form> form = small::form();
    WaveMark mark{1};
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    std::vector<scales::AnswerSheet> sheets;
};

std::string spelled(const scales::AnswerSheet& sheet)
{
    std::string bytes = std::to_string(sheet.home().asNumber());
    for (std::size_t i = 0; i < sheet.size(); ++i)
        bytes += " " + std::to_string(sheet.at(i).byte());
    return bytes;
}

TEST_F(ArchiveTest, HoldsTheSameSheetsInAnotherOrder)
{
    std::vector<std::string> before;
    for (const auto& sheet : sheets)
        before.push_back(spelled(sheet));
    const Bytes file = writeArchive(std::move(sheets), *form, mark, key->sealing());
    const auto opened = readArchive(file, "archive", *form, mark, *key);
    ASSERT_TRUE(opened) << opened.error().text();
    std::vector<std::string> after;
    for (const auto& sheet : *opened)
        after.push_back(spelled(sheet));
    EXPECT_NE(before, after);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    EXPECT_EQ(before, after);
}

TEST_F(ArchiveTest, IsRefusedWhenChangedCutOrForeign)
{
    const Bytes file = writeArchive(std::move(sheets), *form, mark, key->sealing());
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
