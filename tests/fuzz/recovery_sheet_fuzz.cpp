// What a tired person types from paper, or a QR that somebody else printed.
#include "app/vault/recovery_sheet.h"
#include "tests/fuzz/sealed_town.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::sealedTown();
    vault::RecoverySheet sheet;
    const auto read = vault::readSheet({reinterpret_cast<const char*>(data), size}, "f", sheet);
    fuzz::promiseResult(read);
    fuzz::promise(read.has_value() == (sheet.share.number >= 1 && sheet.share.number <= 3),
                  "a sheet only when all is well");
    if (read) {
        vault::RecoverySheet again;
        const auto same = vault::readSheet(vault::sheetGroups(sheet.share), "f", again);
        fuzz::promise(same && again.share.number == sheet.share.number &&
                          sodium_memcmp(again.share.bytes.data(), sheet.share.bytes.data(), 32) == 0,
                      "what was read is written the same");
    }
    return 0;
}
