#pragma once

#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>
#include <QTranslator>

#include <filesystem>
#include <memory>

namespace kiosk {

/// What stands there when there is no tablet to work with: one sentence for residents, and one for whoever prepares the
/// tablet about what to do. They cannot come to their check list then.
class OutOfService {
public:
    /// `tablet` is the folder that could not be opened, empty when none was named; `language` empty = Dutch.
    OutOfService(const std::filesystem::path& tablet, const QString& language, QSize window);

    QQuickWindow& window() const { return *window_; }

private:
    QQmlEngine engine_;
    QTranslator words_;
    std::unique_ptr<QQuickWindow> window_;
};

}
