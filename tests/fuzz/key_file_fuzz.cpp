// A key file that somebody put in the place of the municipality's: read, not opened.
#include "app/vault/key_file.h"
#include "tests/fuzz/sealed_town.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto key = vault::readSealedKey({data, size}, "f", "opening");
    fuzz::promiseResult(key);
    if (key)
        fuzz::promise(key->cost.passes >= 1 && key->cost.passes <= 20 && key->cost.memory <= (std::size_t{1} << 30),
                      "a foreign file cannot eat the machine");
    return 0;
}
