#include "tests/scales/house_files.h"

#include <map>
#include <set>

namespace scales {
namespace {

std::set<int> itemsWith(const Instrument& scale, Direction direction, const std::string& subscale)
{
    std::set<int> numbers;
    for (const Item& item : scale.items)
        if (item.direction == direction && item.subscale == subscale)
            numbers.insert(item.number);
    return numbers;
}

std::map<std::string, int> rulesOf(const Instrument& scale, const std::string& subscale)
{
    std::map<std::string, int> rules;
    for (const SubscaleRule& rule : scale.subscale(subscale)->rules)
        rules[rule.id] = rule.atLeast;
    return rules;
}

std::string cutsOf(const Instrument& scale)
{
    std::string cuts;
    for (const Category& category : scale.categories)
        cuts += category.id + " " + std::to_string(category.from) + "-" + std::to_string(category.to) + " ";
    return cuts;
}

TEST(Definitions, WordTheElevenItemsInTheDirectionsOfTheManual)
{
    const Instrument scale = definition("djg11");
    EXPECT_EQ(scale.items.size(), 11u);
    EXPECT_EQ(itemsWith(scale, Direction::positive, "social"), (std::set{1, 4, 7, 8, 11}));
    EXPECT_EQ(itemsWith(scale, Direction::negative, "emotional"), (std::set{2, 3, 5, 6, 9, 10}));
}

TEST(Definitions, TakeSixOfTheElevenWithTheirNumbers)
{
    const Instrument scale = definition("djg6");
    EXPECT_EQ(scale.items.size(), 6u);
    EXPECT_EQ(itemsWith(scale, Direction::positive, "social"), (std::set{4, 7, 8}));
    EXPECT_EQ(itemsWith(scale, Direction::negative, "emotional"), (std::set{3, 9, 10}));
}

TEST(Definitions, CutTheTotalsAsPublished)
{
    EXPECT_EQ(cutsOf(definition("djg11")), "not_lonely 0-2 moderate 3-8 severe 9-10 very_severe 11-11 ");
    EXPECT_EQ(cutsOf(definition("djg6")), "not_lonely 0-1 moderate 2-4 severe 5-6 ");
}

TEST(Definitions, NameEveryContestedSubscaleRuleAndBeginWithTheDefault)
{
    for (const std::string subscale : {"emotional", "social"}) {
        EXPECT_EQ(rulesOf(definition("djg11"), subscale),
                  (std::map<std::string, int>{{"rivm-2016", 2}, {"vzinfo", 3}}));
        EXPECT_EQ(definition("djg11").subscale(subscale)->rules.front().id, "rivm-2016");
        EXPECT_EQ(rulesOf(definition("djg6"), subscale), (std::map<std::string, int>{{"manual-1", 1}}));
    }
}

TEST(Definitions, AllowNoOpenAnswerInASubscaleAndOneInTheTotal)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        EXPECT_EQ(scale.totalMissingAllowed, 1) << id;
        for (const Subscale& subscale : scale.subscales)
            EXPECT_EQ(subscale.missingAllowed, 0) << id << " " << subscale.id;
    }
}

TEST(Definitions, CountTheMiddleAnswerInBothDirectionsAndBothFormats)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        ASSERT_EQ(scale.dichotomies.size(), 2u);
        EXPECT_EQ(scale.dichotomies.at(0).format, "5");
        EXPECT_EQ(scale.dichotomies.at(0).positiveCodes, (std::vector{1, 2, 3}));
        EXPECT_EQ(scale.dichotomies.at(0).negativeCodes, (std::vector{3, 4, 5}));
        EXPECT_EQ(scale.dichotomies.at(1).format, "3");
        EXPECT_EQ(scale.dichotomies.at(1).positiveCodes, (std::vector{1, 2}));
        EXPECT_EQ(scale.dichotomies.at(1).negativeCodes, (std::vector{2, 3}));
    }
}

TEST(Definitions, NumberTheAnswersFromTheStrongestNoAndShowThemFromTheStrongestYes)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        EXPECT_EQ(scale.format("5")->options,
                  (std::vector<std::string>{"no_strong", "no", "more_or_less", "yes", "yes_strong"}));
        EXPECT_EQ(scale.format("3")->options, (std::vector<std::string>{"no", "more_or_less", "yes"}));
        for (const AnswerFormat& format : scale.formats)
            EXPECT_TRUE(format.highestFirst) << id << " " << format.id;
    }
}

TEST(Definitions, NameTheirSourcesAndConditions)
{
    const auto catalogue = Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    ASSERT_TRUE(catalogue) << catalogue.error().text();
    for (const Instrument& instrument : catalogue->instruments()) {
        EXPECT_FALSE(instrument.source.empty()) << instrument.id;
        EXPECT_FALSE(instrument.conditionsOfUse.empty()) << instrument.id;
        EXPECT_FALSE(instrument.referencePeriod.empty()) << instrument.id;
    }
}

TEST(Definitions, HaveOurOwnUnvalidatedWordsInDutch)
{
    const auto catalogue = Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    ASSERT_TRUE(catalogue) << catalogue.error().text();
    for (const Instrument& instrument : catalogue->instruments()) {
        bool dutch = false;
        for (const Wording& wording : catalogue->wordings())
            dutch = dutch || (wording.instrument == instrument.id && wording.language == "nl");
        EXPECT_TRUE(dutch) << instrument.id;
    }
    for (const Wording& wording : catalogue->wordings()) {
        EXPECT_EQ(wording.id, "buurtpeil-1") << wording.instrument << " " << wording.language;
        EXPECT_FALSE(wording.validated) << wording.instrument << " " << wording.language;
    }
}

}
}
