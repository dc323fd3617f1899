#pragma once

#include <QString>

namespace translations {

/// Where the words of the screens and reports lie in a program that links this library; empty when there are none.
QString fileOf(const QString& language);

/// Where the draft of a data-protection impact assessment lies; empty when there is none in that language.
QString impactOf(const QString& language);

}
