#include "scales/form.h"

#include "scales/instrument_reader.h"
#include "scales/wording_reader.h"

#include <algorithm>

namespace scales {

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
    for (const Module& module : survey_.modules) {
        const Instrument* asked = instrument(module.instrument);
        if (!asked)
            return Error{"asks " + module.instrument + ", for which there is no definition", surveyFile, 0, "modules"};
        const bool isScale = asked->kind == Instrument::Kind::scale;
        if (isScale && !asked->format(module.format))
            return Error{"asks " + asked->id + " in format \"" + module.format + "\", which it does not have",
                         surveyFile, 0, "modules"};
        for (const std::string& language : survey_.languages)
            if (!wordings_.contains({asked->id, language}))
                return Error{"offers language " + language + ", but " + asked->id + " has no wording in it", surveyFile,
                             0, "languages"};
        for (const Item& item : asked->items) {
            if (place(asked->id + "." + item.key) >= 0)
                return Error{"asks " + asked->id + " twice", surveyFile, 0, "modules"};
            questions_.push_back({asked, &item, &asked->answersOf(item, module.format)});
        }
        if (isScale && !scale_) {
            scale_ = asked;
            scaleFormat_ = module.format;
        }
    }
    if (!scale_)
        return Error{"asks no scale; expected djg11 or djg6 among the modules", surveyFile, 0, "modules"};
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
