#include "scales/wording_writer.h"

#include <nlohmann/json.hpp>

namespace scales {
namespace {

using nlohmann::ordered_json;

ordered_json itemsOf(const Wording& wording, const Instrument& instrument)
{
    auto all = ordered_json::array();
    for (const Item& item : instrument.items) {
        ordered_json one;
        if (instrument.kind == Instrument::Kind::scale && item.key == std::to_string(item.number))
            one["number"] = item.number;
        else
            one["key"] = item.key;
        one["text"] = wording.item(item).text;
        one["spoken"] = wording.item(item).spoken;
        all.push_back(std::move(one));
    }
    return all;
}

ordered_json answersOf(const Wording& wording, const AnswerFormat& format)
{
    auto all = ordered_json::array();
    for (int code = 1; code <= format.points(); ++code) {
        const Words& words = wording.answer(format, code);
        all.push_back({{"option", format.options.at(static_cast<std::size_t>(code) - 1)},
                       {"text", words.text},
                       {"spoken", words.spoken}});
    }
    return all;
}

/// The members that residents meet.
void addWords(ordered_json& json, const Wording& wording, const Instrument& instrument)
{
    json["name"] = wording.name;
    json["introduction"] = wording.introduction;
    json["items"] = itemsOf(wording, instrument);
    json["answers"] = ordered_json::object();
    for (const AnswerFormat& format : instrument.formats)
        json["answers"][format.id] = answersOf(wording, format);
    for (const Item& item : instrument.items)
        if (item.own)
            json["answers"][item.key] = answersOf(wording, *item.own);
}

}

std::string writeWording(const Wording& wording, const Instrument& instrument)
{
    ordered_json json = {{"format", "buurtpeil-wording-1"}, {"instrument", wording.instrument},
                         {"language", wording.language},    {"wording", wording.id},
                         {"validated", wording.validated},  {"reviewed", wording.reviewed}};
    if (wording.source)
        json["source"] = {{"line", wording.source->line},
                          {"file_hash", wording.source->fileHash},
                          {"words_hash", wording.source->wordsHash},
                          {"answers", wording.source->answers}};
    addWords(json, wording, instrument);
    return json.dump(2) + "\n";
}

std::string wordsOf(const Wording& wording, const Instrument& instrument)
{
    ordered_json json = {{"instrument", wording.instrument}, {"language", wording.language}};
    addWords(json, wording, instrument);
    return json.dump();
}

}
