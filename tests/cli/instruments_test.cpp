#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

using Instruments = Program;

TEST_F(Instruments, AreListedForAPerson)
{
    const Ended got = run("instruments");
    EXPECT_EQ(got.exitCode, 0);
    EXPECT_EQ(got.output.substr(0, got.output.find("  ")), "id");
    for (const std::string words : {"djg11", "emotional 6, social 5", "djg6", "emotional 3, social 3", "background",
                                    "buurtpeil-1, not validated", "nobody yet"})
        EXPECT_NE(got.output.find(words), std::string::npos) << words;
}

TEST_F(Instruments, AreListedForOtherPrograms)
{
    const Ended got = run("instruments --json");
    EXPECT_EQ(got.exitCode, 0);
    const auto all = nlohmann::json::parse(got.output);
    const auto djg11 = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.at("id") == "djg11"; });
    ASSERT_NE(djg11, all.end());
    EXPECT_EQ(djg11->at("items"), 11);
    EXPECT_EQ(djg11->at("kind"), "scale");
    EXPECT_EQ(djg11->at("formats"), (nlohmann::json{"5", "3"}));
    EXPECT_EQ(djg11->at("subscales"),
              nlohmann::json::parse(R"([{"id": "emotional", "items": 6}, {"id": "social", "items": 5}])"));
    for (const auto& wording : djg11->at("wordings")) {
        EXPECT_EQ(wording.at("wording"), "buurtpeil-1");
        EXPECT_EQ(wording.at("validated"), false);
        EXPECT_TRUE(wording.at("reviewed").is_array());
    }
}

}
}
