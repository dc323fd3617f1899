#include "translations/translations.h"

#include <QFile>

namespace translations {

QString fileOf(const QString& language)
{
    const QString file = QStringLiteral(":/i18n/ui_%1.qm").arg(language);
    return QFile::exists(file) ? file : QString();
}

QString impactOf(const QString& language)
{
    const QString file = QStringLiteral(":/i18n/impact_%1.md").arg(language);
    return QFile::exists(file) ? file : QString();
}

}
