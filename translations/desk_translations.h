#pragma once

#include <QString>

namespace translations {

/// Where the words of the desk lie in a program that links this library; empty when there are none in that language.
QString deskFileOf(const QString& language);

}
