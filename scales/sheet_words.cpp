#include "scales/sheet_words.h"

#include "scales/plain_text.h"
#include "scales/sound.h"

#include <optional>

namespace scales {
namespace {

std::size_t charactersIn(std::string_view text)
{
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        nextCharacter(text);
    return count;
}

/// Whether the words begin as a line of a sheet does, "4. ": two numberings, or two lines, have run into each other.
bool beginsWithNumber(std::string_view text)
{
    const auto after = text.find_first_not_of("0123456789");
    return after != 0 && after != std::string_view::npos && text.find_first_of(".):", after) == after;
}

std::optional<std::string> faultOf(std::string_view text, Lengths lengths)
{
    if (text.empty())
        return "has no words";
    if (auto fault = faultOfPlainText(text, lengths.longest))
        return fault;
    if (text.find('|') != std::string_view::npos)
        return "holds a | in a place where it parts nothing; expected the words, or: words | what is read aloud";
    if (charactersIn(text) < lengths.shortest)
        return "is shorter than " + std::to_string(lengths.shortest) + " characters";
    if (soundOf(text).empty())
        return "has nothing that can be read aloud; expected words";
    if (beginsWithNumber(text))
        return "begins with a number of its own, " + inQuotes(text) + "; expected the words alone";
    return std::nullopt;
}

}

Result<Words> readWords(const SheetLine& line, const std::string& file, Lengths lengths, const Words* ours)
{
    constexpr std::string_view bar = " | ";
    const auto parted = line.words.find(bar);
    Words words{line.words.substr(0, parted), {}};
    if (parted != std::string::npos)
        words.spoken = line.words.substr(parted + bar.size());
    else
        words.spoken = ours && ours->text == words.text ? ours->spoken : words.text;
    for (const std::string& one : {words.text, words.spoken})
        if (const auto fault = faultOf(one, lengths))
            return Error{*fault, file, line.line, line.title()};
    return words;
}

Result<std::string> readText(const SheetLine& line, const std::string& file, Lengths lengths)
{
    if (const auto fault = faultOf(line.words, lengths))
        return Error{*fault, file, line.line, line.title()};
    return line.words;
}

}
