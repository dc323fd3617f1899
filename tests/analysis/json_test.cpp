#include "analysis/formats/json.h"

#include "asking_town.h"

#include <nlohmann/json.hpp>

#include <random>

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
    EXPECT_NE(refusal("/rows/0/group", "boys").find("not a group"), std::string::npos);
    EXPECT_NE(refusal("/rows/1/group", "all").find("twice"), std::string::npos);
    EXPECT_NE(refusal("/format", "buurtpeil-release-1").find("expected one of"), std::string::npos);
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

/// Everything is asked and answered at random.
Tally anyTally(const scales::Form& form, unsigned seed)
{
    std::mt19937 chance(seed);
    const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(chance); };
    Tally tally(form);
    for (int i = 0; i < 400; ++i) {
        scales::AnswerSheet sheet = town::sheetOf(form, {any(-1, 1), any(0, 3), any(0, 2), any(0, 1) ? "50-64" : "75+",
                                                         any(0, 3) ? "no" : "yes", any(0, 9) == 0});
        for (std::size_t place = 0; place < sheet.size(); ++place)
            if (const auto& question = form.questions()[place];
                question.instrument != &form.scale() && question.instrument->id != "background")
                sheet.put(place, scales::Answer::chosen(scales::codeOf(any(0, question.format->points()))));
        tally.add(sheet);
    }
    return tally;
}

std::unique_ptr<const scales::Form> askingEverything()
{
    return town::asking(town::community + town::isolation + town::direct + town::existential, town::flat(2),
                        R"("age", "gender", "alone", "situation")");
}

TEST(ReleaseJson, ReadsBackWhatIsSaidBesideTheScale)
{
    const auto form = askingEverything();
    int crossed = 0;
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Tally tally = seed == 0 ? Tally(*form) : anyTally(*form, seed);
        const ReleasedTable table = publish(tally, Plan(*form), "2026-1");
        const auto read = vault::Ledger::read(toJson(table));
        ASSERT_TRUE(read) << read.error().text();
        EXPECT_EQ(*read, table);
        EXPECT_EQ(toJson(*read), toJson(table));
        crossed += std::holds_alternative<TwoByTwo>(*table.twoByTwo());
    }
    EXPECT_GT(crossed, 0);
}

TEST(ReleaseJson, RefusesModulesThatWereNeverReleased)
{
    const auto form = askingEverything();
    const auto said = nlohmann::json::parse(toJson(publish(anyTally(*form, 3), Plan(*form), "2026-1")));
    const auto module = [&](const std::string& id) {
        for (std::size_t i = 0; i < said["modules"].size(); ++i)
            if (said["modules"][i]["id"] == id)
                return "/modules/" + std::to_string(i);
        return std::string();
    };
    const auto refused = [&](const std::string& pointer, const nlohmann::json& value) {
        nlohmann::json json = said;
        json[nlohmann::json::json_pointer(pointer)] = value;
        const auto read = vault::Ledger::read(json.dump());
        return read ? "" : read.error().text();
    };
    const std::string direct = module("direct.often");
    const std::string want = module("community.want");
    const std::string points = module("existential");

    EXPECT_NE(refused(direct + "/rows/0/n", 301).find("multiple of 5"), std::string::npos);
    EXPECT_NE(refused(direct + "/rows/0/n", 100).find("not those of n people"), std::string::npos);
    EXPECT_NE(refused(want + "/rows/0/counts/0", {{"about", 900}}).find("not those of n people"), std::string::npos);
    EXPECT_NE(refused(want + "/rows/0/counts", nlohmann::json::array()).find("one for each option"), std::string::npos);
    EXPECT_NE(refused(want + "/rows/0/group", "alone").find("places and groups"), std::string::npos);
    EXPECT_NE(refused(want + "/elements", {"meeting"}).find("do not fit"), std::string::npos);
    EXPECT_NE(refused(want + "/id", "community.offer").find("twice"), std::string::npos);
    EXPECT_NE(refused(want + "/counting", "twice").find("not a way of counting"), std::string::npos);
    EXPECT_NE(refused(want + "/rows/0/points", 15).find("not a member"), std::string::npos);
    EXPECT_NE(refused(points + "/rows/0/points", 16).find("multiple of 15"), std::string::npos);
    EXPECT_NE(refused(points + "/distribution", nlohmann::json::array()).find("each score"), std::string::npos);
    EXPECT_NE(refused("/two_by_two/neither", 0).find("withholds all four"), std::string::npos);
    EXPECT_NE(refused("/two_by_two/n", 300).find("not a member"), std::string::npos);
    EXPECT_EQ(refused(direct + "/rows/0/n", said[nlohmann::json::json_pointer(direct + "/rows/0/n")]), "");
}

}
}
