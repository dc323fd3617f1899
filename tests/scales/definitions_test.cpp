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

TEST(Definitions, ScoreAsTheManualSaysUnlessAnotherVariantIsNamed)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const ScoringVariant manual = definition(id).variants.front();
        EXPECT_EQ(manual.id, "manual") << id;
        EXPECT_EQ(manual.missingAllowed, (std::vector{0, 0})) << id;
        EXPECT_EQ(manual.totalMissingAllowed, 1) << id;
        EXPECT_FALSE(manual.prorates) << id;
    }
}

TEST(Definitions, KnowTheLooserMissingRulesByName)
{
    const Instrument scale = definition("djg11");
    ASSERT_TRUE(scale.variant("lasa-b-g") && scale.variant("lasa-h"));
    EXPECT_EQ(scale.variant("lasa-b-g")->missingAllowed, (std::vector{1, 1}));
    EXPECT_EQ(scale.variant("lasa-b-g")->totalMissingAllowed, 1);
    EXPECT_EQ(scale.variant("lasa-h")->totalMissingAllowed, 2);
    EXPECT_EQ(scale.variant("lasa"), nullptr);
}

TEST(Definitions, CountTheMiddleAnswerInBothDirectionsAndBothFormats)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        ASSERT_EQ(scale.points.size(), 2u);
        EXPECT_EQ(scale.points.at(0).format, "5");
        EXPECT_EQ(scale.points.at(0).positive, (std::vector{1, 1, 1, 0, 0}));
        EXPECT_EQ(scale.points.at(0).negative, (std::vector{0, 0, 1, 1, 1}));
        EXPECT_EQ(scale.points.at(1).format, "3");
        EXPECT_EQ(scale.points.at(1).positive, (std::vector{1, 1, 0}));
        EXPECT_EQ(scale.points.at(1).negative, (std::vector{0, 1, 1}));
    }
}

TEST(Definitions, OfLonelinessAreTheTwoFormsOfOneScale)
{
    const auto catalogue = Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    ASSERT_TRUE(catalogue) << catalogue.error().text();
    std::set<std::string> ids;
    for (const Instrument& instrument : catalogue->instruments())
        if (instrument.measures == "loneliness")
            ids.insert(instrument.id);
    EXPECT_EQ(ids, (std::set<std::string>{"djg11", "djg6"}));
}

TEST(Definitions, CutNothingOffWhereNobodyPublishedACutOff)
{
    EXPECT_TRUE(definition("existential").categories.empty());
    EXPECT_TRUE(definition("existential").experimental);
    EXPECT_TRUE(definition("isolation").experimental);
}

TEST(Definitions, CountIsolationUpwardsFromNoContactsToMany)
{
    const Instrument isolation = definition("isolation");
    EXPECT_EQ(isolation.highest(""), 20);
    for (const Item& item : isolation.items) {
        EXPECT_EQ(item.own->options.front(), item.key == "circle" ? "none" : "never");
        EXPECT_EQ(item.ownPoints, (std::vector{0, 1, 2, 3, 4}));
    }
    EXPECT_EQ(isolation.categories.front().id, "isolated") << "the other way round from loneliness";
}

TEST(Definitions, TieEveryWishAndOfferToAWorkingElement)
{
    std::set<std::string> wished;
    for (const Item& item : definition("community").items) {
        EXPECT_TRUE(item.chooseAny) << item.key;
        EXPECT_EQ(item.elements.size(), item.own->options.size()) << item.key;
        wished.insert(item.elements.begin(), item.elements.end());
    }
    EXPECT_EQ(wished.size(), 7u) << "all seven elements can be wished for or offered";
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
