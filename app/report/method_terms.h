#pragma once

#include "app/report/words.h"

#include <QStringList>

#include <vector>

namespace report {

/// A thing that has to be said about how figures were made, under its name.
struct MethodTerm {
    QString name;
    QStringList meaning;   ///< the first one explains, the others are sources
};

/// How a release was made, in the words of its readers: who counts, what is not shown, rounding, ranges, verdicts, instrument
/// with its publications, wording and its state, and the ledger's state where it is given.
std::vector<MethodTerm> methodTerms(const Words& say, const analysis::Facts& facts, const QString& ledger = {});

}
