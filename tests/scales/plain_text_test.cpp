#include "scales/plain_text.h"

#include <gtest/gtest.h>

namespace scales {
namespace {

constexpr std::size_t longest = 20;

std::string fault(std::string_view text) { return faultOfPlainText(text, longest).value_or("none"); }

TEST(PlainText, MayBeWrittenInAnyLanguage)
{
    for (const std::string text : {"Ja, helemaal", "Élève & cœur", "Так, звичайно", "نعم، بالتأكيد", "Evet, çoğunlukla",
                                   "100 % zeker", "\xF0\x9F\x8C\xB3"})
        EXPECT_EQ(fault(text), "none") << text;
}

TEST(PlainText, HasNoControlCharactersOrLineBreaks)
{
    for (const std::string text : {"a\nb", "a\tb", "\x1B[31m", "a\x7F", "\xC2\x9B",
                                   "a\xE2\x80\xA8"
                                   "b",
                                   "a\xE2\x80\xA9"})
        EXPECT_EQ(fault(text), "holds a control character; expected plain text on one line") << text;
    EXPECT_EQ(fault(std::string_view("a\0b", 3)), "holds a control character; expected plain text on one line");
}

TEST(PlainText, HasNoCharactersThatHideOrTurnRound)
{
    for (const std::string text : {"\xE2\x80\xAA", "\xE2\x80\xAEja", "\xE2\x81\xA6", "\xE2\x81\xA9", "\xE2\x80\x8B",
                                   "\xE2\x81\xA0", "\xEF\xBB\xBF", "\xF3\xA0\x81\x81"})
        EXPECT_EQ(fault(text), "holds an invisible character that hides or reorders text; expected plain text");
}

TEST(PlainText, HasNoMarkup)
{
    EXPECT_EQ(fault("<b>ja</b>"), "holds < or >; expected plain text without markup");
    EXPECT_EQ(fault("a > b"), "holds < or >; expected plain text without markup");
}

TEST(PlainText, HasNoPlaceholders)
{
    for (const std::string text : {"%1", "ja %n", "%s", "%L1"})
        EXPECT_EQ(fault(text), "holds a placeholder such as %1; expected plain text") << text;
}

TEST(PlainText, IsUtf8)
{
    for (const std::string text :
         {"\xFF", "caf\xE9", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"})
        EXPECT_EQ(fault(text), "holds bytes that are not UTF-8; expected plain text in UTF-8");
}

TEST(PlainText, IsMeasuredInCharacters)
{
    const std::string twenty = "éééééééééééééééééééé";
    EXPECT_EQ(fault(twenty), "none");
    EXPECT_EQ(fault(twenty + "é"), "is longer than 20 characters");
}

TEST(PlainText, IsRepeatedInErrorsShortAndHarmless)
{
    EXPECT_EQ(inQuotes("7"), "\"7\"");
    EXPECT_EQ(inQuotes("a\x1B[2J\nb\xFF"), "\"a?[2J?b?\"");
    EXPECT_EQ(inQuotes(std::string(41, 'x')), "\"" + std::string(40, 'x') + "…\"");
    EXPECT_EQ(inQuotes(std::string(40, 'x')), "\"" + std::string(40, 'x') + "\"");
}

}
}
