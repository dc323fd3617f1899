#include "translations/desk_translations.h"

#include <QFile>

namespace translations {

QString deskFileOf(const QString& language)
{
    const QString file = QStringLiteral(":/i18n/desk_%1.qm").arg(language);
    return QFile::exists(file) ? file : QString();
}

}
