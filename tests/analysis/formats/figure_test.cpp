#include "small_edition.h"
#include "unzipped.h"

#include <regex>

// Zero, withheld, no data and not asked are four things, in every format; what one withholds, no other shows.
namespace analysis {
namespace {

const Figure* find(const std::vector<Figure>& figures, const std::string& area, Group group, const std::string& measure)
{
    for (const Figure& figure : figures)
        if (figure.place->area == area && figure.place->group == group && figure.measure == measure)
            return &figure;
    return nullptr;
}

TEST(Figures, AreNotAskedWhereOnlyAnotherWaveAsksThem)
{
    const auto waves = town::twoWaves();
    const auto figures = figuresOf(waves);
    for (const char* area : {"100", "100A", "100C"}) {
        const Figure* asked = find(figures[0], area, Group::all, "direct.often=never");
        ASSERT_TRUE(asked) << area;
        EXPECT_EQ(asked->status, Status::notAsked);
        EXPECT_FALSE(find(figures[0], area, Group::under65, "direct.often=never"));
    }
    EXPECT_EQ(find(figures[0], "100", Group::all, "two_by_two=lonely+isolated")->status, Status::notAsked);
    EXPECT_FALSE(find(figures[0], "100A", Group::all, "two_by_two=lonely+isolated")) << "of the municipality only";
    EXPECT_EQ(find(figures[1], "100", Group::all, "direct.often=never")->status, Status::shown);
    EXPECT_EQ(find(figures[1], "100C", Group::all, "direct.often=never")->status, Status::withheld);
}

TEST(Figures, OfOneWaveHaveNothingThatWasNotAsked)
{
    const auto waves = town::twoWaves();
    for (const ReleasedTable& wave : waves)
        for (const Figure& figure : figuresOf(wave))
            EXPECT_NE(figure.status, Status::notAsked);
}

TEST(Figures, KeepAZeroThatIsANumber)
{
    // Nobody is counted: "fewer than 5" of 60, and a range that begins at 0.
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 60, 0);
    const std::vector<ReleasedTable> waves = {town::release(*form, people)};
    const auto figures = figuresOf(waves);
    const Figure* zero = find(figures[0], "100", Group::all, "lonely");
    ASSERT_TRUE(zero);
    EXPECT_EQ(zero->status, Status::shown);
    EXPECT_FALSE(zero->share);
    EXPECT_EQ(zero->range.low, 0);

    const auto dataset = nlohmann::json::parse(toJsonStat(town::edition(waves)))["link"]["item"][0];
    EXPECT_EQ(dataset["dimension"]["figure"]["category"]["index"], nlohmann::json({"n", "k", "share", "low", "high"}));
    EXPECT_EQ(dataset["value"][0], 60);
    EXPECT_EQ(dataset["status"][0], nullptr);
    EXPECT_EQ(dataset["value"][1], nullptr);
    EXPECT_EQ(dataset["status"][1], "fewer_than_5");
    EXPECT_EQ(dataset["value"][3], 0);
    EXPECT_EQ(dataset["status"][3], nullptr);
}

TEST(Figures, OfAReleaseWithoutAnswersAreAllWithheldInEveryFormat)
{
    const auto form = town::asking(town::isolation + town::direct);
    const std::vector<ReleasedTable> waves = {publish(Tally(*form), Plan(*form), "2026")};
    const Edition edition = town::edition(waves);
    for (const Figure& figure : edition.figures[0])
        EXPECT_EQ(figure.status, Status::withheld) << figure.measure;
    const auto collection = nlohmann::json::parse(toJsonStat(edition));
    for (const auto& dataset : collection["link"]["item"])
        for (std::size_t i = 0; i < dataset["value"].size(); ++i) {
            EXPECT_TRUE(dataset["value"][i].is_null());
            EXPECT_TRUE(dataset["status"][i] == "withheld" || dataset["status"][i] == "no_data");
        }
    const auto map = nlohmann::json::parse(town::map(edition, town::squares(2)));
    for (const auto& feature : map["features"]) {
        EXPECT_EQ(feature["properties"]["status"], "withheld");
        EXPECT_EQ(feature["geometry"]["type"], "Polygon");
        for (const auto& [name, value] : feature["properties"].items())
            EXPECT_FALSE(value.is_number()) << name;
    }
    EXPECT_TRUE(toXlsx(edition));
}

TEST(Figures, ShowNoExactCountInAnyFormat)
{
    // Canaries: 1013 people, 457 of them counted; neither number nor anything made of it may be printed.
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    town::add(people, 0, 503, 226);
    town::add(people, 1, 510, 231);
    const std::vector<ReleasedTable> waves = {town::release(*form, people)};
    const Edition edition = town::edition(waves);
    std::string everything = toJsonStat(edition) + town::map(edition, town::squares(2)) +
                             toDataPackage(edition, CsvProfile::plain, {{"released.csv", 1, "aa"}});
    for (const auto& [name, content] : unzipped(*toXlsx(edition)))
        if (name.starts_with("xl/worksheets/") || name.starts_with("docProps/"))
            everything += std::regex_replace(content, std::regex(" [rs]=\"[A-Z0-9]*\""), "");   // places of cells
    for (const char* canary : {"1013", "457", "503", "226", "231", "0.4511", "0.4493", "0.4529"})
        EXPECT_EQ(everything.find(canary), std::string::npos) << canary;
    EXPECT_NE(everything.find("1015"), std::string::npos) << "or there was nothing to look in";
}

TEST(Figures, AreTheSameInJsonStatAsInTheTable)
{
    const auto waves = town::twoWaves();
    const Edition edition = town::edition(waves);
    int compared = 0;
    const auto collection = nlohmann::json::parse(toJsonStat(edition));
    for (const auto& dataset : collection["link"]["item"]) {
        const auto category = [&](const char* dimension) {
            return dataset["dimension"][dimension]["category"]["index"];
        };
        std::size_t place = 0;
        for (std::size_t wave = 0; wave < waves.size(); ++wave)
            for (const std::string area : category("area"))
                for (const std::string group : category("group"))
                    for (const std::string measure : category("measure"))
                        for (const std::string number : category("figure")) {
                            const auto value = dataset["value"][place];
                            const auto status = dataset["status"][place++];
                            const Figure* figure = find(edition.figures[wave], area, *groupNamed(group), measure);
                            if (!figure || figure->status != Status::shown) {
                                EXPECT_TRUE(value.is_null());
                                EXPECT_EQ(status, figure                  ? nameOf(figure->status)
                                                  : status == "not_asked" ? "not_asked"
                                                                          : "no_data");
                                continue;
                            }
                            if (number == "n") {
                                EXPECT_EQ(value, figure->n);
                            }
                            if (number == "low") {
                                EXPECT_EQ(value, figure->range.low);
                            }
                            if (number == "mean_high") {
                                EXPECT_EQ(value, figure->mean.range.high);
                            }
                            ++compared;
                        }
        EXPECT_EQ(place, dataset["value"].size());
        EXPECT_EQ(place, dataset["status"].size());
    }
    EXPECT_GT(compared, 500);
}

}
}
