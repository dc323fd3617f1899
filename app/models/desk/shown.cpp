#include "app/models/desk/shown.h"

#include <QCoreApplication>

namespace models {

QString deskWords(const char* source) { return QCoreApplication::translate("Desk", source); }

}
