#pragma once

#include "app/report/compared.h"
#include "app/report/words.h"

#include <QStringList>

#include <optional>

namespace report {

/// What two waves say about one share of one place.
struct ChangeFound {
    Compared::State state = Compared::State::oneWave;
    QString earlier;   ///< names of the waves
    QString later;
    std::optional<analysis::Change> change;   ///< none: not shown in one of them, or not the same place
    std::optional<double> before;             ///< shares; none where "fewer than 5" is printed
    std::optional<double> after;

    static ChangeFound of(const Compared& two, const std::string& area, analysis::Measure measure);
};

// Sentences from printed figures and verdicts only. Each stands alone and is about participants, never about residents.

/// "Of 100 participants, about 41 miss a wider circle; by chance between 34 and 48." Then the same of a close
/// bond. `bundle` null: the figures of the place are not shown.
QStringList levelSentences(const Words& say, const analysis::Facts& facts, const analysis::Bundle* bundle);

/// The verdict in one of three templates; or why there is none.
QStringList changeSentences(const Words& say, const ChangeFound& found);

/// What no figure of this report can tell about the place, given what was found.
QStringList notToSay(const Words& say, const ChangeFound& found);

}
