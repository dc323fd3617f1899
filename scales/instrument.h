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
    Direction direction = Direction::positive;   ///< of scales only
    std::string subscale;                        ///< of scales only
    std::optional<AnswerFormat> own;             ///< set when the item does not use the instrument's formats
};

/// From how many points on a subscale a share counts somebody in. Contested, so always named and always printed.
struct SubscaleRule {
    std::string id;    ///< e.g. "rivm-2016"
    int atLeast = 0;   ///< points
    std::string source;
};

struct Subscale {
    std::string id;
    int missingAllowed = 0;
    std::vector<SubscaleRule> rules;   ///< the first one is the default
};

struct Category {
    std::string id;   ///< e.g. "not_lonely"
    int from = 0;     ///< points, inclusive
    int to = 0;       ///< points, inclusive
};

/// Which codes of a format count one point, for one direction of wording.
struct Dichotomy {
    std::string format;               ///< an AnswerFormat's id
    std::vector<int> positiveCodes;   ///< codes that count on a positively worded item
    std::vector<int> negativeCodes;   ///< codes that count on a negatively worded item
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
    std::vector<Reference> source;
    std::vector<std::string> conditionsOfUse;
    std::string referencePeriod;

    std::vector<AnswerFormat> formats;    ///< of scales; the first one is the default
    std::vector<Item> items;              ///< in the order in which they are asked
    std::vector<Dichotomy> dichotomies;   ///< one per format
    std::vector<Subscale> subscales;
    int totalMissingAllowed = 0;
    std::vector<Category> categories;   ///< of the total, low to high, without gaps

    const AnswerFormat* format(const std::string& formatId) const;
    const Item* item(const std::string& key) const;
    const Subscale* subscale(const std::string& subscaleId) const;

    /// The answers `item` offers when the instrument is asked in `formatId`.
    const AnswerFormat& answersOf(const Item& item, const std::string& formatId) const;
};

}
