#pragma once

#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <filesystem>

namespace bench {

/// A tablet that asks everything there is, in seven languages: the self-test's survey, signed and sealed as any other.
inline scales::Result<scales::Done> makeTablet(const std::filesystem::path& folder)
{
    if (!vault::startCryptography())
        return scales::Error{"this machine gives no random numbers"};
    auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    auto survey = scales::readTextFile(HOUSE "/app/kiosk/self_test_survey.json");
    auto areas = scales::readTextFile(HOUSE "/app/kiosk/self_test_areas.csv");
    if (!catalogue || !survey || !areas)
        return scales::Error{"the house's own files cannot be read"};
    const scales::FormTexts texts{
        {"survey.json", *survey}, {"areas.csv", *areas}, catalogue->definitionTexts(), catalogue->wordingTexts()};
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const std::string wave =
        vault::writeWaveFile("2026", texts, vault::OpeningKey::make()->sealing(), {}, *vault::SigningKey::make());
    if (auto written = vault::writeWholeFile(folder / "made.json", vault::bytesOf(wave)); !written)
        return written;
    return vault::setUpTablet(folder / "tablet", folder / "made.json");
}

}
