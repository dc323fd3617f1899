#include "scales/answer_sheet.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace scales {
namespace {

static_assert(!std::is_copy_constructible_v<AnswerSheet>, "answers do not multiply in memory");
static_assert(!std::is_copy_assignable_v<AnswerSheet>, "answers do not multiply in memory");

TEST(AnswerSheet, TellsFourKindsOfAnswerApart)
{
    EXPECT_EQ(Answer::notShown().kind(), Answer::Kind::notShown);
    EXPECT_EQ(Answer::skipped().kind(), Answer::Kind::skipped);
    EXPECT_EQ(Answer::declined().kind(), Answer::Kind::declined);
    EXPECT_EQ(Answer::chosen(codeOf(3)).kind(), Answer::Kind::chosen);
    EXPECT_EQ(Answer::chosen(codeOf(3)).code(), codeOf(3));
    for (const Answer none : {Answer::notShown(), Answer::skipped(), Answer::declined()})
        EXPECT_EQ(none.code(), Code::none);
}

TEST(AnswerSheet, KeepsEveryAnswerInOneByte)
{
    for (int code = 1; code <= AnswerSheet::mostCodes; ++code) {
        EXPECT_EQ(Answer::fromByte(Answer::chosen(codeOf(code)).byte()), Answer::chosen(codeOf(code)));
        EXPECT_EQ(Answer::chosen(codeOf(code)).kind(), Answer::Kind::chosen);
    }
}

TEST(AnswerSheet, KnowsANeighbourhoodFromNotSayingWhich)
{
    EXPECT_TRUE(Home::neighbourhood(0).isNeighbourhood());
    EXPECT_TRUE(Home::neighbourhood(Home::mostAreas - 1).isNeighbourhood());
    for (const Home home : {Home::notShown(), Home::declined(), Home::elsewhere(), Home::unknown(), Home::skipped()})
        EXPECT_FALSE(home.isNeighbourhood());
    EXPECT_EQ(Home::fromNumber(Home::elsewhere().asNumber()), Home::elsewhere());
}

TEST(AnswerSheet, IsEmptyUntilSomethingIsPutIn)
{
    AnswerSheet sheet(3);
    EXPECT_TRUE(sheet.isEmpty());
    sheet.put(2, Answer::skipped());
    EXPECT_FALSE(sheet.isEmpty());

    AnswerSheet other(3);
    other.putHome(Home::elsewhere());
    EXPECT_FALSE(other.isEmpty());
}

TEST(AnswerSheet, ForgetsEverythingWhenItIsWiped)
{
    AnswerSheet sheet(2);
    sheet.put(0, Answer::chosen(codeOf(4)));
    sheet.put(1, Answer::declined());
    sheet.putHome(Home::neighbourhood(7));
    sheet.wipe();
    EXPECT_TRUE(sheet.isEmpty());
    EXPECT_EQ(sheet.size(), 2u);
    EXPECT_EQ(sheet.at(0), Answer::notShown());
    EXPECT_EQ(sheet.home(), Home::notShown());
}

}
}
