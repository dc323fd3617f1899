#include "scales/form.h"

#include "scales/instrument_reader.h"
#include "scales/wording_reader.h"

#include <algorithm>

namespace scales {

const AnswerFormat tickAnswers{"tick", {"ticked", "not_ticked"}};

std::string Question::id() const
{
    const std::string id = instrument->id + "." + item->key;
    return tick < 0 ? id : id + "." + item->own->options.at(static_cast<std::size_t>(tick));
}

Result<std::unique_ptr<const Form>> Form::read(const FormTexts& texts)
{
    std::unique_ptr<Form> form(new Form);
    auto survey = readSurvey(texts.survey.text, texts.survey.name).result();
    if (!survey)
        return survey.error();
    form->survey_ = std::move(*survey);
    auto areas = readAreas(texts.areas.text, texts.areas.name).result();
    if (!areas)
        return areas.error();
    form->areas_ = std::move(*areas);
    std::copy_if(form->areas_.begin(), form->areas_.end(), std::back_inserter(form->neighbourhoods_),
                 [](const Area& area) { return area.level == AreaLevel::neighbourhood; });

    if (auto added = form->addInstruments(texts); !added)
        return added.error();
    if (auto added = form->addWordings(texts); !added)
        return added.error();
    if (auto added = form->addQuestions(texts.survey.name); !added)
        return added.error();
    return std::unique_ptr<const Form>(std::move(form));
}

Result<Done> Form::addInstruments(const FormTexts& texts)
{
    for (const NamedText& definition : texts.definitions) {
        auto instrument = readInstrument(definition.text, definition.name).result();
        if (!instrument)
            return instrument.error();
        const std::string id = instrument->id;
        if (!instruments_.emplace(id, std::move(*instrument)).second)
            return Error{"defines " + id + ", which another file defines too", definition.name};
    }
    return Done{};
}

Result<Done> Form::addWordings(const FormTexts& texts)
{
    for (const NamedText& file : texts.wordings) {
        auto label = readWordingLabel(file.text, file.name);
        if (!label)
            return label.error();
        const Instrument* about = instrument(label->instrument);
        if (!about)
            continue;   // words of an instrument that this survey does not ask
        auto wording = readWording(file.text, file.name, *about).result();
        if (!wording)
            return wording.error();
        wordings_.insert_or_assign({label->instrument, label->language}, std::move(*wording));
    }
    return Done{};
}

Result<Done> Form::addQuestions(const std::string& surveyFile)
{
    for (const Module& module : survey_.modules)
        if (auto added = addModule(module, surveyFile); !added)
            return added;
    return findScale(surveyFile);
}

Result<Done> Form::addModule(const Module& module, const std::string& surveyFile)
{
    const Instrument* asked = instrument(module.instrument);
    if (!asked)
        return Error{"asks " + module.instrument + ", for which there is no definition", surveyFile, 0, "modules"};
    if (!asked->formats.empty() && !asked->format(module.format))
        return Error{"asks " + asked->id + " in format \"" + module.format + "\", which it does not have", surveyFile,
                     0, "modules"};
    if (asked->kind == Instrument::Kind::scale && !module.items.empty())
        return Error{"asks a part of " + asked->id + "; expected all of it, since it is a scale", surveyFile, 0,
                     "modules"};
    for (const std::string& language : survey_.languages)
        if (!wordings_.contains({asked->id, language}))
            return Error{"offers language " + language + ", but " + asked->id + " has no wording in it", surveyFile, 0,
                         "languages"};

    std::vector<const Item*> items;
    for (const std::string& key : module.items)
        items.push_back(asked->item(key));
    if (std::ranges::find(items, nullptr) != items.end())
        return Error{"asks a question that " + asked->id + " does not have", surveyFile, 0, "modules"};
    if (items.empty())
        for (const Item& item : asked->items)
            items.push_back(&item);
    for (const Question& question : questions_)   // "helped" may be asked last, and "age" first; never a question twice
        if (std::ranges::find(items, question.item) != items.end())
            return Error{"asks " + question.id() + " twice", surveyFile, 0, "modules"};
    for (const Item* item : items)
        if (!item->chooseAny)
            questions_.push_back({asked, item, &asked->answersOf(*item, module.format)});
        else
            for (int option = 0; option < item->own->points(); ++option)
                questions_.push_back({asked, item, &tickAnswers, option});
    return Done{};
}

Result<Done> Form::findScale(const std::string& surveyFile)
{
    for (const Module& module : survey_.modules) {
        const Instrument* asked = instrument(module.instrument);
        if (asked->measures != "loneliness")
            continue;
        if (scale_)
            return Error{"asks two scales of loneliness; expected djg11 or djg6", surveyFile, 0, "modules"};
        scale_ = asked;
        scaleFormat_ = module.format;
    }
    if (!scale_)
        return Error{"asks no scale; expected djg11 or djg6 among the modules", surveyFile, 0, "modules"};
    if (!scale_->subscale("emotional") || !scale_->subscale("social") || scale_->subscales.size() != 2 ||
        scale_->categories.size() < 2)
        return Error{"asks " + scale_->id + "; expected a scale with an emotional and a social subscale and cut-offs",
                     surveyFile, 0, "modules"};
    for (const Subscale& subscale : scale_->subscales)
        for (const SubscaleRule& rule : subscale.rules)
            if (rule.id == survey_.subscaleRule)
                rule_ = &rule;
    if (!rule_)
        return Error{"is \"" + survey_.subscaleRule + "\", which is not a rule of " + scale_->id, surveyFile, 0,
                     "subscale_rule"};
    return Done{};
}

const Area& Form::municipality() const
{
    return *std::find_if(areas_.begin(), areas_.end(),
                         [](const Area& area) { return area.level == AreaLevel::municipality; });
}

int Form::place(const std::string& questionId) const
{
    const auto found =
        std::find_if(questions_.begin(), questions_.end(), [&](const Question& one) { return one.id() == questionId; });
    return found == questions_.end() ? -1 : static_cast<int>(found - questions_.begin());
}

const Instrument* Form::instrument(const std::string& id) const
{
    const auto found = instruments_.find(id);
    return found == instruments_.end() ? nullptr : &found->second;
}

const Wording& Form::wording(const std::string& instrumentId, const std::string& language) const
{
    return wordings_.at({instrumentId, language});
}

}
