#include "scales/scoring.h"

#include "tests/scales/house_files.h"

namespace scales {
namespace {

constexpr int nothing = 0;

/// Answers keyed by official item number, whatever order the definition asks them in.
ScaleScores scored(const Instrument& scale, const std::string& format, const std::map<int, int>& answers)
{
    std::vector<Code> codes;
    for (const Item& item : scale.items)
        codes.push_back(codeOf(answers.at(item.number)));
    return Scorer(scale, format).score(codes);
}

/// Every item answered `code`, except those in `others`.
std::map<int, int> allOf(const Instrument& scale, int code, const std::map<int, int>& others = {})
{
    std::map<int, int> answers = others;
    for (const Item& item : scale.items)
        answers.emplace(item.number, code);
    return answers;
}

/// What somebody answers who misses nothing, in the strongest words; or everything, with `missing`.
std::map<int, int> contented(const Instrument& scale, int yes, int no, const std::map<int, int>& others = {})
{
    std::map<int, int> answers = others;
    for (const Item& item : scale.items)
        answers.emplace(item.number, item.direction == Direction::positive ? yes : no);
    return answers;
}

struct Figures {
    Outcome emotional, social, total;
    std::string category;
    friend bool operator==(const Figures&, const Figures&) = default;
};

Figures figures(const ScaleScores& scores)
{
    return {scores.subscales.at(0), scores.subscales.at(1), scores.total, scores.category ? scores.category->id : ""};
}

Figures points11(int emotional, int social, const std::string& category)
{
    return {Score{emotional, 6}, Score{social, 5}, Score{emotional + social, 11}, category};
}

Figures points6(int emotional, int social, const std::string& category)
{
    return {Score{emotional, 3}, Score{social, 3}, Score{emotional + social, 6}, category};
}

TEST(Scoring, CountsTheMiddleAnswerAsLonely)
{
    EXPECT_EQ(figures(scored(definition("djg11"), "5", allOf(definition("djg11"), 3))), points11(6, 5, "very_severe"));
    EXPECT_EQ(figures(scored(definition("djg11"), "3", allOf(definition("djg11"), 2))), points11(6, 5, "very_severe"));
    EXPECT_EQ(figures(scored(definition("djg6"), "5", allOf(definition("djg6"), 3))), points6(3, 3, "severe"));
    EXPECT_EQ(figures(scored(definition("djg6"), "3", allOf(definition("djg6"), 2))), points6(3, 3, "severe"));
}

TEST(Scoring, FindsSomebodyModerateWhoAnswersNoToEverything)
{
    const Instrument scale = definition("djg11");
    for (const int no : {1, 2})
        EXPECT_EQ(figures(scored(scale, "5", allOf(scale, no))), points11(0, 5, "moderate")) << no;
    EXPECT_EQ(figures(scored(scale, "3", allOf(scale, 1))), points11(0, 5, "moderate"));
    EXPECT_EQ(figures(scored(definition("djg6"), "3", allOf(definition("djg6"), 1))), points6(0, 3, "moderate"));
}

TEST(Scoring, FindsSomebodyModerateWhoAnswersYesToEverything)
{
    const Instrument scale = definition("djg11");
    for (const int yes : {4, 5})
        EXPECT_EQ(figures(scored(scale, "5", allOf(scale, yes))), points11(6, 0, "moderate")) << yes;
    EXPECT_EQ(figures(scored(scale, "3", allOf(scale, 3))), points11(6, 0, "moderate"));
    EXPECT_EQ(figures(scored(definition("djg6"), "5", allOf(definition("djg6"), 4))), points6(3, 0, "moderate"));
}

TEST(Scoring, DoesNotTellEmphaticFromPlainAnswers)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        const Scorer scorer(scale, "5");
        for (std::size_t i = 0; i < scale.items.size(); ++i) {
            EXPECT_EQ(scorer.counts(i, codeOf(1)), scorer.counts(i, codeOf(2))) << id << " item " << scale.items[i].key;
            EXPECT_EQ(scorer.counts(i, codeOf(4)), scorer.counts(i, codeOf(5))) << id << " item " << scale.items[i].key;
        }
    }
}

TEST(Scoring, GivesSomebodyWhoMissesNothingZero)
{
    EXPECT_EQ(figures(scored(definition("djg11"), "5", contented(definition("djg11"), 5, 1))),
              points11(0, 0, "not_lonely"));
    EXPECT_EQ(figures(scored(definition("djg6"), "3", contented(definition("djg6"), 3, 1))),
              points6(0, 0, "not_lonely"));
}

