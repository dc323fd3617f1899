#include "scales/instrument_reader.h"

#include "scales/items_reader.h"
#include "scales/scale_reader.h"

#include <algorithm>

namespace scales {
namespace {

/// Kinds of answer sheets that follow from the questions, e.g. whether something passes or lasts.
void readKinds(JsonFields& fields, Instrument& instrument)
{
    if (!fields.has("kinds"))
        return;
    fields.objects("kinds", [&](JsonFields& one) {
        AnswerKind kind;
        kind.id = one.id("id");
        one.objects("when", [&](JsonFields& when) {
            AnswerKind::Condition condition{when.id("item"), when.ids("options")};
            when.finish();
            const Item* item = instrument.item(condition.item);
            if (!item || item->chooseAny)
                return when.refuse("item", "is not a question of this instrument that has one answer");
            for (const std::string& option : condition.options)
                if (std::ranges::find(item->own->options, option) == item->own->options.end())
                    when.refuse("options", "names " + option + ", which is not an answer of " + item->key);
            kind.when.push_back(std::move(condition));
        });
        one.finish();
        if (kind.when.empty())
            one.refuse("when", "is empty; expected at least one condition");
        instrument.kinds.push_back(std::move(kind));
    });
}

void readQuestions(JsonFields& fields, Instrument& instrument)
{
    instrument.askedFirst = fields.booleanOr("asked_first", false);
    fields.objects("items", [&](JsonFields& one) { readQuestionItem(one, instrument); });
    readKinds(fields, instrument);
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
    instrument.experimental = fields.booleanOr("experimental", false);
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
        readQuestions(fields, instrument);
    if (instrument.items.empty() || instrument.items.size() > mostItems)
        fields.refuse("items", "needs 1 to " + std::to_string(mostItems) + " items");
    fields.finish();

    if (checked.problems.empty())
        checked.value = std::move(instrument);
    return checked;
}

}
