#include "scales/located_json.h"

#include <gtest/gtest.h>

namespace scales {
namespace {

using Pointer = nlohmann::json::json_pointer;

std::string problem(const std::string& text)
{
    const auto read = LocatedJson::read(text, "f.json");
    return read ? "none" : read.error().text();
}

TEST(LocatedJson, KnowsTheLineOfEveryValue)
{
    const auto json = LocatedJson::read("{\n \"a\": [\n  1,\n  2\n ],\n\n \"b\": {\"c\":\n true}\n}\n", "f.json");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->line(Pointer("")), 1);
    EXPECT_EQ(json->line(Pointer("/a")), 2);
    EXPECT_EQ(json->line(Pointer("/a/0")), 3);
    EXPECT_EQ(json->line(Pointer("/a/1")), 4) << "the line break that ends a number belongs to the number's line";
    EXPECT_EQ(json->line(Pointer("/b")), 7);
    EXPECT_EQ(json->line(Pointer("/b/c")), 7) << "a member is where its name stands";
    EXPECT_EQ(json->line(Pointer("/b/none")), 7) << "what is missing is looked for in what holds it";
}

TEST(LocatedJson, CountsLinesOfWindowsFilesToo)
{
    const auto json = LocatedJson::read("\xEF\xBB\xBF{\r\n\"a\": 1,\r\n\"b\": 2\r\n}\r\n", "f.json");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->line(Pointer("/b")), 3);
}

TEST(LocatedJson, DoesNotTakeAZeroByteForTheEnd)
{
    EXPECT_EQ(problem(std::string("{\"a\": 1}\n\0{\"b\": 2}", 19)), "f.json:2: holds a zero byte; expected text");
}

TEST(LocatedJson, RefusesAMemberNamedTwice)
{
    EXPECT_EQ(problem("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}"),
              "f.json:3: the member \"a\" stands here twice; expected it once");
}

TEST(LocatedJson, RefusesWhatIsNestedTooDeep)
{
    const std::string deep(16, '[');
    EXPECT_EQ(problem(deep + std::string(16, ']')), "none");
    EXPECT_EQ(problem(deep + "\n[" + std::string(17, ']')), "f.json:2: is nested deeper than 16 levels");
    EXPECT_EQ(problem(std::string(1000000, '[')), "f.json:1: is nested deeper than 16 levels");
}

TEST(LocatedJson, RefusesWhatIsTooLarge)
{
    EXPECT_EQ(problem("[\"" + std::string(LocatedJson::largestText - 4, 'a') + "\"]"), "none");
    EXPECT_EQ(problem("[\"" + std::string(LocatedJson::largestText - 3, 'a') + "\"]"),
              "f.json: is larger than 1 MiB; expected a small text file");
}

TEST(LocatedJson, SaysOnWhichLineItIsNoJson)
{
    for (const std::string text : {"{\n\"a\": tru\n}", "{\n\"a\" 1}", "{\n\"a\": 1} x", "{\n\"a\": \"\xFF\"}",
                                   "{\n\"a\": \"\x01\"}", "{\n\"a\": 1,}", "{\n\"a\": NaN}", "{\n'a': 1}"})
        EXPECT_EQ(problem(text).substr(0, 23), "f.json:2: is not JSON: ") << text;
    EXPECT_EQ(problem("").substr(0, 23), "f.json:1: is not JSON: ");
}

}
}
