#pragma once

#include "analysis/formats/figure.h"
#include "analysis/released_table.h"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace analysis {

/// The sentences that stand beside the figures, in one language. This room has none of its own: app/report fills them in.
struct Labels {
    std::string language;               ///< "nl"
    std::string title;                  ///< what the figures are about
    std::vector<std::string> banners;   ///< what must be read before any figure: invented, who took part
    std::vector<std::string> rules;     ///< what is not shown, how it is rounded, what ranges are, which rule counts

    std::string readMe;   ///< names of the sheets of a workbook
    std::string figures;
    std::string places;

    std::string wave;   ///< heads of what is said of each wave
    std::string instrument;
    std::string wording;
    std::string rule;
    std::string sources;
    std::string release;
    std::string ledger;

    std::map<Status, std::string> statuses;
    std::array<std::string, measures> measureNames;   ///< by place(Measure)
    std::map<Group, std::string> groups;
    std::vector<std::pair<std::string, std::string>> columns;   ///< id and what stands in it
};

/// What is said of one wave beside its figures.
struct WaveLabels {
    std::string instrument;   ///< "djg11, version 1, answers in format 5."
    std::string wording;      ///< that it is ours and not validated, or published
    std::string rule;         ///< who counts as missing something, with its source
    std::string release;      ///< fingerprint of the release, in hexadecimal digits
};

/// Everything that one set of exports is made of.
struct Edition {
    const std::vector<ReleasedTable>& waves;    ///< oldest first, at least one
    std::vector<std::vector<Figure>> figures;   ///< figuresOf(waves)
    Labels labels;
    std::vector<WaveLabels> about;   ///< by place in waves
    std::string ledger;              ///< fingerprint of the ledger's last line, in hexadecimal digits
    std::string licence;             ///< as the municipality names it; empty where it says nothing
};

}
