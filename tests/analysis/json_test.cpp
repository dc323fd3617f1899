#include "analysis/formats/json.h"

#include "town.h"

#include <nlohmann/json.hpp>

namespace vault {

/// Stands in for the ledger, the only reader of releases.
class Ledger {
public:
    static scales::Result<analysis::ReleasedTable> read(const std::string& text)
    {
        return analysis::ReleasedTable::fromJson(analysis::Verified(), text, "release.json");
    }
};

}

namespace analysis {
namespace {

std::string someRelease()
{
    const auto form = town::form(town::flat(3));
    std::vector<town::Person> people;
    town::add(people, 0, 80, 20, "35-49", "no");
    town::add(people, 1, 70, 3, "65-74", "yes");
    town::add(people, 2, 12, 3, "65-74", "yes");
    return toJson(town::release(*form, people));
}

/// The error about a release after one change to its JSON.
std::string refusal(const std::string& pointer, const nlohmann::json& value)
{
    nlohmann::json json = nlohmann::json::parse(someRelease());
    json[nlohmann::json::json_pointer(pointer)] = value;
    const auto read = vault::Ledger::read(json.dump());
    return read ? "" : read.error().text();
}

TEST(ReleaseJson, ReadsBackToAnEqualTable)
{
    for (const bool isEmpty : {false, true}) {
        const auto form = town::form(town::flat(3));
        std::vector<town::Person> people;
        if (!isEmpty) {
            town::add(people, 0, 80, 20, "35-49", "no");
            town::add(people, 1, 70, 3, "65-74", "yes");
            town::add(people, 2, 12, 3, "65-74", "yes");
        }
        const ReleasedTable table = town::release(*form, people);
        const auto read = vault::Ledger::read(toJson(table));
        ASSERT_TRUE(read) << read.error().text();
        EXPECT_EQ(*read, table);
        EXPECT_EQ(toJson(*read), toJson(table));
    }
}

TEST(ReleaseJson, HasNoNumberInAWithheldRow)
{
    const nlohmann::json json = nlohmann::json::parse(someRelease());
    int withheld = 0;
    for (const auto& row : json["rows"])
        if (row["status"] == "withheld") {
            ++withheld;
            for (const auto& [name, value] : row.items())
                EXPECT_TRUE(value.is_string()) << name;
        }
    EXPECT_GT(withheld, 0);
}

TEST(ReleaseJson, RefusesWhatWasNeverReleased)
{
    EXPECT_NE(refusal("/rows/0/n", 161).find("multiple of 5"), std::string::npos);
    EXPECT_NE(refusal("/rows/0/n", "160").find("whole number"), std::string::npos);
    EXPECT_NE(refusal("/rows/0/lonely", {{"about", 0}}).find("fewer_than"), std::string::npos);
    EXPECT_NE(refusal("/rows/0/lonely", {{"about", 500}}).find("more people than n"), std::string::npos);
    EXPECT_NE(refusal("/rows/0/reason", "small").find("not a member"), std::string::npos);
    EXPECT_NE(refusal("/rows/0/group", "men").find("not a group"), std::string::npos);
    EXPECT_NE(refusal("/rows/1/group", "all").find("twice"), std::string::npos);
    EXPECT_NE(refusal("/format", "buurtpeil-release-2").find("expected one of"), std::string::npos);
    EXPECT_NE(refusal("/facts/threshold", 3).find("whole number from 10"), std::string::npos);
    EXPECT_NE(refusal("/distributions/total_score", nlohmann::json::array({{{"fewer_than", 5}}})).find("each score"),
              std::string::npos);
    EXPECT_EQ(refusal("/rows/0/n", 160), "");
}

TEST(ReleaseJson, RefusesANumberInAWithheldRow)
{
    nlohmann::json json = nlohmann::json::parse(someRelease());
    for (auto& row : json["rows"])
        if (row["status"] == "withheld")
            row["n"] = 10;
    EXPECT_FALSE(vault::Ledger::read(json.dump()));
}

}
}
