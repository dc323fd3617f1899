#pragma once

#include "tests/analysis/asking_town.h"

/// A small municipality with two waves that asked all modules: A misses less than before, B is as it was, C is too small.
namespace small {

inline const std::string names = town::flat(3);
inline const std::string longNames =
    town::header + "100,Onze-Lieve-Vrouw-Waver-aan-de-Grote-Nete,municipality,,,\n"
                   "100A,Sint-Gummarus-en-Sint-Katelijne-Oud-Stationskwartier,neighbourhood,100,,\n"
                   "100B,Begijnhof - Kardinaal Mercierplein - Kanunnik Davidlaan,neighbourhood,100,,\n"
                   "100C,Wuustwezelsesteenwegwijkverenigingsgebied Noord-Zuid,neighbourhood,100,,\n";

inline analysis::ReleasedTable wave(const scales::Form& form, const std::string& name, int missingInA)
{
    analysis::Tally tally(form);
    const auto add = [&](int home, int many, int missing, const char* age, const char* alone) {
        for (int i = 0; i < many; ++i) {
            const int points = i < missing ? 3 : 0;
            town::Answers answers = i % 3 ? town::ticks("community.offer", {"cook", "listen", "walk"})
                                          : town::ticks("community.offer", {"cook", "garden", "organise"});
            answers["isolation"] = i % 5 == 4 ? 0 : i % 4 ? 5 : 1;   // some pass the questions on contacts over
            answers["background.gender"] = 1 + i % 2;
            tally.add(town::sheetOf(form, {home, points, i < missing / 2 ? 3 : 0, age, alone, false}, answers));
        }
    };
    add(0, 60, missingInA, "35-49", "no");
    add(0, 60, missingInA, "75+", "yes");
    add(1, 50, 20, "50-64", "no");
    add(1, 50, 20, "65-74", "yes");
    add(2, 12, 6, "18-34", "no");
    for (int i = 0; i < 40; ++i)   // told of their contacts only
        tally.add(town::sheetOf(form, {0, 0, 0, "", "", true}, {{"isolation", 1 + 4 * (i % 2)}}));
    return analysis::publish(tally, analysis::Plan(form), name);
}

inline std::vector<analysis::ReleasedTable> waves(const std::string& areas = names)
{
    const auto form = town::asking(town::community + town::isolation, areas, R"("age", "gender", "alone")");
    return {wave(*form, "2025", 40), wave(*form, "2026", 14)};
}

}
