#include "analysis/measure.h"

#include <algorithm>

namespace analysis {
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
    const auto severe = std::find_if(scale.categories.begin(), scale.categories.end(),
                                     [](const scales::Category& one) { return one.id == "severe"; });

    CutOffs cuts;
    cuts.atLeast[place(Measure::lonely)] = scale.categories[1].from;
    cuts.atLeast[place(Measure::strong)] =
        severe == scale.categories.end() ? scale.categories.back().from : severe->from;
    cuts.atLeast[place(Measure::social)] = form.subscaleRule().atLeast;
    cuts.atLeast[place(Measure::emotional)] = form.subscaleRule().atLeast;
    cuts.highest[place(Score::emotional)] = scale.highest("emotional");
    cuts.highest[place(Score::social)] = scale.highest("social");
    cuts.highest[place(Score::total)] = scale.highest("");
    return cuts;
}

}
