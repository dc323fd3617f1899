#include "app/vault/tablet.h"

#include "app/vault/batch.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

#include <algorithm>

namespace vault {
namespace {

struct TabletTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        auto made = deviceKey(folder.path / "device");
        ASSERT_TRUE(made) << made.error().text();
        device = std::move(*made);
        ASSERT_TRUE(writeWholeFile(
            folder.path / "wave.json",
            bytesOf(writeWaveFile("2026", small::texts(), opening->sealing(), {device->verifying()}, *municipality))));
        const auto set = setUpTablet(place, folder.path / "wave.json");
        ASSERT_TRUE(set) << set.error().text();
    }
    std::unique_ptr<Tablet> open()
    {
        auto opened = Tablet::open(place);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().text());
        return opened ? std::move(*opened) : nullptr;
    }

    small::Folder folder;
    std::filesystem::path place = folder.path / "tablet";
    std::unique_ptr<SigningKey> municipality = SigningKey::make();
    std::unique_ptr<OpeningKey> opening = OpeningKey::make();
    std::unique_ptr<SigningKey> device;
};

TEST_F(TabletTest, KeepsWhatAResidentSent)
{
    {
        const auto tablet = open();
        ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 4)));
    }
    EXPECT_EQ(open()->kept(), 1u);
}

TEST_F(TabletTest, HoldsNoPrivateKey)
{
    for (const std::uint8_t* secret : {opening->secret(), municipality->seed(), device->seed()}) {
        const std::string hex = toHex({secret, 32});
        for (const auto& one : std::filesystem::recursive_directory_iterator(place)) {
            const Bytes bytes = *readWholeFile(one.path(), 1 << 24);
            EXPECT_EQ(std::search(bytes.begin(), bytes.end(), secret, secret + 32), bytes.end()) << one.path();
            EXPECT_EQ(std::search(bytes.begin(), bytes.end(), hex.begin(), hex.end()), bytes.end()) << one.path();
        }
    }
}

TEST_F(TabletTest, HoldsNothingOfTheAnswersReadable)
{
    const auto tablet = open();
    scales::AnswerSheet sheet = tablet->form().emptySheet();
    const std::vector<int> improbable = {5, 2, 1, 4, 2, 5, 3, 1};
    for (std::size_t i = 0; i < sheet.size(); ++i)
        sheet.put(i, scales::Answer::chosen(
                         scales::codeOf(std::min(improbable[i], tablet->form().questions()[i].format->points()))));
    std::string bytes;
    for (std::size_t i = 0; i < sheet.size(); ++i)
        bytes.push_back(static_cast<char>(sheet.at(i).byte()));
    ASSERT_TRUE(tablet->keep(sheet));
    for (const auto& one : std::filesystem::recursive_directory_iterator(place)) {
        const Bytes content = *readWholeFile(one.path(), 1 << 24);
        EXPECT_EQ(std::search(content.begin(), content.end(), bytes.begin(), bytes.end()), content.end()) << one.path();
    }
}

TEST_F(TabletTest, SetUpAgainKeepsItsBox)
{
    {
        const auto tablet = open();
        ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 4)));
    }
    ASSERT_TRUE(setUpTablet(place, folder.path / "wave.json"));
    EXPECT_EQ(open()->kept(), 1u);
}

TEST_F(TabletTest, DoesNotSendABatchThatIsTooSmallDuringAWave)
{
    const auto tablet = open();
    for (int i = 0; i < 9; ++i)
        ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 1 + i % 5)));
    const auto file = folder.path / "batch.bpb";
    EXPECT_FALSE(tablet->writeBatch(file, *device, false));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_TRUE(tablet->writeBatch(file, *device, true)) << "the last batch of a wave always goes";
    ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 1)));
    EXPECT_TRUE(tablet->writeBatch(file, *device, false));
}

TEST_F(TabletTest, SaysWhyItCannotStart)
{
    std::filesystem::remove(place / boxFileName);
    const auto opened = Tablet::open(place);
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().text(), testing::HasSubstr("box.db"));
    EXPECT_FALSE(Tablet::open(folder.path / "nowhere"));
}

}
}
