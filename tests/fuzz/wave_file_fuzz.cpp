// A wave file on a stick: the bytes as they are, and the same bytes as a body that somebody signed.
#include "app/vault/wave_file.h"
#include "tests/fuzz/sealed_town.h"

namespace {

void read(std::string_view text)
{
    const auto wave = vault::readWaveFile(vault::bytesOf(text), "f");
    fuzz::promiseResult(wave);
    if (wave) {
        fuzz::promise(vault::isWaveName(wave->wave), "a wave has a name");
        fuzz::promise(wave->form && wave->form->questions().size() <= vault::mostQuestions, "a form that fits");
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto& tablet = *fuzz::sealedTown().tablet;
    read(text);
    // What is no JSON cannot be put into a signed text's body and stay what it was. The library takes a zero for the end.
    if (text.find('\0') == std::string::npos && nlohmann::json::accept(text))
        read(vault::writeSignedText("buurtpeil-wave-1", text, tablet));
    return 0;
}
