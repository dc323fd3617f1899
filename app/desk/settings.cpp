#include "app/desk/settings.h"

#include <QSettings>

#include <memory>

namespace desk {

models::Remembered userSettings()
{
    const auto settings = std::make_shared<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                      QStringLiteral("buurtpeil"), QStringLiteral("desk"));
    return {[settings](const QString& name) { return settings->value(name).toString(); },
            [settings](const QString& name, const QString& value) { settings->setValue(name, value); }};
}

}
