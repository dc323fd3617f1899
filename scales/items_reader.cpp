#include "scales/items_reader.h"

#include "scales/answer_sheet.h"

#include <set>

namespace scales {
namespace {

/// What works against loneliness, after Bouwman & van Tilburg 2020 (TvGG 51, doi 10.36613/tgg.1875-6832/2020.01.01).
const std::set<std::string> workingElements = {
    "meeting",       "practical_support",     "meaningful_activity", "meaningful_role", "meaningful_contact",
    "social_skills", "realistic_expectations"};

void addItem(JsonFields& fields, const std::string& member, Item item, Instrument& instrument)
{
    if (instrument.item(item.key))
        fields.refuse(member, item.key == std::to_string(item.number)
                                  ? "stands here twice; expected each official item number once"
                                  : "stands here twice; expected each key once");
    instrument.items.push_back(std::move(item));
}

void readOwnAnswers(JsonFields& fields, Item& item)
{
    AnswerFormat format;
    format.id = item.key;
    readOptions(fields, format);
    item.own = std::move(format);
}

void readElements(JsonFields& fields, Item& item)
{
    item.elements.resize(item.own->options.size());
    if (!fields.has("elements"))
        return;
    item.elements = fields.ids("elements");
    if (item.elements.size() != item.own->options.size())
        fields.refuse("elements", "has " + std::to_string(item.elements.size()) + " elements; expected one per option");
    for (const std::string& element : item.elements)
        if (!workingElements.contains(element))
            fields.refuse("elements", "names " + element + ", which is not one of the seven working elements");
}

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

void readScaleItem(JsonFields& fields, Instrument& instrument)
{
    const bool own = fields.has("options");
    Item item;
    if (own) {
        item.number = static_cast<int>(instrument.items.size()) + 1;
        item.key = fields.id("key");
        readOwnAnswers(fields, item);
        item.ownPoints = fields.numbers("points", 0, mostPoints);
        if (item.ownPoints.size() != item.own->options.size())
            fields.refuse("points",
                          "has " + std::to_string(item.ownPoints.size()) + " numbers; expected one per option");
    } else {
        item.number = fields.number("number", 1, mostItems);
        item.key = std::to_string(item.number);
        item.direction = fields.choice("direction", {"positive", "negative"}) == "negative" ? Direction::negative
                                                                                            : Direction::positive;
    }
    item.subscale = fields.id("subscale");
    item.weight = fields.has("weight") ? fields.number("weight", 1, mostWeight) : 1;
    fields.textOr("gist", "");
    fields.finish();
    addItem(fields, own ? "key" : "number", std::move(item), instrument);
}

void readQuestionItem(JsonFields& fields, Instrument& instrument)
{
    Item item;
    item.number = static_cast<int>(instrument.items.size()) + 1;
    item.key = fields.id("key");
    readOwnAnswers(fields, item);
    item.chooseAny = fields.booleanOr("choose_any", false);
    readElements(fields, item);
    fields.finish();
    addItem(fields, "key", std::move(item), instrument);
}

}
