#include "app/vault/shamir.h"

#include "app/vault/keys.h"

#include <gtest/gtest.h>

#include <set>

namespace vault {
namespace {

struct Shamir : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        randombytes_buf(secret.data(), secret.size());
    }
    bool isSecret(const Secret<32>& other) const
    {
        return sodium_memcmp(secret.data(), other.data(), secret.size()) == 0;
    }
    Secret<32> secret;
};

TEST_F(Shamir, CountsInTheFieldAsTheStandardDoes)
{
    EXPECT_EQ(fieldProduct(0x57, 0x83), 0xC1);   // FIPS 197 §4.2
    EXPECT_EQ(fieldProduct(0x57, 0x13), 0xFE);   // FIPS 197 §4.2.1
    EXPECT_EQ(fieldProduct(0, 0x83), 0);
    EXPECT_EQ(fieldProduct(1, 0x83), 0x83);
}

TEST_F(Shamir, AnyTwoSharesGiveTheSecretBack)
{
    Shares shares;
    split(secret.data(), shares);
    for (const Share& one : shares)
        for (const Share& other : shares) {
            Secret<32> joined;
            if (one.number == other.number) {
                EXPECT_FALSE(join(one, other, joined)) << "the same sheet twice";
                continue;
            }
            ASSERT_TRUE(join(one, other, joined));
            EXPECT_TRUE(isSecret(joined)) << int{one.number} << " with " << int{other.number};
        }
}

TEST_F(Shamir, OneShareSaysNothing)
{
    // Whatever stands on one sheet, every secret is still possible, each with exactly one other sheet.
    Shares shares;
    split(secret.data(), shares);
    std::set<std::uint8_t> possible;
    for (unsigned byte = 0; byte < 256; ++byte) {
        shares[1].bytes.data()[0] = static_cast<std::uint8_t>(byte);
        Secret<32> joined;
        ASSERT_TRUE(join(shares[0], shares[1], joined));
        possible.insert(joined.data()[0]);
    }
    EXPECT_EQ(possible.size(), 256u);
}

TEST_F(Shamir, AShareLooksLikeNoise)
{
    // Chi-square with 255 degrees of freedom: above 400 once in ten million runs.
    std::array<int, 256> seen{};
    constexpr int splits = 2000;
    for (int i = 0; i < splits; ++i) {
        Shares shares;
        split(secret.data(), shares);
        for (std::size_t at = 0; at < 32; ++at)
            ++seen[static_cast<std::size_t>(shares[0].bytes.data()[at] ^ secret.data()[at])];
    }
    const double expected = splits * 32 / 256.0;
    double chi = 0;
    for (const int count : seen)
        chi += (count - expected) * (count - expected) / expected;
    EXPECT_LT(chi, 400);
}

TEST_F(Shamir, RefusesWhatIsNoShare)
{
    Shares shares;
    split(secret.data(), shares);
    Secret<32> joined;
    for (const std::uint8_t number : {std::uint8_t{0}, std::uint8_t{4}, std::uint8_t{255}}) {
        shares[1].number = number;
        EXPECT_FALSE(join(shares[0], shares[1], joined));
        EXPECT_FALSE(join(shares[1], shares[0], joined));
    }
}

}
}
