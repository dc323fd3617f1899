#include "scales/scale_reader.h"

#include "scales/items_reader.h"

#include <algorithm>
#include <set>

namespace scales {
namespace {

template <class T>
bool hasTwins(const std::vector<T>& all)
{
    std::set<std::string> seen;
    return !std::all_of(all.begin(), all.end(), [&](const T& one) { return seen.insert(one.id).second; });
}

void readFormats(JsonFields& fields, Instrument& instrument)
{
    if (!fields.has("formats"))
        return;
    fields.objects("formats", [&](JsonFields& one) {
        AnswerFormat format;
        format.id = one.id("id");
        readOptions(one, format);
        format.highestFirst = one.booleanOr("shown_highest_first", false);
        one.textOr("use", "");
        one.finish();
        if (instrument.format(format.id))
            one.refuse("id", "stands here twice; expected each format once");
        instrument.formats.push_back(std::move(format));
    });
}

/// Points by option out of a list of the codes that count.
std::vector<int> oneFor(const std::vector<int>& codes, std::size_t options)
{
    std::vector<int> points(options, 0);
    for (const int code : codes)
        points.at(static_cast<std::size_t>(code) - 1) = 1;
    return points;
}

/// `counts_one_point` lists the codes that count, `points` says what each option is worth.
void readPoints(JsonFields& fields, Instrument& instrument)
{
    const std::string member = fields.has("points") ? "points" : "counts_one_point";
    if (instrument.formats.empty() && !fields.has(member))
        return;
    fields.objects(member, [&](JsonFields& one) {
        FormatPoints points;
        points.format = one.id("format");
        const AnswerFormat* format = instrument.format(points.format);
        if (!format)
            return one.refuse("format", "is not an answer format of this instrument");
        const std::size_t options = format->options.size();
        const bool counted = member == "counts_one_point";
        for (const auto& [direction, into] :
             {std::pair("positive", &points.positive), {"negative", &points.negative}}) {
            if (counted) {
                *into = oneFor(one.numbers(direction, 1, format->points()), options);
                continue;
            }
            *into = one.numbers(direction, 0, mostPoints);
            if (into->size() != options)
                one.refuse(direction, "has " + std::to_string(into->size()) + " numbers; expected one per option");
            into->resize(options);
        }
        one.finish();
        instrument.points.push_back(std::move(points));
    });
    for (const AnswerFormat& format : instrument.formats)
        if (std::count_if(instrument.points.begin(), instrument.points.end(),
                          [&](const FormatPoints& one) { return one.format == format.id; }) != 1)
            fields.refuse(member, "must say once which answers of format \"" + format.id + "\" count");
}

/// Whether every item has points in every format, so that totals can be computed at all.
bool isComplete(const Instrument& instrument)
{
    const auto hasPoints = [&](const AnswerFormat& format) {
        return std::ranges::any_of(instrument.points, [&](const FormatPoints& one) {
            return one.format == format.id && !one.positive.empty() && !one.negative.empty();
        });
    };
    return std::ranges::all_of(instrument.formats, hasPoints) &&
           std::ranges::all_of(instrument.items, [&](const Item& item) {
               return item.own ? !item.ownPoints.empty() : !instrument.formats.empty();
           });
}

/// Cut-offs would mean different things if a format could reach a higher total than another.
void checkHighest(JsonFields& fields, const Instrument& instrument)
{
    for (const Item& item : instrument.items) {
        std::set<int> highest;
        if (item.own)
            highest.insert(std::ranges::max(item.ownPoints));
        else
            for (const AnswerFormat& format : instrument.formats)
                highest.insert(std::ranges::max(instrument.pointsOf(item, format.id)));
        if (highest.size() > 1)
            fields.refuse("items", "lets item " + item.key + " reach different points in different formats");
        if (highest.contains(0))
            fields.refuse("items", "lets no answer on item " + item.key + " give a point");
    }
}

void readSubscale(JsonFields& fields, Instrument& instrument, bool complete)
{
    Subscale subscale;
    subscale.id = fields.id("id");
    const bool used = std::any_of(instrument.items.begin(), instrument.items.end(),
                                  [&](const Item& item) { return item.subscale == subscale.id; });
    if (!used)
        fields.refuse("id", "names a subscale that no item belongs to");
    if (subscale.id == "total")
        fields.refuse("id", "is the name of the sum of all; expected another one");
    const int highest = complete ? std::max(1, instrument.highest(subscale.id)) : mostTotal;
    fields.objects("rules", [&](JsonFields& rule) {
        subscale.rules.push_back({rule.id("id"), rule.number("at_least", 1, highest), rule.text("source")});
        rule.finish();
    });
    fields.finish();
    if (instrument.subscale(subscale.id))
        fields.refuse("id", "stands here twice; expected each subscale once");
    if (hasTwins(subscale.rules))
        fields.refuse("rules", "names a rule twice");
    instrument.subscales.push_back(std::move(subscale));
}

void readVariants(JsonFields& fields, Instrument& instrument)
{
    fields.objects("scoring", [&](JsonFields& one) {
        ScoringVariant variant;
        variant.id = one.id("id");
        variant.version = one.text("version");
        variant.source = one.text("source");
        variant.prorates = one.booleanOr("prorates", false);
        JsonFields allowed = one.object("missing_allowed");
        for (const Subscale& subscale : instrument.subscales)
            variant.missingAllowed.push_back(allowed.number(subscale.id, 0, mostItems));
        variant.totalMissingAllowed = allowed.number("total", 0, mostItems);
        allowed.finish();
        one.finish();
        instrument.variants.push_back(std::move(variant));
    });
    if (instrument.variants.empty())
        fields.refuse("scoring", "is empty; expected at least one way to treat open answers");
    if (hasTwins(instrument.variants))
        fields.refuse("scoring", "names a variant twice");
}

void readCategories(JsonFields& fields, Instrument& instrument, bool complete)
{
    int next = 0;
    fields.objects("categories", [&](JsonFields& one) {
        Category category{one.id("id"), one.number("from", 0, mostTotal), one.number("to", 0, mostTotal)};
        one.finish();
        if (category.from != next || category.to < category.from)
            one.refuse("from",
                       "leaves a gap or an overlap; expected the next category to begin at " + std::to_string(next));
        next = category.to + 1;
        instrument.categories.push_back(std::move(category));
    });
    const int highest = complete ? instrument.highest("") : 0;
    if (complete && !instrument.categories.empty() && instrument.categories.back().to != highest)
        fields.refuse("categories", "must end at " + std::to_string(highest) + ", the highest total");
    if (hasTwins(instrument.categories))
        fields.refuse("categories", "names a category twice");
}

}

void readScale(JsonFields& fields, Instrument& instrument)
{
    instrument.measures = fields.id("measures");
    readFormats(fields, instrument);
    fields.objects("items", [&](JsonFields& one) { readScaleItem(one, instrument); });
    readPoints(fields, instrument);
    const bool complete = isComplete(instrument);
    if (!complete && instrument.formats.empty())
        fields.refuse("", "has no member \"formats\", which items without answers of their own need");
    if (complete)
        checkHighest(fields, instrument);
    fields.objects("subscales", [&](JsonFields& one) { readSubscale(one, instrument, complete); });
    for (const Item& item : instrument.items)
        if (!instrument.subscale(item.subscale))
            fields.refuse("items", "puts item " + item.key + " in a subscale \"" + item.subscale +
                                       "\" that is not listed under subscales");
    readVariants(fields, instrument);
    readCategories(fields, instrument, complete);
}

}
