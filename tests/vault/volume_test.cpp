#include "app/vault/volume.h"

#include "tests/small_municipality.h"

#include <fstream>

namespace vault {
namespace {

struct VolumeTest : testing::Test {
    /// A device as the kernel lists it: its device mapper id, or none, and what it stands on.
    std::filesystem::path device(const std::string& name, const std::string& id,
                                 const std::vector<std::filesystem::path>& below = {})
    {
        const auto path = folder.path / name;
        std::filesystem::create_directories(path / "slaves");
        if (!id.empty()) {
            std::filesystem::create_directories(path / "dm");
            std::ofstream(path / "dm" / "uuid") << id << '\n';
        }
        for (const auto& one : below)
            std::filesystem::create_directory_symlink(one, path / "slaves" / one.filename());
        return path;
    }
    small::Folder folder;
};

TEST_F(VolumeTest, KnowsAnEncryptedOne)
{
    const auto disk = device("sda2", "");
    const auto crypt = device("dm-0", "CRYPT-LUKS2-0123456789abcdef-sda2_crypt", {disk});
    EXPECT_EQ(volumeOfDevice(disk), Volume::readable);
    EXPECT_EQ(volumeOfDevice(crypt), Volume::encrypted);
    EXPECT_EQ(volumeOfDevice(device("dm-1", "LVM-xyz", {crypt})), Volume::encrypted) << "a volume on an encrypted disk";
    EXPECT_EQ(volumeOfDevice(device("dm-2", "LVM-xyz", {crypt, disk})), Volume::readable) << "half of it is not";
}

TEST_F(VolumeTest, DoesNotPretendToKnow)
{
    EXPECT_EQ(volumeOfDevice(folder.path / "none"), Volume::unknown);
    EXPECT_EQ(volumeOf(folder.path / "none"), Volume::unknown);
    EXPECT_EQ(volumeOf(folder.path, folder.path / "no-list"), Volume::unknown);
    const auto one = device("dm-3", "LVM-round");
    std::filesystem::create_directory_symlink(one, one / "slaves" / "itself");
    EXPECT_EQ(volumeOfDevice(one), Volume::readable) << "and a circle has an end";
}

}
}
