#pragma once

#include "scales/catalogue.h"
#include "scales/checked.h"
#include "scales/instrument_reader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace scales {

inline std::string textOfHouse(const std::string& path)
{
    return readTextFile(std::string(HOUSE) + "/" + path).value();
}

inline std::string definitionText(const std::string& id) { return textOfHouse("scales/definitions/" + id + ".json"); }

inline Instrument definition(const std::string& id)
{
    return readInstrument(definitionText(id), id + ".json").result().value();
}

/// `text` with the first `before` turned into `after`.
inline std::string changed(std::string text, const std::string& before, const std::string& after)
{
    const auto found = text.find(before);
    EXPECT_NE(found, std::string::npos) << "the test wants to change what is not there: " << before;
    if (found != std::string::npos)
        text.replace(found, before.size(), after);
    return text;
}

/// The line on which `words` first stand.
inline int lineOf(const std::string& text, const std::string& words)
{
    int line = 1;
    for (const char c : text.substr(0, text.find(words)))
        line += c == '\n';
    return line;
}

inline std::vector<std::string> textsOf(const std::vector<Error>& problems)
{
    std::vector<std::string> texts;
    for (const Error& problem : problems)
        texts.push_back(problem.text());
    return texts;
}

}
