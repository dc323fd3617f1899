#include "scales/sound.h"

#include <gtest/gtest.h>

namespace scales {
namespace {

TEST(Sound, HasNoPunctuationAndNoBlanks)
{
    for (const std::string said :
         {"Ja, zeker", "ja zeker!", " JA – zeker… ", "«Ja zeker»", "¡Ja zeker!", "ja\u00A0zeker"})
        EXPECT_EQ(soundOf(said), U"jazeker") << said;
    for (const std::string said : {"نعم", "نعم!", "نعم؟", "،نعم؛"})
        EXPECT_EQ(soundOf(said), soundOf("نعم")) << said;
}

TEST(Sound, IsTheSameForCapitals)
{
    for (const auto& [large, small] : {std::pair("ÉLÈVE", "élève"),
                                       {"ТАК, ЇЖАК Ґ", "так, їжак ґ"},
                                       {"ΝΑΙ", "ναι"},
                                       {"ŞĞÇ", "şğç"},
                                       {"İYİ", "iyi"},
                                       {"ŁÓDŹ", "łódź"},
                                       {"ŸŽ", "ÿž"}})
        EXPECT_EQ(soundOf(large), soundOf(small)) << large;
}

TEST(Sound, TellsDifferentWordsApart)
{
    EXPECT_NE(soundOf("Nee"), soundOf("Nee, helemaal niet"));
    EXPECT_NE(soundOf("ó"), soundOf("o"));
    EXPECT_NE(soundOf("так"), soundOf("такі"));
    EXPECT_NE(soundOf("1"), soundOf("2"));
}

TEST(Sound, IsEmptyWhenNothingIsHeard)
{
    for (const std::string said : {"", " ", "…", "?!", "—", "؟", "\xFF"})
        EXPECT_TRUE(soundOf(said).empty()) << said;
}

}
}
