// A batch from a stolen tablet: whatever is in it is signed by an enrolled key, so every check behind the signature is met.
#include "app/vault/batch.h"
#include "tests/fuzz/sealed_town.h"

#include <algorithm>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

constexpr std::size_t signature = 64;

/// Signs what stands before the last 64 bytes, and states the signer.
std::size_t signAgain(std::uint8_t* data, std::size_t size)
{
    const fuzz::SealedTown& town = fuzz::sealedTown();
    if (size < signature + town.enrolled.bytes.size())
        return size;
    std::copy(town.enrolled.bytes.begin(), town.enrolled.bytes.end(),
              data + size - signature - town.enrolled.bytes.size());
    const vault::Signature made = town.tablet->sign({data, size - signature});
    std::copy(made.begin(), made.end(), data + size - signature);
    return size;
}

}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned int seed)
{
    const fuzz::SealedTown& town = fuzz::sealedTown();
    if (seed % 16 == 0 && most >= town.batch.size()) {   // now and then from the beginning again
        std::copy(town.batch.begin(), town.batch.end(), data);
        size = town.batch.size();
    }
    return signAgain(data, LLVMFuzzerMutate(data, size, most));
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::SealedTown& town = fuzz::sealedTown();
    const auto batch = vault::readBatch({data, size}, "f", town.head, {&town.enrolled, 1});
    fuzz::promiseResult(batch);
    if (batch) {
        fuzz::promise(std::is_sorted(batch->envelopes.begin(), batch->envelopes.end()), "sorted");
        fuzz::promise(vault::batchId(batch->envelopes) == batch->id, "the id is that of the envelopes");
        fuzz::promise(batch->mark == town.head.mark && batch->key == town.head.key, "of this wave and key");
    }
    return 0;
}
