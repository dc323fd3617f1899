#include "analysis/bundled.h"

#include <algorithm>
#include <bit>
#include <set>

namespace analysis {

bool Bundled::isPartition() const
{
    return !patterns.empty() &&
           std::all_of(patterns.begin(), patterns.end(), [](Pattern pattern) { return std::popcount(pattern) == 1; });
}

std::vector<Pattern> patternsOf(const CutOffs& cuts)
{
    std::set<Pattern> found;
    for (int emotional = 0; emotional <= cuts.highest[place(Score::emotional)]; ++emotional)
        for (int social = 0; social <= cuts.highest[place(Score::social)]; ++social) {
            Pattern pattern = 0;
            for (const Measure measure : everyMeasure) {
                const int points = measure == Measure::social      ? social
                                   : measure == Measure::emotional ? emotional
                                                                   : emotional + social;
                if (points >= cuts.atLeast[place(measure)])
                    pattern |= Pattern{1} << place(measure);
            }
            found.insert(pattern);
        }
    return {found.begin(), found.end()};
}

std::vector<Pattern> oneOf(std::size_t options)
{
    std::vector<Pattern> patterns;
    for (std::size_t option = 0; option < options; ++option)
        patterns.push_back(Pattern{1} << option);
    return patterns;
}

}
