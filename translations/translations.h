#pragma once

#include <QString>

namespace translations {

/// Where the words of the screens and reports lie in a program that links this library; empty when there are none.
QString fileOf(const QString& language);

}
