#include "app/models/desk/wishes.h"

#include "app/models/desk/figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace models {
namespace {

/// The seven working elements (Bouwman & van Tilburg 2020), with the words of reports.
constexpr std::pair<const char*, const char*> everyElement[] = {
    {"meeting", "Meeting"},
    {"practical_support", "Practical support"},
    {"meaningful_activity", "Meaningful activity"},
    {"meaningful_role", "A meaningful role"},
    {"meaningful_contact", "Meaningful contact"},
    {"social_skills", "Social skills"},
    {"realistic_expectations", "Realistic expectations"},
};

const analysis::ModuleBundle* bundleOf(const analysis::ModuleTable* module, const std::string& area)
{
    const auto* row = module ? module->row(area, analysis::Group::all) : nullptr;
    return row ? analysis::shown(*row) : nullptr;
}

/// Choices of the options of one element, to the nearest 5 as the counts themselves; -1 when each is below 5.
double counted(const analysis::ModuleTable& module, const analysis::ModuleBundle& bundle, const char* element,
               int& options)
{
    double sum = 0;
    bool isLarge = false;
    options = 0;
    for (std::size_t i = 0; i < module.head.options.size(); ++i) {
        if (module.head.elements[i] != element)
            continue;
        ++options;
        sum += analysis::asNumber(bundle.counts[i]);
        isLarge = isLarge || std::holds_alternative<analysis::Rounded>(bundle.counts[i]);
    }
    return isLarge ? analysis::countStep * static_cast<double>(std::lround(sum / analysis::countStep)) : -1;
}

Choices choicesOf(const Shown& shown, const analysis::ModuleTable* module, const analysis::ModuleBundle* bundle,
                  const char* element)
{
    if (!module || std::ranges::find(module->head.elements, element) == module->head.elements.end())
        return {deskWords(QT_TRANSLATE_NOOP("Desk", "not asked"))};
    if (!bundle)
        return {shown.say("not shown"), -1, true};
    int options = 0;
    const double sum = counted(*module, *bundle, element, options);
    if (sum < 0)
        return {QStringLiteral("< %1").arg(analysis::countStep * options), 0};
    return {QStringLiteral("± %1").arg(static_cast<int>(sum)), sum};
}

/// The element chosen most often; none where nothing was chosen often enough to be printed as a number.
QString most(const std::vector<Element>& elements, Choices Element::*side)
{
    const auto found = std::max_element(elements.begin(), elements.end(), [&](const Element& a, const Element& b) {
        return (a.*side).part < (b.*side).part;
    });
    return found == elements.end() || ((*found).*side).part <= 0 ? QString() : found->name.toLower();
}

}

void Wishes::setPlace(int place)
{
    m_place = place;
    again();
}

void Wishes::fill()
{
    const auto& table = shown().table();
    const auto* wanted = table.module("community.want");
    const auto* offered = table.module("community.offer");
    m_asked = wanted || offered;
    const auto places = placesOf(shown());
    m_placeNames = namesOf(places);
    m_place = std::clamp(m_place, 0, static_cast<int>(places.size()) - 1);
    const std::string& area = places[static_cast<std::size_t>(m_place)]->area;

    std::vector<Element> elements;
    if (m_asked)
        for (const auto& [id, name] : everyElement)
            elements.push_back({shown().say(name), choicesOf(shown(), wanted, bundleOf(wanted, area), id),
                                choicesOf(shown(), offered, bundleOf(offered, area), id)});
    double longest = 1;
    for (const Element& one : elements)
        longest = std::max({longest, one.wishes.part, one.offers.part});
    std::vector<TableCells::Line> lines;
    for (Element& one : elements) {
        for (Choices* side : {&one.wishes, &one.offers})
            side->part = side->part < 0 ? -1 : side->part / longest;
        lines.push_back({one.name, {{one.wishes.words, one.wishes.withheld}, {one.offers.words, one.offers.withheld}}});
    }
    const QString wish = most(elements, &Element::wishes);
    const QString offer = most(elements, &Element::offers);
    m_sentence =
        wish.isEmpty() || offer.isEmpty()
            ? QString()
            : deskWords(QT_TRANSLATE_NOOP("Desk", "Most wished for: %1. Most offered: %2. Does the round table "
                                                  "recognise this?"))
                  .arg(wish, offer);
    this->table()->put(
        deskWords(QT_TRANSLATE_NOOP("Desk", "Choices, by working element: %1")).arg(m_placeNames.at(m_place)),
        {deskWords(QT_TRANSLATE_NOOP("Desk", "Working element")), deskWords(QT_TRANSLATE_NOOP("Desk", "Wished for")),
         deskWords(QT_TRANSLATE_NOOP("Desk", "Offered"))},
        std::move(lines));
    m_elements.put(std::move(elements));
}

}
