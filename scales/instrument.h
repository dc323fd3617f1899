#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace scales {

/// What a resident chose: 1 is the first option of the format, 2 the second … Never a screen position.
enum class Code : std::uint8_t { none = 0 };

constexpr int number(Code code) { return static_cast<int>(code); }
constexpr Code codeOf(int number) { return static_cast<Code>(number); }

/// Which way a statement is worded: with a positive one, agreeing means missing nothing.
enum class Direction { positive, negative };

/// The answers that an item offers, lowest code first.
struct AnswerFormat {
    std::string id;                     ///< "5" or "3" for a scale; the item's key for a question of its own
    std::vector<std::string> options;   ///< stable ids; option i has code i + 1
    bool highestFirst = false;          ///< shown from the last option down, as printed on the paper form

    int points() const { return static_cast<int>(options.size()); }
    bool holds(int code) const { return code >= 1 && code <= points(); }
};

struct Item {
    int number = 0;                              ///< the official item number, the only key of an answer
    std::string key;                             ///< "3" for a scale's item 3, "age" for a question of its own
    Direction direction = Direction::positive;   ///< of items in the instrument's formats
    std::string subscale;                        ///< of scales only
    int weight = 1;                              ///< of scales: what the points of this item are multiplied by
    std::optional<AnswerFormat> own;             ///< set when the item does not use the instrument's formats
    std::vector<int> ownPoints;                  ///< of scales with own answers: by option
    bool chooseAny = false;                      ///< a closed list: any number of the own options may be ticked
    std::vector<std::string> elements;           ///< of closed lists: the working element of each option, or empty
};

/// From how many points on a subscale a share counts somebody in. Contested, so always named and always printed.
struct SubscaleRule {
    std::string id;    ///< e.g. "rivm-2016"
    int atLeast = 0;   ///< points
    std::string source;
};

struct Subscale {
    std::string id;
    std::vector<SubscaleRule> rules;   ///< the first one is the default
};

struct Category {
    std::string id;   ///< e.g. "not_lonely"
    int from = 0;     ///< points, inclusive
    int to = 0;       ///< points, inclusive
};

/// What each answer of a format is worth before weighting, for either direction of wording.
struct FormatPoints {
    std::string format;          ///< an AnswerFormat's id
    std::vector<int> positive;   ///< on a positively worded item, by option
    std::vector<int> negative;   ///< on a negatively worded item, by option
};

/// What happens with open answers. Studies differ in this, so a variant has a name, a version and a source.
struct ScoringVariant {
    std::string id;   ///< e.g. "manual"
    std::string version;
    std::string source;
    std::vector<int> missingAllowed;   ///< open items per subscale, in the order of the subscales
    int totalMissingAllowed = 0;
    /// Points on the answered items are raised to what they would be on all of them; otherwise open items give 0.
    bool prorates = false;
};

/// A kind of answer sheet that follows from several questions of one instrument, e.g. "lasting".
struct AnswerKind {
    struct Condition {
        std::string item;                   ///< key
        std::vector<std::string> options;   ///< any of these
    };
    std::string id;
    std::vector<Condition> when;   ///< all of these
};

struct Reference {
    std::string cites;   ///< publication
    std::string about;   ///< which facts of the definition rest on it
};

/// A questionnaire or a set of questions, as its definition file states it. One that exists is valid.
struct Instrument {
    enum class Kind { scale, questions };

    std::string id;
    std::string version;
    std::string title;
    Kind kind = Kind::questions;
    std::string measures;        ///< of scales: what a score is about, e.g. "loneliness"; never added up across
    bool experimental = false;   ///< not validated by anybody: every output says so
    bool askedFirst = false;     ///< of questions: before everything else, even the neighbourhood
    std::vector<Reference> source;
    std::vector<std::string> conditionsOfUse;
    std::string referencePeriod;

    std::vector<AnswerFormat> formats;   ///< of scales; the first one is the default; none when every item has its own
    std::vector<Item> items;             ///< in the order in which they are asked
    std::vector<FormatPoints> points;    ///< one per format
    std::vector<Subscale> subscales;
    std::vector<ScoringVariant> variants;   ///< of scales; the first one is the default
    std::vector<Category> categories;       ///< of the total, low to high, without gaps; may be empty
    std::vector<AnswerKind> kinds;          ///< of questions; the first that fits holds

    const AnswerFormat* format(const std::string& formatId) const;
    const Item* item(const std::string& key) const;
    const Subscale* subscale(const std::string& subscaleId) const;
    const ScoringVariant* variant(const std::string& variantId) const;

    /// What each option of `item` is worth in `formatId`, weighted. Of scales only.
    std::vector<int> pointsOf(const Item& item, const std::string& formatId) const;
    /// The most that can be reached on the items of `subscaleId`, or on all with "".
    int highest(const std::string& subscaleId) const;

    /// The answers `item` offers when the instrument is asked in `formatId`.
    const AnswerFormat& answersOf(const Item& item, const std::string& formatId) const;
};

}
