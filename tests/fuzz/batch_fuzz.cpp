// A batch from a stick that anybody may have had in hands.
#include "app/vault/batch.h"
#include "tests/fuzz/sealed_town.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::SealedTown& town = fuzz::sealedTown();
    const std::span bytes(data, size);
    const auto batch = vault::readBatch(bytes, "f", town.head, {&town.enrolled, 1});
    fuzz::promise(!batch || fuzz::isOneOfOurs(bytes, town), "only what the tablet signed is accepted");
    fuzz::promiseResult(batch);
    const auto anyone = vault::readBatchOfAnyone(bytes, "f");
    fuzz::promiseResult(anyone);
    fuzz::promise(!anyone || anyone->envelopes.size() * 512 < size, "no more envelopes than there are bytes");
    return 0;
}

/// Now and then begins with the true batch, so that not every mutant ends at the first four letters.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned int seed)
{
    const fuzz::SealedTown& town = fuzz::sealedTown();
    if (seed % 8 == 0 && most >= town.batch.size()) {
        std::copy(town.batch.begin(), town.batch.end(), data);
        size = town.batch.size();
    }
    return LLVMFuzzerMutate(data, size, most);
}
