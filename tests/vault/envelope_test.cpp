#include "app/vault/envelope.h"

#include "tests/small_municipality.h"

#include <set>

namespace vault {
namespace {

using scales::Answer;
using scales::Home;

struct EnvelopeTest : testing::Test {
    void SetUp() override { ASSERT_TRUE(startCryptography()); }

    std::unique_ptr<const scales::Form> form = small::form();
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    WaveMark mark = waveMark("2026", small::texts());
};

TEST_F(EnvelopeTest, GivesBackWhatWasSealed)
{
    scales::AnswerSheet sheet = small::answered(*form, 4);
    sheet.putHome(Home::neighbourhood(1));
    sheet.put(0, Answer::declined());
    sheet.put(1, Answer::skipped());
    sheet.put(2, Answer::notShown());

    const auto opened = open(seal(sheet, mark, key->sealing()), *form, mark, *key);

    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->answers.home(), Home::neighbourhood(1));
    for (std::size_t i = 0; i < sheet.size(); ++i)
        EXPECT_EQ(opened->answers.at(i), sheet.at(i)) << form->questions()[i].id();
}

TEST_F(EnvelopeTest, IsAsLargeForNobodyAsForSomebodyWhoAnsweredEverything)
{
    // The size is the type's; that a dummy has the same type is the promise.
    static_assert(sizeof(Envelope) == 512);
    static_assert(
        std::is_same_v<decltype(sealDummy(key->sealing())), decltype(seal(form->emptySheet(), mark, key->sealing()))>);
}

TEST_F(EnvelopeTest, IsNeverTheSameTwiceForTheSameAnswers)
{
    const scales::AnswerSheet sheet = small::answered(*form, 1);
    std::set<Envelope> seen;
    for (int i = 0; i < 200; ++i)
        EXPECT_TRUE(seen.insert(seal(sheet, mark, key->sealing())).second);
}

TEST_F(EnvelopeTest, RefusesEverySingleChangedBit)
{
    const Envelope sealed = seal(small::answered(*form, 3), mark, key->sealing());
    for (std::size_t bit = 0; bit < 8 * sealed.size(); ++bit) {
        Envelope changed = sealed;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(open(changed, *form, mark, *key)) << "bit " << bit;
    }
}

TEST_F(EnvelopeTest, DoesNotOpenWithAnotherWavesKey)
{
    const auto other = OpeningKey::make();
    EXPECT_FALSE(open(seal(small::answered(*form, 3), mark, key->sealing()), *form, mark, *other));
}

TEST_F(EnvelopeTest, DoesNotCountInAnotherWaveWithTheSameKey)
{
    const WaveMark next = waveMark("2027", small::texts());
    EXPECT_FALSE(open(seal(small::answered(*form, 3), next, key->sealing()), *form, mark, *key));
}

TEST_F(EnvelopeTest, ChangesItsMarkWithEveryWordOfTheForm)
{
    scales::FormTexts changed = small::texts();
    changed.wordings.front().text += " ";
    EXPECT_NE(waveMark("2026", changed), mark);
    changed = small::texts();
    changed.definitions.front().text += " ";
    EXPECT_NE(waveMark("2026", changed), mark);
}

TEST_F(EnvelopeTest, OfADummyHoldsNobody) { EXPECT_FALSE(open(sealDummy(key->sealing()), *form, mark, *key)); }

TEST_F(EnvelopeTest, RefusesAForgedAnswerThatTheFormDoesNotOffer)
{
    // Anybody with the public key can seal; what they seal must still be an answer.
    scales::AnswerSheet forged = small::answered(*form, 3);
    forged.put(forged.size() - 1, Answer::chosen(scales::codeOf(6)));
    EXPECT_FALSE(open(seal(forged, mark, key->sealing()), *form, mark, *key));

    scales::AnswerSheet fromNowhere = small::answered(*form, 3);
    fromNowhere.putHome(Home::neighbourhood(2));
    EXPECT_FALSE(open(seal(fromNowhere, mark, key->sealing()), *form, mark, *key));
}

}
}
