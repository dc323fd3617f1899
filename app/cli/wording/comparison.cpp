#include "app/cli/wording/comparison.h"

#include "app/cli/columns.h"
#include "scales/sound.h"

#include <set>

namespace cli {
namespace {

using scales::Wording;

/// "ours", or "ours (en)" when the language is another one.
std::string titleOfOurs(const Wording& brought, const Wording& beside)
{
    return brought.language == beside.language ? "ours" : "ours (" + beside.language + ")";
}

/// The item of ours whose sentence this is, when it is not `item` itself.
const scales::Item* mistakenFor(const scales::Words& words, const scales::Item& item,
                                const scales::Instrument& instrument, const Wording& beside)
{
    const auto said = scales::soundOf(words.text);
    for (const scales::Item& other : instrument.items)
        if (other.key != item.key && scales::soundOf(beside.item(other).text) == said)
            return &other;
    return nullptr;
}

Look lookAt(const scales::Item& item, const Wording& brought, const scales::Instrument& instrument,
            const Wording* beside)
{
    const scales::Words& words = brought.item(item);
    std::vector<std::vector<std::string>> lines = {{"new", words.text}};
    if (words.spoken != words.text)
        lines.push_back({"read aloud", words.spoken});
    if (beside) {
        lines.push_back({titleOfOurs(brought, *beside), beside->item(item).text});
        if (const auto* other = mistakenFor(words, item, instrument, *beside))
            lines.push_back({"look here", "this is our sentence for item " + other->key});
    }
    const bool negative = item.direction == scales::Direction::negative;
    return {"Item " + item.key + ", " + item.subscale + ": agreeing means missing " +
                (negative ? "something" : "nothing") + "\n" + inColumns(lines, 2),
            "Is this sentence that of item " + item.key + "?"};
}

Look lookAt(const scales::AnswerFormat& format, const Wording& brought, const Wording* beside)
{
    std::vector<std::vector<std::string>> lines = {{"answer", "new", "read aloud"}};
    if (beside)
        lines.front().push_back(titleOfOurs(brought, *beside));
    for (int code = 1; code <= format.points(); ++code) {
        const scales::Words& words = brought.answer(format, code);
        lines.push_back({format.options.at(static_cast<std::size_t>(code) - 1), words.text, words.spoken});
        if (beside)
            lines.back().push_back(beside->answer(format, code).text);
    }
    return {"Answers, " + std::to_string(format.points()) + "\n" + inColumns(lines, 2), "Are these the answers?"};
}

Look lookAt(const std::string& title, const std::string& words, const std::string& titleOfOurs, const std::string& ours)
{
    std::vector<std::vector<std::string>> lines = {{"new", words}};
    if (!ours.empty())
        lines.push_back({titleOfOurs, ours});
    return {title + "\n" + inColumns(lines, 2), "Is this right?"};
}

}

std::vector<Look> compare(const Wording& brought, const scales::Instrument& instrument, const Wording* beside)
{
    std::vector<Look> looks;
    for (const scales::Item& item : instrument.items)
        looks.push_back(lookAt(item, brought, instrument, beside));
    std::set<std::string> seen;   // a format whose answers another one has too is not shown again
    for (const std::string& id : brought.source->answers) {
        const scales::AnswerFormat& format = *instrument.format(id);
        const auto before = seen.size();
        seen.insert(format.options.begin(), format.options.end());
        if (seen.size() > before)
            looks.push_back(lookAt(format, brought, beside));
    }
    const std::string ours = beside ? titleOfOurs(brought, *beside) : "";
    if (!beside || brought.introduction != beside->introduction)
        looks.push_back(lookAt("Introduction", brought.introduction, ours, beside ? beside->introduction : ""));
    if (!beside || brought.name != beside->name)
        looks.push_back(lookAt("Name for residents", brought.name, ours, beside ? beside->name : ""));
    return looks;
}

}
