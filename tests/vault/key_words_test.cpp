#include "app/vault/key_words.h"

#include <gmock/gmock.h>

#include <set>

namespace vault {
namespace {

TEST(KeyWords, AreFourThatCanBeSaid)
{
    for (int i = 0; i < 50; ++i)
        EXPECT_THAT(keyPhrase(SigningKey::make()->verifying()),
                    testing::MatchesRegex("([bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz] ?){4}"));
}

TEST(KeyWords, AreTheSameForTheSameKeyAndOthersForAnother)
{
    VerifyingKey key;
    // BLAKE2b-256 of 32 zero bytes begins with 89eb0d6a8a691dae (as Python's hashlib gives it).
    EXPECT_EQ(keyPhrase(key), "molor bujop monon dukov");
    std::set<std::string> all;
    for (int bit = 0; bit < 256; ++bit) {
        VerifyingKey other;
        other.bytes[static_cast<std::size_t>(bit / 8)] = static_cast<std::uint8_t>(1 << bit % 8);
        all.insert(keyPhrase(other));
    }
    EXPECT_EQ(all.size(), 256u);
    EXPECT_FALSE(all.contains(keyPhrase(key)));
}

}
}
