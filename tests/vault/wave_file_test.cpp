#include "app/vault/wave_file.h"

#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

namespace vault {
namespace {

struct WaveFileTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        municipality = SigningKey::make();
        text = writeWaveFile("2026", small::texts(), OpeningKey::make()->sealing(), {SigningKey::make()->verifying()},
                             *municipality);
    }
    scales::Result<WaveFile> read(const std::string& content)
    {
        EXPECT_TRUE(writeWholeFile(folder.path / "wave.json", bytesOf(content)));
        return readWaveFile(folder.path / "wave.json");
    }
    small::Folder folder;
    std::unique_ptr<SigningKey> municipality;
    std::string text;
};

TEST_F(WaveFileTest, CarriesTheWholeForm)
{
    const auto wave = read(text);
    ASSERT_TRUE(wave) << wave.error().text();
    EXPECT_EQ(wave->wave, "2026");
    EXPECT_EQ(wave->form->questions().size(), 8u);
    EXPECT_EQ(wave->form->survey().municipality, "Kleindorp");
    EXPECT_EQ(wave->municipality, municipality->verifying());
}

TEST_F(WaveFileTest, IsRefusedWhenOneLetterOfAQuestionWasChanged)
{
    std::string changed = text;
    const auto at = changed.find("Kleindorp");
    ASSERT_NE(at, std::string::npos);
    changed[at] = 'G';
    const auto wave = read(changed);
    ASSERT_FALSE(wave);
    EXPECT_THAT(wave.error().text(), testing::HasSubstr("changed after it was signed"));
}

TEST_F(WaveFileTest, IsRefusedWhenItIsNotWhole)
{
    for (std::size_t size = 0; size < text.size() - 2; size += 997)
        EXPECT_FALSE(read(text.substr(0, size))) << size;
    EXPECT_FALSE(read(writeSignedText("buurtpeil-wave-1", "{}", *municipality)));
    EXPECT_FALSE(read(writeSignedText("buurtpeil-wave-1", "[1", *municipality)));
    EXPECT_FALSE(read(writeSignedText("buurtpeil-release-1", "{}", *municipality)));
}

}
}
