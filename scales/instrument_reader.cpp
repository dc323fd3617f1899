#include "scales/instrument_reader.h"

#include "scales/answer_sheet.h"
#include "scales/json_fields.h"

#include <algorithm>
#include <set>

namespace scales {
namespace {

constexpr int mostItems = 200;

template <class T>
bool hasTwins(const std::vector<T>& all)
{
    std::set<std::string> seen;
    return !std::all_of(all.begin(), all.end(), [&](const T& one) { return seen.insert(one.id).second; });
}

void readOptions(JsonFields& fields, AnswerFormat& format)
{
    format.options = fields.ids("options");
    if (format.options.size() < 2 || format.options.size() > AnswerSheet::mostCodes)
        fields.refuse("options", "has " + std::to_string(format.options.size()) + " answers; expected 2 to " +
                                     std::to_string(AnswerSheet::mostCodes));
    if (std::set(format.options.begin(), format.options.end()).size() != format.options.size())
        fields.refuse("options", "names an answer twice");
}

AnswerFormat readFormat(JsonFields& fields)
{
    AnswerFormat format;
    format.id = fields.id("id");
    readOptions(fields, format);
    format.highestFirst = fields.booleanOr("shown_highest_first", false);
    return format;
}

void readScaleItem(JsonFields& fields, Instrument& instrument)
{
    Item item;
    item.number = fields.number("number", 1, mostItems);
    item.key = std::to_string(item.number);
    item.direction =
        fields.choice("direction", {"positive", "negative"}) == "negative" ? Direction::negative : Direction::positive;
    item.subscale = fields.id("subscale");
    fields.textOr("gist", "");
    fields.finish();
    if (instrument.item(item.key))
        fields.refuse("number", "stands here twice; expected each official item number once");
    instrument.items.push_back(std::move(item));
}

void readQuestionItem(JsonFields& fields, Instrument& instrument)
{
    Item item;
    item.number = static_cast<int>(instrument.items.size()) + 1;
    item.key = fields.id("key");
    AnswerFormat format;
    format.id = item.key;
    readOptions(fields, format);
    item.own = std::move(format);
    fields.finish();
    if (instrument.item(item.key))
        fields.refuse("key", "stands here twice; expected each key once");
    instrument.items.push_back(std::move(item));
}

void readSubscale(JsonFields& fields, Instrument& instrument)
{
    Subscale subscale;
    subscale.id = fields.id("id");
    subscale.missingAllowed = fields.number("missing_allowed", 0, mostItems);
    const auto items = std::count_if(instrument.items.begin(), instrument.items.end(),
                                     [&](const Item& item) { return item.subscale == subscale.id; });
    if (items == 0)
        fields.refuse("id", "names a subscale that no item belongs to");
    fields.objects("rules", [&](JsonFields& rule) {
        subscale.rules.push_back(
            {rule.id("id"), rule.number("at_least", 1, std::max(1, static_cast<int>(items))), rule.text("source")});
        rule.finish();
    });
    fields.finish();
    if (instrument.subscale(subscale.id))
        fields.refuse("id", "stands here twice; expected each subscale once");
    if (hasTwins(subscale.rules))
        fields.refuse("rules", "names a rule twice");
    instrument.subscales.push_back(std::move(subscale));
}

void readDichotomies(JsonFields& fields, Instrument& instrument)
{
    fields.objects("counts_one_point", [&](JsonFields& one) {
        Dichotomy dichotomy;
        dichotomy.format = one.id("format");
        const AnswerFormat* format = instrument.format(dichotomy.format);
        if (!format)
            one.refuse("format", "is not an answer format of this instrument");
        const int points = format ? format->points() : AnswerSheet::mostCodes;
        dichotomy.positiveCodes = one.numbers("positive", 1, points);
        dichotomy.negativeCodes = one.numbers("negative", 1, points);
        one.finish();
        instrument.dichotomies.push_back(std::move(dichotomy));
    });
    for (const AnswerFormat& format : instrument.formats)
        if (std::count_if(instrument.dichotomies.begin(), instrument.dichotomies.end(),
                          [&](const Dichotomy& one) { return one.format == format.id; }) != 1)
            fields.refuse("counts_one_point", "must say once which answers of format \"" + format.id + "\" count");
}

void readTotal(JsonFields fields, Instrument& instrument)
{
    instrument.totalMissingAllowed = fields.number("missing_allowed", 0, mostItems);
    int next = 0;
    fields.objects("categories", [&](JsonFields& one) {
        Category category{one.id("id"), one.number("from", 0, mostItems), one.number("to", 0, mostItems)};
        one.finish();
        if (category.from != next || category.to < category.from)
            one.refuse("from",
                       "leaves a gap or an overlap; expected the next category to begin at " + std::to_string(next));
        next = category.to + 1;
        instrument.categories.push_back(std::move(category));
    });
    const int highest = static_cast<int>(instrument.items.size());
    if (!instrument.categories.empty() && instrument.categories.back().to != highest)
        fields.refuse("categories", "must end at " + std::to_string(highest) + ", the highest total");
    if (hasTwins(instrument.categories))
        fields.refuse("categories", "names a category twice");
    fields.finish();
}

void readScale(JsonFields& fields, Instrument& instrument)
{
    fields.objects("formats", [&](JsonFields& one) {
        AnswerFormat format = readFormat(one);
        one.textOr("use", "");
        one.finish();
        if (instrument.format(format.id))
            one.refuse("id", "stands here twice; expected each format once");
        instrument.formats.push_back(std::move(format));
    });
    if (instrument.formats.empty())
        fields.refuse("formats", "is empty; expected at least one answer format");
    fields.objects("items", [&](JsonFields& one) { readScaleItem(one, instrument); });
    readDichotomies(fields, instrument);
    fields.objects("subscales", [&](JsonFields& one) { readSubscale(one, instrument); });
    for (const Item& item : instrument.items)
        if (!instrument.subscale(item.subscale))
            fields.refuse("items", "puts item " + item.key + " in a subscale \"" + item.subscale +
                                       "\" that is not listed under subscales");
    readTotal(fields.object("total"), instrument);
}

}

Checked<Instrument> readInstrument(std::string_view text, std::string file)
{
    auto json = LocatedJson::read(text, std::move(file));
    if (!json)
        return Checked<Instrument>::failed(json.error());

    Checked<Instrument> checked;
    Instrument instrument;
    JsonFields fields(*json, nlohmann::json::json_pointer(), checked.problems);
    fields.choice("format", {"buurtpeil-instrument-1"});
    instrument.id = fields.id("id");
    instrument.version = fields.text("version");
    instrument.title = fields.text("title");
    instrument.kind = fields.choice("kind", {"scale", "questions"}) == "scale" ? Instrument::Kind::scale
                                                                               : Instrument::Kind::questions;
    fields.objects("source", [&](JsonFields& one) {
        instrument.source.push_back({one.text("cites"), one.text("about")});
        one.finish();
    });
    if (instrument.source.empty())
        fields.refuse("source", "is empty; expected where the definition comes from");
    instrument.conditionsOfUse = fields.texts("conditions_of_use");
    instrument.referencePeriod = fields.text("reference_period");
    if (instrument.kind == Instrument::Kind::scale)
        readScale(fields, instrument);
    else
        fields.objects("items", [&](JsonFields& one) { readQuestionItem(one, instrument); });
    if (instrument.items.empty() || instrument.items.size() > mostItems)
        fields.refuse("items", "needs 1 to " + std::to_string(mostItems) + " items");
    fields.finish();

    if (checked.problems.empty())
        checked.value = std::move(instrument);
    return checked;
}

}
