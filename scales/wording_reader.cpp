#include "scales/wording_reader.h"

#include "scales/json_fields.h"
#include "scales/plain_text.h"
#include "scales/sound.h"

#include <algorithm>
#include <set>

namespace scales {
namespace {

void readItems(JsonFields& fields, const Instrument& instrument, Wording& wording)
{
    fields.objects("items", [&](JsonFields& one) {
        const std::string key = one.has("number") ? std::to_string(one.number("number", 1, 1000)) : one.text("key");
        const std::string text = one.text("text");
        const std::string spoken = one.textOr("spoken", text);
        one.finish();
        if (!instrument.item(key))
            one.refuse("", "is for item " + key + ", which " + instrument.id + " does not have");
        else if (!wording.items.emplace(key, Words{text, spoken}).second)
            one.refuse("", "is the second sentence for item " + key + "; expected each item once");
    });
    for (const Item& item : instrument.items)
        if (!wording.items.contains(item.key))
            fields.refuse("items", "has no sentence for item " + item.key + " of " + instrument.id);
}

std::vector<Words> readAnswers(JsonFields& fields, const std::string& formatId, const AnswerFormat& format)
{
    std::vector<Words> all(format.options.size());
    std::set<std::u32string> spoken;
    std::set<std::string> seen;
    fields.objects(formatId, [&](JsonFields& one) {
        const std::string option = one.text("option");
        const auto found = std::find(format.options.begin(), format.options.end(), option);
        Words words;
        words.text = one.text("text");
        words.spoken = one.textOr("spoken", words.text);
        one.finish();
        if (found == format.options.end())
            one.refuse("option", "is " + inQuotes(option) + ", which is not an answer of format " + formatId);
        else if (!seen.insert(option).second)
            one.refuse("option", "stands here twice");
        else if (!spoken.insert(soundOf(words.spoken)).second)
            one.refuse("spoken", "sounds like another answer; expected spoken forms that differ from each other");
        else
            all[static_cast<std::size_t>(found - format.options.begin())] = std::move(words);
    });
    for (const std::string& option : format.options)
        if (!seen.contains(option))
            fields.refuse(formatId, "has no words for the answer \"" + option + "\"");
    return all;
}

std::string readHash(JsonFields& fields, const std::string& member)
{
    std::string hash = fields.text(member);
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (!hash.empty() && (hash.size() != 64 || !std::all_of(hash.begin(), hash.end(), isDigit)))
        fields.refuse(member, "is damaged; expected 64 hexadecimal digits");
    return hash;
}

WordingSource readSource(JsonFields fields, const Instrument& instrument)
{
    WordingSource source{fields.text("line"), readHash(fields, "file_hash"), readHash(fields, "words_hash"),
                         fields.ids("answers")};
    for (const std::string& format : source.answers)
        if (!instrument.format(format))
            fields.refuse("answers",
                          "names " + inQuotes(format) + ", which is not an answer format of " + instrument.id);
    fields.finish();
    return source;
}

}

Result<WordingLabel> readWordingLabel(std::string_view text, std::string file)
{
    auto json = LocatedJson::read(text, std::move(file));
    if (!json)
        return json.error();
    std::vector<Error> problems;
    JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    WordingLabel label{fields.id("instrument"), fields.id("language")};
    if (!problems.empty())
        return problems.front();
    return label;
}

Checked<Wording> readWording(std::string_view text, std::string file, const Instrument& instrument)
{
    auto json = LocatedJson::read(text, std::move(file));
    if (!json)
        return Checked<Wording>::failed(json.error());

    Checked<Wording> checked;
    Wording wording;
    JsonFields fields(*json, nlohmann::json::json_pointer(), checked.problems);
    fields.choice("format", {"buurtpeil-wording-1"});
    wording.instrument = fields.text("instrument");
    if (wording.instrument != instrument.id)
        fields.refuse("instrument", "is " + inQuotes(wording.instrument) + "; expected \"" + instrument.id + "\"");
    wording.language = fields.id("language");
    wording.id = fields.id("wording");
    wording.validated = fields.boolean("validated");
    wording.reviewed = fields.texts("reviewed");
    if (fields.has("source"))
        wording.source = readSource(fields.object("source"), instrument);
    wording.name = fields.text("name");
    wording.introduction = fields.text("introduction");
    readItems(fields, instrument, wording);

    JsonFields answers = fields.object("answers");
    for (const AnswerFormat& format : instrument.formats)
        wording.answers[format.id] = readAnswers(answers, format.id, format);
    for (const Item& item : instrument.items)
        if (item.own)
            wording.answers[item.key] = readAnswers(answers, item.key, *item.own);
    answers.finish();
    fields.finish();

    if (checked.problems.empty())
        checked.value = std::move(wording);
    return checked;
}

}
