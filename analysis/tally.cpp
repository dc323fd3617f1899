#include "analysis/tally.h"

#include <algorithm>

namespace analysis {
namespace {

std::size_t placeOfArea(const scales::Form& form, const std::string& code)
{
    const auto& areas = form.areas();
    return static_cast<std::size_t>(
        std::find_if(areas.begin(), areas.end(), [&](const scales::Area& one) { return one.code == code; }) -
        areas.begin());
}

/// A scale whose lowest category are those with few contacts.
bool isIsolation(const scales::Form& form, const ModuleHead& head)
{
    return head.counting == Counting::categories && form.instrument(head.instrument)->measures == "isolation";
}

std::size_t placeOfCell(std::size_t area, Group group)
{
    return area * std::size(everyGroup) + static_cast<std::size_t>(group);
}

std::vector<std::size_t> upwardsFrom(const scales::Form& form, const scales::Area& neighbourhood)
{
    std::vector<std::size_t> line;
    for (std::string code = neighbourhood.code; !code.empty(); code = form.areas()[line.back()].parent)
        line.push_back(placeOfArea(form, code));
    return line;
}

/// The id of the option that was chosen, or nothing.
std::optional<std::string> chosen(const scales::Form& form, const scales::AnswerSheet& sheet, int place)
{
    if (place < 0)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(place);
    const int code = scales::number(sheet.at(at).code());
    const scales::AnswerFormat& format = *form.questions()[at].format;
    if (!format.holds(code))
        return std::nullopt;
    return format.options[static_cast<std::size_t>(code) - 1];
}

}

Tally::Tally(const scales::Form& form)
    : form_(&form),
      cuts_(CutOffs::of(form)),
      scorer_(form.scale(), form.scaleFormat()),
      agePlace_(form.place("background.age")),
      alonePlace_(form.place("background.alone")),
      genderPlace_(form.place("background.gender")),
      municipality_(placeOfArea(form, form.municipality().code)),
      cells_(form.areas().size() * std::size(everyGroup), CellCounts(cuts_)),
      modules_(AskedModule::of(form))
{
    for (const AskedModule& module : modules_) {
        if (isIsolation(form, module.head()))
            isolation_ = moduleCells_.size();
        moduleCells_.emplace_back(cells_.size(), ModuleCounts{0, std::vector<Count>(module.size())});
    }
    if (isolation_)
        crossed_.emplace();
    for (const scales::Item& item : form.scale().items)
        itemPlaces_.push_back(static_cast<std::size_t>(form.place(form.scale().id + "." + item.key)));
    for (const scales::Area& neighbourhood : form.neighbourhoods())
        areasOfHome_.push_back(upwardsFrom(form, neighbourhood));
}

const CellCounts& Tally::cell(std::size_t area, Group group) const { return cells_.at(placeOfCell(area, group)); }

const ModuleCounts& Tally::cell(std::size_t module, std::size_t area, Group group) const
{
    return moduleCells_.at(module).at(placeOfCell(area, group));
}

void Tally::add(const scales::AnswerSheet& sheet)
{
    if (sheet.isEmpty() || sheet.home() == scales::Home::elsewhere())
        return;
    ++sheets_;
    const std::vector<std::size_t> cells = cellsOf(sheet);
    addModules(sheet, cells);
    const auto points = pointsOf(sheet);
    if (!points)
        return;
    for (const std::size_t cell : cells)
        cells_.at(cell).add(points->emotional, points->social);
    cross(sheet, *points);
}

void Tally::addModules(const scales::AnswerSheet& sheet, const std::vector<std::size_t>& cells)
{
    for (std::size_t module = 0; module < modules_.size(); ++module)
        if (const auto places = modules_[module].placesOf(sheet))
            for (const std::size_t cell : cells) {
                ModuleCounts& counts = moduleCells_[module].at(cell);
                ++counts.n;
                for (const std::size_t place : *places)
                    ++counts.counts.at(place);
            }
}

void Tally::cross(const scales::AnswerSheet& sheet, Points points)
{
    if (!isolation_)
        return;
    const auto category = modules_[*isolation_].placesOf(sheet);
    if (!category)
        return;
    const bool isLonely = points.emotional + points.social >= cuts_.atLeast[place(Measure::lonely)];
    const bool isIsolated = std::find(category->begin(), category->end(), std::size_t{0}) != category->end();
    ++(*crossed_)[isLonely ? 1 : 0][isIsolated ? 1 : 0];
}

std::vector<std::size_t> Tally::cellsOf(const scales::AnswerSheet& sheet) const
{
    std::vector<std::size_t> cells;
    for (const std::size_t area : areasOf(sheet.home()))
        for (const Group group : groupsOf(sheet))
            cells.push_back(placeOfCell(area, group));
    return cells;
}

/// Complete answer sheets only: one n then serves every measure of a cell.
std::optional<Tally::Points> Tally::pointsOf(const scales::AnswerSheet& sheet) const
{
    std::vector<scales::Code> codes;
    for (const std::size_t place : itemPlaces_) {
        codes.push_back(sheet.at(place).code());
        if (!form_->questions()[place].format->holds(scales::number(codes.back())))
            return std::nullopt;
    }
    const scales::ScaleScores scores = scorer_.score(codes);
    Points points;
    for (std::size_t i = 0; i < scores.subscales.size(); ++i) {
        const std::string& id = form_->scale().subscales[i].id;
        const auto* score = std::get_if<scales::Score>(&scores.subscales[i]);
        if (!score)
            return std::nullopt;
        if (id == "emotional")
            points.emotional = boost::rational_cast<int>(score->points);   // whole: nothing is open
        if (id == "social")
            points.social = boost::rational_cast<int>(score->points);
    }
    return points;
}

std::vector<Group> Tally::groupsOf(const scales::AnswerSheet& sheet) const
{
    std::vector<Group> groups = {Group::all};
    if (const auto age = chosen(*form_, sheet, agePlace_))
        if (const auto band = ageBandOf(*age)) {
            groups.push_back(*band);
            groups.push_back(isUnder65(*band) ? Group::under65 : Group::over65);
        }
    if (const auto alone = chosen(*form_, sheet, alonePlace_))
        groups.push_back(*alone == "yes" ? Group::alone : Group::notAlone);
    if (const auto gender = chosen(*form_, sheet, genderPlace_))
        if (const auto group = genderOf(*gender))
            groups.push_back(*group);
    return groups;
}

std::vector<std::size_t> Tally::areasOf(scales::Home home) const
{
    if (home.isNeighbourhood() && home.index() < areasOfHome_.size())
        return areasOfHome_[home.index()];
    return {municipality_};
}

}
