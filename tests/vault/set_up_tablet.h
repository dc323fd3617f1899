#pragma once

#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

namespace vault {

/// A tablet of the small municipality with a device key that is enrolled.
struct SetUpTablet : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        auto made = deviceKey(folder.path / "device");
        ASSERT_TRUE(made) << made.error().text();
        device = std::move(*made);
        ASSERT_TRUE(writeWholeFile(folder.path / "wave.json",
                                   bytesOf(writeWaveFile("2026", small::texts(asked), opening->sealing(),
                                                         {device->verifying()}, *municipality))));
        const auto set = setUpTablet(place, folder.path / "wave.json");
        ASSERT_TRUE(set) << set.error().text();
        openTablet();
    }
    void openTablet()
    {
        tablet.reset();
        auto opened = Tablet::open(place);
        ASSERT_TRUE(opened) << opened.error().text();
        tablet = std::move(*opened);
    }
    void residents(int count)
    {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 1 + i % 5)));
    }
    Bytes boxBytes() const { return *readWholeFile(place / boxFileName, 1 << 24); }

    std::string asked = small::survey;   ///< may be changed before SetUp()
    small::Folder folder;
    std::filesystem::path place = folder.path / "tablet";
    std::unique_ptr<SigningKey> municipality = SigningKey::make();
    std::unique_ptr<OpeningKey> opening = OpeningKey::make();
    std::unique_ptr<SigningKey> device;
    std::unique_ptr<Tablet> tablet;
};

}
