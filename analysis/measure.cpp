#include "analysis/measure.h"

#include <algorithm>
#include <cassert>

namespace analysis {
namespace {

int itemsOf(const scales::Instrument& scale, const std::string& subscale)
{
    return static_cast<int>(std::count_if(scale.items.begin(), scale.items.end(),
                                          [&](const scales::Item& item) { return item.subscale == subscale; }));
}

}

std::string nameOf(Measure measure)
{
    switch (measure) {
    case Measure::lonely: return "lonely";
    case Measure::strong: return "strong";
    case Measure::social: return "social";
    case Measure::emotional: return "emotional";
    }
    return {};
}

std::optional<Measure> measureNamed(std::string_view name)
{
    for (const Measure measure : everyMeasure)
        if (nameOf(measure) == name)
            return measure;
    return std::nullopt;
}

std::string nameOf(Score score)
{
    switch (score) {
    case Score::total: return "total_score";
    case Score::emotional: return "emotional_score";
    case Score::social: return "social_score";
    }
    return {};
}

CutOffs CutOffs::of(const scales::Form& form)
{
    const scales::Instrument& scale = form.scale();
    assert(scale.subscale("emotional") && scale.subscale("social") && scale.categories.size() > 1);
    const auto severe = std::find_if(scale.categories.begin(), scale.categories.end(),
                                     [](const scales::Category& one) { return one.id == "severe"; });

    CutOffs cuts;
    cuts.atLeast[place(Measure::lonely)] = scale.categories[1].from;
    cuts.atLeast[place(Measure::strong)] =
        severe == scale.categories.end() ? scale.categories.back().from : severe->from;
    cuts.atLeast[place(Measure::social)] = form.subscaleRule().atLeast;
    cuts.atLeast[place(Measure::emotional)] = form.subscaleRule().atLeast;
    cuts.highest[place(Score::emotional)] = itemsOf(scale, "emotional");
    cuts.highest[place(Score::social)] = itemsOf(scale, "social");
    cuts.highest[place(Score::total)] = static_cast<int>(scale.items.size());
    return cuts;
}

}
