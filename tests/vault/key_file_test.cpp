#include "app/vault/key_file.h"

#include "app/vault/whole_file.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"

#include <algorithm>

namespace vault {
namespace {

struct KeyFileTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        const auto written =
            writeKeyFile(file, "opening", key->sealing().bytes, key->secret(), "zes gewone woorden", small::cheap);
        ASSERT_TRUE(written) << written.error().text();
    }
    small::Folder folder;
    std::filesystem::path file = folder.path / "2026.key";
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
};

TEST_F(KeyFileTest, OpensWithItsPassphrase)
{
    const auto opened = readOpeningKey(file, "zes gewone woorden");
    ASSERT_TRUE(opened) << opened.error().text();
    EXPECT_EQ((*opened)->sealing(), key->sealing());
}

TEST_F(KeyFileTest, StaysShutForAnyOtherPassphrase)
{
    for (const char* wrong : {"", "zes gewone woorde", "Zes gewone woorden"}) {
        const auto opened = readOpeningKey(file, wrong);
        ASSERT_FALSE(opened);
        EXPECT_THAT(opened.error().text(), testing::HasSubstr("passphrase"));
    }
}

TEST_F(KeyFileTest, IsNotTakenForAKeyOfAnotherPurpose) { EXPECT_FALSE(readSigningKey(file, "zes gewone woorden")); }

TEST_F(KeyFileTest, DoesNotHoldTheKeyReadable)
{
    const Bytes bytes = *readWholeFile(file, 10000);
    const std::string hex = toHex({key->secret(), 32});
    EXPECT_EQ(std::search(bytes.begin(), bytes.end(), hex.begin(), hex.end()), bytes.end());
    EXPECT_EQ(std::search(bytes.begin(), bytes.end(), key->secret(), key->secret() + 32), bytes.end());
    EXPECT_EQ(std::filesystem::status(file).permissions() & std::filesystem::perms::group_all,
              std::filesystem::perms::none);
}

TEST_F(KeyFileTest, DoesNotEatTheMachineWhenAForeignFileAsksForIt)
{
    std::string text =
        R"({"format":"buurtpeil-key-1","purpose":"opening","public":"00","passes":1,"memory":99999999999,)"
        R"("salt":"00","nonce":"00","sealed":"00"})";
    ASSERT_TRUE(writeWholeFile(file, bytesOf(text)));
    const auto opened = readOpeningKey(file, "x");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().column, "memory");
}

}
}
