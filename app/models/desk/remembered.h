#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace models {

/// What the program remembers of its user between two times: language, size of letters, which waves were opened before.
/// Kept with the user's other settings and never beside data; nothing in it is about a resident.
struct Remembered {
    std::function<QString(const QString& name)> get;
    std::function<void(const QString& name, const QString& value)> put;
};

/// As long as the program runs and no longer.
inline Remembered forNow()
{
    const auto values = std::make_shared<QHash<QString, QString>>();
    return {[values](const QString& name) { return values->value(name); },
            [values](const QString& name, const QString& value) { values->insert(name, value); }};
}

}
