#include "analysis/asked_module.h"

#include "analysis/wordings.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr const char* background = "background";

/// Answers to these make the groups. As modules they would cross one grouping with another.
bool makesGroups(const std::string& questionId)
{
    return questionId == "background.age" || questionId == "background.gender" || questionId == "background.alone";
}

/// A survey may ask the questions of one instrument in two parts.
bool isAsked(const scales::Module& part, const scales::Item& item)
{
    return part.items.empty() || std::find(part.items.begin(), part.items.end(), item.key) != part.items.end();
}

ModuleHead headOf(const scales::Form& form, const scales::Instrument& instrument, std::string id)
{
    ModuleHead head;
    head.id = std::move(id);
    head.instrument = instrument.id;
    head.version = instrument.version;
    head.wording = wordingsOf(form, instrument.id).ids;
    head.experimental = instrument.experimental;
    return head;
}

}

Count ModuleCounts::sum() const
{
    Count all = 0;
    for (std::size_t points = 0; points < counts.size(); ++points)
        all += static_cast<Count>(points) * counts[points];
    return all;
}

std::vector<AskedModule> AskedModule::of(const scales::Form& form)
{
    std::vector<AskedModule> all;
    const auto& questions = form.questions();
    for (const scales::Module& module : form.survey().modules) {
        const scales::Instrument& instrument = *form.instrument(module.instrument);
        if (instrument.kind == scales::Instrument::Kind::scale) {
            if (&instrument != &form.scale())
                all.push_back(AskedModule(form, module, instrument));
            continue;
        }
        for (std::size_t i = 0; i < questions.size(); ++i)
            if (questions[i].instrument == &instrument && questions[i].tick <= 0 &&
                isAsked(module, *questions[i].item) && !makesGroups(instrument.id + "." + questions[i].item->key))
                all.push_back(AskedModule(form, i));
    }
    return all;
}

AskedModule::AskedModule(const scales::Form& form, const scales::Module& module, const scales::Instrument& scale)
    : form_(&form), head_(headOf(form, scale, scale.id)), scorer_(std::in_place, scale, module.format)
{
    head_.format = module.format;
    head_.highest = scale.highest("");
    head_.counting = scale.categories.size() < 2 ? Counting::points : Counting::categories;
    if (head_.counting == Counting::categories)
        for (auto one = scale.categories.begin(); one + 1 != scale.categories.end(); ++one) {
            head_.options.push_back(one->id);
            head_.points.push_back({one->from, one->to});
        }
    for (const scales::Item& item : scale.items)
        questions_.push_back(static_cast<std::size_t>(form.place(scale.id + "." + item.key)));
}

AskedModule::AskedModule(const scales::Form& form, std::size_t question)
    : form_(&form),
      head_(headOf(form, *form.questions()[question].instrument,
                   form.questions()[question].instrument->id + "." + form.questions()[question].item->key))
{
    const scales::Instrument& instrument = *form.questions()[question].instrument;
    const scales::Item& item = *form.questions()[question].item;
    head_.byGroup = instrument.id != background && !instrument.askedFirst;
    head_.counting = item.chooseAny ? Counting::any : Counting::one;
    head_.options = item.own ? item.own->options : form.questions()[question].format->options;
    if (!item.elements.empty() && !item.elements.front().empty())
        head_.elements = item.elements;   // all of them or none
    for (std::size_t i = 0; i < (item.chooseAny ? head_.options.size() : 1); ++i)
        questions_.push_back(question + i);
}

std::size_t AskedModule::size() const
{
    return head_.counting == Counting::points ? static_cast<std::size_t>(head_.highest) + 1 : head_.options.size();
}

std::optional<std::vector<std::size_t>> AskedModule::placesOf(const scales::AnswerSheet& sheet) const
{
    if (head_.counting == Counting::any)
        return ticksOf(sheet);
    if (head_.counting != Counting::one)
        return scoreOf(sheet);
    const int code = scales::number(sheet.at(questions_.front()).code());
    if (!form_->questions()[questions_.front()].format->holds(code))
        return std::nullopt;
    return std::vector{static_cast<std::size_t>(code) - 1};
}

std::optional<std::vector<std::size_t>> AskedModule::ticksOf(const scales::AnswerSheet& sheet) const
{
    std::vector<std::size_t> ticked;
    std::size_t left = 0;
    for (std::size_t option = 0; option < questions_.size(); ++option) {
        const int code = scales::number(sheet.at(questions_[option]).code());
        if (code == 1)
            ticked.push_back(option);
        left += code == 2 ? 1 : 0;
    }
    if (ticked.empty() && left < questions_.size())
        return std::nullopt;
    return ticked;
}

std::optional<std::vector<std::size_t>> AskedModule::scoreOf(const scales::AnswerSheet& sheet) const
{
    std::vector<scales::Code> codes;
    for (const std::size_t question : questions_) {
        codes.push_back(sheet.at(question).code());
        if (!form_->questions()[question].format->holds(scales::number(codes.back())))
            return std::nullopt;
    }
    const auto total = scorer_->score(codes).total;
    const auto* score = std::get_if<scales::Score>(&total);
    if (!score)
        return std::nullopt;
    const auto points = boost::rational_cast<Count>(score->points);   // whole: nothing is open
    if (head_.counting == Counting::points)
        return std::vector{static_cast<std::size_t>(points)};
    std::vector<std::size_t> category;
    for (std::size_t i = 0; i < head_.points.size(); ++i)
        if (points >= head_.points[i].lowest && points <= head_.points[i].highest)
            category.push_back(i);
    return category;
}

}