TEST(Scoring, GivesOnePointForOneUnfavourableAnswerOnEachItem)
{
    for (const std::string id : {"djg11", "djg6"}) {
        const Instrument scale = definition(id);
        for (const Item& item : scale.items) {
            const bool kind = item.direction == Direction::positive;
            const ScaleScores scores = scored(scale, "3", contented(scale, 3, 1, {{item.number, kind ? 1 : 3}}));
            EXPECT_EQ(std::get<Score>(scores.total).points, 1) << id << " item " << item.key;
            EXPECT_EQ(std::get<Score>(scores.subscales.at(item.subscale == "emotional" ? 0 : 1)).points, 1)
                << id << " item " << item.key;
        }
    }
}

TEST(Scoring, GivesASubscaleOnlyWhenItIsComplete)
{
    const Instrument scale = definition("djg11");
    // Item 1 is social, item 2 emotional; all else says "misses everything".
    const ScaleScores social = scored(scale, "5", contented(scale, 1, 5, {{1, nothing}}));
    EXPECT_EQ(figures(social), (Figures{Score{6, 6}, TooFewAnswers{1}, Score{10, 11}, "severe"}));
    EXPECT_EQ(social.missing, (std::vector<int>{0, 1}));

    const ScaleScores emotional = scored(scale, "5", contented(scale, 1, 5, {{2, nothing}}));
    EXPECT_EQ(figures(emotional), (Figures{TooFewAnswers{1}, Score{5, 5}, Score{10, 11}, "severe"}));
    EXPECT_EQ(emotional.missing, (std::vector<int>{1, 0}));
}

TEST(Scoring, GivesNoTotalWhenTwoAnswersAreMissing)
{
    const Instrument scale = definition("djg11");
    EXPECT_EQ(figures(scored(scale, "5", contented(scale, 1, 5, {{1, nothing}, {2, nothing}}))),
              (Figures{TooFewAnswers{1}, TooFewAnswers{1}, TooFewAnswers{2}, ""}));
    EXPECT_EQ(figures(scored(scale, "5", contented(scale, 1, 5, {{1, nothing}, {4, nothing}}))),
              (Figures{Score{6, 6}, TooFewAnswers{2}, TooFewAnswers{2}, ""}));
    const Instrument shorter = definition("djg6");
    EXPECT_EQ(figures(scored(shorter, "3", contented(shorter, 1, 3, {{3, nothing}, {9, nothing}}))),
              (Figures{TooFewAnswers{2}, Score{3, 3}, TooFewAnswers{2}, ""}));
}

TEST(Scoring, NeverFillsInAMissingAnswer)
{
    const Instrument scale = definition("djg11");
    // Eight unfavourable answers and one open: the open one might have made it severe, and adds nothing.
    const auto answers =
        contented(scale, 5, 1, {{1, nothing}, {2, 5}, {3, 5}, {4, 1}, {5, 5}, {6, 5}, {7, 1}, {9, 5}, {10, 5}});
    EXPECT_EQ(figures(scored(scale, "5", answers)), (Figures{Score{6, 6}, TooFewAnswers{1}, Score{8, 11}, "moderate"}));
    // An unanswered sheet has no score, which is not a score of zero.
    EXPECT_EQ(figures(scored(scale, "5", allOf(scale, nothing))),
              (Figures{TooFewAnswers{6}, TooFewAnswers{5}, TooFewAnswers{11}, ""}));
}

TEST(Scoring, CutsTheTotalWhereThePublicationsDo)
{
    const auto categoryOf = [](const Instrument& scale, int points) {
        std::map<int, int> answers;
        for (const Item& item : scale.items) {
            const bool counts = static_cast<int>(answers.size()) < points;
            answers[item.number] = (item.direction == Direction::positive) == counts ? 1 : 3;
        }
        return figures(scored(scale, "3", answers)).category;
    };
    const std::vector<std::string> eleven = {"not_lonely", "not_lonely", "not_lonely", "moderate",
                                             "moderate",   "moderate",   "moderate",   "moderate",
                                             "moderate",   "severe",     "severe",     "very_severe"};
    for (int points = 0; points <= 11; ++points)
        EXPECT_EQ(categoryOf(definition("djg11"), points), eleven.at(static_cast<std::size_t>(points))) << points;
    const std::vector<std::string> six = {"not_lonely", "not_lonely", "moderate", "moderate",
                                          "moderate",   "severe",     "severe"};
    for (int points = 0; points <= 6; ++points)
        EXPECT_EQ(categoryOf(definition("djg6"), points), six.at(static_cast<std::size_t>(points))) << points;
}

TEST(Scoring, DependsOnItemNumbersAndNotOnTheOrderInWhichTheyAreAsked)
{
    Instrument scale = definition("djg6");
    const std::map<int, int> answers = {{3, 3}, {4, 3}, {7, 3}, {8, 1}, {9, 1}, {10, 1}};
    const Figures before = figures(scored(scale, "3", answers));
    EXPECT_EQ(before, points6(1, 1, "moderate"));
    std::swap(scale.items.at(0), scale.items.at(3));
    std::swap(scale.items.at(1), scale.items.at(5));
    EXPECT_EQ(figures(scored(scale, "3", answers)), before);
}

}
}
