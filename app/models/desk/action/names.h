#pragma once

#include "app/report/words.h"

#include <QStringList>

#include <span>
#include <string>

namespace models {

/// Words for the ids of the register, of needs and of the step plan, in the language that the application speaks now.
QString nameOfElement(const report::Words& say, std::size_t element);   ///< as reports say it
QString nameOfGroup(const std::string& id);
QString nameOfNeed(const std::string& id);
/// "people who miss a wider circle".
QString whoMisses(const std::string& need);
QString nameOfRhythm(const std::string& id);

/// "a", "a and b", "a, b and c".
QString together(const QStringList& words);

}
