#pragma once

#include "scales/instrument.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace scales {

/// Words on the screen, and the same said aloud. "Ja!" and "Ja" look different but sound the same, hence the second.
struct Words {
    std::string text;
    std::string spoken;

    friend bool operator==(const Words&, const Words&) = default;
};

/// Where words come from that this project did not write.
struct WordingSource {
    std::string line;                   ///< as the municipality states it: manual, edition, page
    std::string fileHash;               ///< of the file in which they came: BLAKE2b-256, hexadecimal
    std::string wordsHash;              ///< of the words as they are asked, likewise; names the wording
    std::vector<std::string> answers;   ///< ids of the formats whose answers came along; the others' are our own

    friend bool operator==(const WordingSource&, const WordingSource&) = default;
};

/// The sentences of one instrument in one language, and whose they are. One that exists fits its instrument.
struct Wording {
    std::string instrument;
    std::string language;                  ///< BCP 47 code
    std::string id;                        ///< "buurtpeil-1" for our own words
    bool validated = false;                ///< whether published norms may be applied to answers on these words
    std::vector<std::string> reviewed;     ///< who read it as a speaker of the language; empty is honest
    std::optional<WordingSource> source;   ///< none for our own words
    std::string name;                      ///< the module's name for a resident
    std::string introduction;              ///< said before the first item
    std::map<std::string, Words> items;    ///< by item key
    std::map<std::string, std::vector<Words>> answers;   ///< by format id, option order of the definition

    const Words& item(const Item& item) const { return items.at(item.key); }
    /// `code` within the format.
    const Words& answer(const AnswerFormat& format, int code) const
    {
        return answers.at(format.id).at(static_cast<std::size_t>(code) - 1);
    }
};

}
