#include "analysis/formats/json.h"

#include "asking_town.h"

#include <nlohmann/json.hpp>

#include <random>

// What a release says beside the scale: who counts in it, how it is rounded, and what is withheld together.
namespace analysis {
namespace {

using town::Answers;

std::size_t placeOf(const Tally& tally, const std::string& module)
{
    for (std::size_t i = 0; i < tally.modules().size(); ++i)
        if (tally.modules()[i].head().id == module)
            return i;
    ADD_FAILURE() << module << " is not counted";
    return 0;
}

/// Area 0 is the municipality, 1 and 2 its neighbourhoods.
const ModuleCounts& counted(const Tally& tally, const std::string& module, std::size_t area = 0,
                            Group group = Group::all)
{
    return tally.cell(placeOf(tally, module), area, group);
}

std::vector<std::string> modulesOf(const scales::Form& form)
{
    std::vector<std::string> ids;
    for (const AskedModule& module : AskedModule::of(form))
        ids.push_back(module.head().id);
    return ids;
}

TEST(Modules, AreTheQuestionsListsAndScalesBesideTheScaleInTheOrderAsked)
{
    const auto form = town::asking(town::isolation + town::community + town::direct + town::existential +
                                       R"(, {"instrument": "background", "items": ["helped"]})",
                                   town::flat(2), R"("age", "gender", "alone", "situation")");
    EXPECT_EQ(modulesOf(*form),
              (std::vector<std::string>{"background.situation", "isolation", "community.want", "community.offer",
                                        "direct.often", "existential", "background.helped"}));
    EXPECT_TRUE(modulesOf(*town::form(town::flat(2))).empty());
}

TEST(Modules, SayHowTheirCountsStandToTheirN)
{
    const auto form = town::asking(town::isolation + town::community + town::direct + town::existential);
    std::map<std::string, ModuleHead> heads;
    for (const AskedModule& module : AskedModule::of(*form))
        heads[module.head().id] = module.head();

    EXPECT_EQ(heads["direct.often"].counting, Counting::one);
    EXPECT_EQ(heads["community.want"].counting, Counting::any);
    EXPECT_EQ(heads["community.want"].elements.front(), "meeting");
    EXPECT_EQ(heads["community.want"].options.size(), 13u);
    EXPECT_EQ(heads["isolation"].counting, Counting::categories);
    EXPECT_EQ(heads["isolation"].options, (std::vector<std::string>{"isolated"}));
    EXPECT_EQ(heads["isolation"].points, (std::vector<Range>{{0, 7}}));
    EXPECT_EQ(heads["existential"].counting, Counting::points);
    EXPECT_EQ(heads["existential"].highest, 12);
    EXPECT_TRUE(heads["existential"].experimental);
    EXPECT_EQ(heads["existential"].wording, "buurtpeil-1");
}

TEST(Modules, CountEachAnswerOfAQuestionOnce)
{
    const auto form = town::asking(town::direct);
    Tally tally(*form);
    for (const int code : {1, 1, 3, 5, 254, 0})
        tally.add(town::sheetOf(*form, {}, {{"direct.often", code}}));

    EXPECT_EQ(counted(tally, "direct.often"), (ModuleCounts{4, {2, 0, 1, 0, 1}}));
    EXPECT_EQ(counted(tally, "direct.often", 1), (ModuleCounts{4, {2, 0, 1, 0, 1}}));
    EXPECT_EQ(counted(tally, "direct.often", 2), (ModuleCounts{0, {0, 0, 0, 0, 0}}));
}

TEST(Modules, CountAListByTicksAmongThoseWhoTickedOrSaidNoneOfThese)
{
    const auto form = town::asking(town::community);
    Tally tally(*form);
    tally.add(town::sheetOf(*form, {}, town::ticks("community.want", {"coffee", "walk"})));
    tally.add(town::sheetOf(*form, {}, town::ticks("community.want", {"walk"})));
    tally.add(town::sheetOf(*form, {}, town::ticks("community.want", {})));   // none of these
    tally.add(town::sheetOf(*form, {}, {{"community.want", 254}}));           // declined
    tally.add(town::sheetOf(*form, {}, {{"community.want", 0}}));             // passed over
    tally.add(town::sheetOf(*form, {}, {}));                                  // never came to it
    tally.add(town::sheetOf(*form, {}, {{"community.want.talk", 1}}));        // a form with nothing else on it

    const ModuleCounts& want = counted(tally, "community.want");
    EXPECT_EQ(want.n, 4);
    EXPECT_EQ(want.counts, (std::vector<Count>{1, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}));
    EXPECT_EQ(counted(tally, "community.offer").n, 0);
}

TEST(Modules, CountAsIsolatedWhoHasAtMostSevenPoints)
{
    const auto form = town::asking(town::isolation);
    Tally tally(*form);
    tally.add(town::sheetOf(*form, {}, {{"isolation", 2}, {"isolation.circle", 4}}));   // 1 1 1 1 3 = 7
    tally.add(town::sheetOf(*form, {}, {{"isolation", 2}, {"isolation.circle", 5}}));   // 8
    tally.add(town::sheetOf(*form, {}, {{"isolation", 1}}));                            // 0
    tally.add(town::sheetOf(*form, {}, {{"isolation", 1}, {"isolation.circle", 254}}));

    EXPECT_EQ(counted(tally, "isolation"), (ModuleCounts{3, {2}}));
}

TEST(Modules, CountThePointsOfAScaleWithoutCutOff)
{
    const auto form = town::asking(town::existential);
    Tally tally(*form);
    tally.add(town::sheetOf(*form, {}, {{"existential", 3}}));   // six middle answers of 1 point
    tally.add(town::sheetOf(*form, {}, {{"existential", 1}}));   // three positive ones denied, of 2 points
    tally.add(town::sheetOf(*form, {}, {{"existential", 1}, {"existential.6", 5}}));   // 2 more
    tally.add(town::sheetOf(*form, {}, {{"existential", 1}, {"existential.6", 0}}));   // incomplete

    const ModuleCounts& cell = counted(tally, "existential");
    EXPECT_EQ(cell.n, 3);
    EXPECT_EQ(cell.sum(), 6 + 6 + 8);
    EXPECT_EQ(cell.counts, (std::vector<Count>{0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0}));
}

TEST(Modules, CountWhatAnIncompleteSheetOfTheScaleAnswered)
{
    const auto form = town::asking(town::direct + town::isolation);
    Tally tally(*form);
    const town::Person incomplete{0, 2, 2, "75+", "yes", true};
    tally.add(town::sheetOf(*form, incomplete, {{"direct.often", 2}, {"isolation", 1}}));

    EXPECT_EQ(tally.cell(0, Group::all).n(), 0);
    EXPECT_EQ(counted(tally, "direct.often", 0, Group::age75andOver).n, 1);
    EXPECT_EQ(counted(tally, "direct.often", 1, Group::alone).n, 1);
    EXPECT_EQ(counted(tally, "isolation").counts, (std::vector<Count>{1}));
    EXPECT_EQ(*tally.crossed(), (Crossed<Count>{})) << "only who completed both is crossed";
}

TEST(Modules, CountAnUnknownNeighbourhoodForTheMunicipalityAndElsewhereNowhere)
{
    const auto form = town::asking(town::direct + town::isolation);
    Tally tally(*form);
    for (const auto home : {scales::Home::unknown(), scales::Home::declined(), scales::Home::elsewhere()}) {
        scales::AnswerSheet sheet = town::sheetOf(*form, {}, {{"direct.often", 2}, {"isolation", 5}});
        sheet.putHome(home);
        tally.add(sheet);
    }
    EXPECT_EQ(counted(tally, "direct.often", 0).n, 2);
    EXPECT_EQ(counted(tally, "direct.often", 1).n + counted(tally, "direct.often", 2).n, 0);
    EXPECT_EQ((*tally.crossed())[0][0], 2);
}

TEST(Modules, CrossLonelinessAndIsolationOfTheSamePeople)
{
    const auto form = town::asking(town::isolation);
    Tally tally(*form);
    const auto add = [&](int points, int code, int people) {
        for (int i = 0; i < people; ++i)
            tally.add(town::sheetOf(*form, {0, points, 0, "", "", false}, {{"isolation", code}}));
    };
    add(3, 1, 5);   // misses contact, and has few
    add(3, 5, 4);
    add(2, 1, 3);
    add(2, 5, 2);
    EXPECT_EQ(*tally.crossed(), (Crossed<Count>{{{2, 3}, {4, 5}}}));
    EXPECT_FALSE(Tally(*town::asking(town::direct)).crossed());
}

TEST(Gender, MakesGroupsOfItsOwnAndIsCrossedWithNothing)
{
    const auto form = town::asking("", town::flat(2), R"("age", "gender", "alone")");
    Tally tally(*form);
    for (const int code : {1, 1, 1, 2, 2, 3, 254})   // women, men, other, no answer
        tally.add(town::sheetOf(*form, {0, 0, 0, "75+", "yes", false}, {{"background.gender", code}}));

    EXPECT_EQ(tally.cell(0, Group::all).n(), 7);
    EXPECT_EQ(tally.cell(0, Group::woman).n(), 3);
    EXPECT_EQ(tally.cell(0, Group::man).n(), 2);
    EXPECT_EQ(tally.cell(0, Group::otherGender).n(), 1);
    EXPECT_EQ(tally.cell(0, Group::age75andOver).n(), 7);
    for (const char* name : {"women", "men", "other_gender"})
        EXPECT_EQ(nameOf(*groupNamed(name)), name);
}

/// `many` people of one neighbourhood with these answers.
void add(Tally& tally, int home, int many, const Answers& answers, int points = 0)
{
    for (int i = 0; i < many; ++i)
        tally.add(town::sheetOf(tally.form(), {home, points, 0, "50-64", "no", false}, answers));
}

ReleasedTable released(const Tally& tally) { return publish(tally, Plan(tally.form()), "2026-1"); }

TEST(ModulesPublished, AreRoundedAsTheScaleIs)
{
    const auto form = town::asking(town::community + town::existential);
    Tally tally(*form);
    add(tally, 0, 33, town::ticks("community.want", {"coffee", "walk"}));
    add(tally, 0, 4, town::ticks("community.want", {"talk"}));
    add(tally, 1, 41, town::ticks("community.want", {"coffee"}));
    add(tally, 1, 38, {{"existential", 3}});
    const ReleasedTable table = released(tally);

    const ModuleBundle* want = shown(*table.module("community.want")->row("100", Group::all));
    ASSERT_TRUE(want);
    EXPECT_EQ(want->n, (Rounded{80, 5}));                       // 78
    EXPECT_EQ(want->counts[0], PrintedCount(Rounded{75, 5}));   // 74
    EXPECT_EQ(want->counts[1], PrintedCount(FewerThanFive{}));
    EXPECT_EQ(want->counts[2], PrintedCount(Rounded{35, 5}));    // 33
    EXPECT_EQ(want->counts[8], PrintedCount(FewerThanFive{}));   // 4
    EXPECT_FALSE(want->points);

    const ModuleTable& existential = *table.module("existential");
    const ModuleBundle* points = shown(*existential.row("100", Group::all));
    ASSERT_TRUE(points);
    EXPECT_EQ(points->n, (Rounded{40, 5}));          // 38
    EXPECT_EQ(points->points, (Rounded{225, 15}));   // 228
    EXPECT_TRUE(points->counts.empty());
    ASSERT_EQ(existential.distribution.size(), 13u);
    EXPECT_EQ(existential.distribution[6], PrintedCount(Rounded{40, 5}));
    EXPECT_EQ(existential.distribution[12], PrintedCount(FewerThanFive{}));
}

TEST(ModulesPublished, HideABundleWholeAndApartFromOthers)
{
    const auto form = town::asking(town::community + town::direct, town::flat(3));
    Tally tally(*form);
    Answers both = town::ticks("community.want", {"coffee"});
    both["direct.often"] = 3;
    for (int home = 0; home < 3; ++home)
        add(tally, home, 60, both);
    add(tally, 0, 40, {{"direct.often", 1}});
    Tally fewer(*form);
    for (int home = 0; home < 3; ++home)
        add(fewer, home, home == 2 ? 12 : 60, both);
    add(fewer, 2, 48, {{"direct.often", 3}});

    EXPECT_TRUE(shown(*released(tally).module("community.want")->row("100C", Group::all)));
    const ReleasedTable table = released(fewer);
    EXPECT_TRUE(shown(*table.row("100C", Group::all))) << "60 completed the scale";
    EXPECT_TRUE(shown(*table.module("direct.often")->row("100C", Group::all))) << "60 answered";
    EXPECT_FALSE(shown(*table.module("community.want")->row("100C", Group::all))) << "12 answered";
}

TEST(ModulesPublished, GuardScalesButNotWishes)
{
    const auto form = town::asking(town::community + town::isolation, town::flat(3));
    Tally tally(*form);
    Answers walks = town::ticks("community.want", {"walk"});
    walks["isolation"] = 5;
    Answers isolatedWalks = walks;
    isolatedWalks["isolation"] = 1;
    add(tally, 0, 60, isolatedWalks);   // everybody walks, everybody has few contacts
    add(tally, 1, 60, walks);
    add(tally, 2, 60, walks);
    const ReleasedTable table = released(tally);

    EXPECT_TRUE(shown(*table.module("community.want")->row("100A", Group::all)));
    EXPECT_FALSE(shown(*table.module("isolation")->row("100A", Group::all)));
}

TEST(ModulesPublished, AreAboutWholeAreasWhereTheQuestionTellsPeopleApartItself)
{
    const auto form = town::asking(town::direct, town::flat(2), R"("age", "alone", "situation")");
    const ReleasedTable table = released(Tally(*form));

    EXPECT_EQ(table.module("background.situation")->rows.size(), 3u);
    EXPECT_EQ(table.module("direct.often")->rows.size(), table.rows().size());
    for (std::size_t i = 0; i < table.rows().size(); ++i) {
        EXPECT_EQ(table.module("direct.often")->rows[i].area, table.rows()[i].area);
        EXPECT_EQ(table.module("direct.often")->rows[i].group, table.rows()[i].group);
    }
}

TEST(ModulesPublished, LeaveTheRestOfTheReleaseAsItIs)
{
    const auto form = town::asking(town::community + town::isolation + town::direct + town::existential);
    const auto plain = town::form(town::flat(2));
    for (unsigned seed = 0; seed < 5; ++seed) {
        std::mt19937 chance(seed);
        const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(chance); };
        Tally without(*plain);
        Tally with(*form);
        for (int i = 0; i < 300; ++i) {
            const town::Person person{
                any(-1, 1),    any(0, 3), any(0, 2), any(0, 1) ? "50-64" : "75+", any(0, 3) ? "no" : "yes",
                any(0, 9) == 0};
            without.add(town::sheetOf(*plain, person));
            with.add(town::sheetOf(*form, person, {{"direct.often", any(0, 5)}, {"isolation", any(0, 5)}}));
        }
        nlohmann::json json = nlohmann::json::parse(toJson(released(with)));
        EXPECT_EQ(json.erase("modules"), 1u);
        EXPECT_EQ(json.erase("two_by_two"), 1u);
        EXPECT_EQ(json.dump() + "\n", toJson(released(without)));
        const std::string csv = toCsv({released(without)});
        EXPECT_EQ(toCsv({released(with)}).substr(0, csv.size()), csv);
    }
}

TEST(ModulesPublished, CrossBothScalesInTheMunicipality)
{
    const auto form = town::asking(town::isolation);
    Tally tally(*form);
    add(tally, 0, 63, {{"isolation", 5}}, 0);
    add(tally, 0, 21, {{"isolation", 1}}, 0);
    add(tally, 1, 33, {{"isolation", 5}}, 6);
    add(tally, 1, 14, {{"isolation", 1}}, 6);
    add(tally, 1, 30, {}, 6);   // isolation was passed over
    add(tally, 1, 30, {}, 0);
    for (int i = 0; i < 25; ++i) {
        tally.add(town::sheetOf(*form, {0, 0, 0, "", "", true}, {{"isolation", 1}}));
        tally.add(town::sheetOf(*form, {0, 0, 0, "", "", true}, {{"isolation", 5}}));
    }
    const ReleasedTable table = released(tally);
    ASSERT_TRUE(table.twoByTwo());
    const auto* crossed = std::get_if<TwoByTwo>(&*table.twoByTwo());
    ASSERT_TRUE(crossed);
    EXPECT_EQ(crossed->counts, (Crossed<Rounded>{{{{{65, 5}, {20, 5}}}, {{{35, 5}, {15, 5}}}}}));
    EXPECT_EQ(crossed->about(), 135);   // 131
    EXPECT_FALSE(released(Tally(*town::form(town::flat(1)))).twoByTwo());
    EXPECT_TRUE(std::holds_alternative<Withheld>(*released(Tally(*form)).twoByTwo()));
}

TEST(ModulesPublished, GiveTheSameBytesWhateverTheOrderOfAnswerSheets)
{
    const auto form = town::asking(town::community + town::isolation + town::direct + town::existential);
    std::vector<int> order(200);
    std::mt19937 chance(11);
    std::string once;
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    for (int run = 0; run < 4; ++run) {
        Tally tally(*form);
        for (const int i : order) {
            Answers answers = town::ticks("community.offer", {i % 3 ? "cook" : "listen"});
            answers["isolation"] = 1 + i % 5;
            answers["direct.often"] = i % 6;
            answers["existential"] = 1 + i % 5;
            tally.add(
                town::sheetOf(*form, {i % 3 - 1, i % 5, i % 4, i % 2 ? "50-64" : "75+", "no", i % 9 == 0}, answers));
        }
        const std::string json = toJson(released(tally));
        once = once.empty() ? json : once;
        EXPECT_EQ(json, once);
        std::shuffle(order.begin(), order.end(), chance);
    }
}

TEST(ModulesCsv, AreRowsInTheSameColumns)
{
    const auto form = town::asking(town::community + town::isolation + town::existential);
    Tally tally(*form);
    Answers answers = town::ticks("community.want", {"coffee"});
    answers["isolation"] = 5;
    answers["existential"] = 3;
    add(tally, 0, 50, answers);
    add(tally, 1, 50, answers, 4);
    const std::string csv = toCsv({released(tally)});
    const auto has = [&](const std::string& line) { return csv.find("\n" + line) != std::string::npos; };

    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,community.want=coffee,shown,100,100,1.0000,0.9"));
    EXPECT_TRUE(has("2026-1,100A,Buurt A,neighbourhood,all,community.want=meal,shown,50,<5,,0.0000,0."));
    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,isolation=isolated,shown,100,<5,,0.0000,"));
    EXPECT_NE(csv.find(",,,,isolation<=7,true\n"), std::string::npos);
    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,existential,shown,100,,,,,6."));
    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,existential=6,shown,100,100,,,,,,,,true\n"));
    EXPECT_FALSE(has("2026-1,100A,Buurt A,neighbourhood,all,existential=6"));
    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,community.offer=cook,withheld,,,,,,,,,,true\n"));
    EXPECT_TRUE(has("2026-1,100,Beekdal,municipality,all,two_by_two=lonely+isolated,withheld,,,,,,,,,,true\n"));
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);)
        EXPECT_EQ(std::count(line.begin(), line.end(), ','), 16) << line;
}

}
}
