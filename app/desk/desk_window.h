#pragma once

#include "app/models/desk/desk.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

namespace desk {

/// The window on a desk; tests use the same one.
class DeskWindow {
public:
    struct Looks {
        QSize size = {1280, 860};
        bool still = false;   ///< nothing fades, so that pictures are the same every time
    };

    /// `desk` must outlive it.
    DeskWindow(models::Desk& desk, const Looks& looks);

    /// False when the pages could not be loaded; why is on standard error.
    bool loaded() const { return window_ != nullptr; }
    QQuickWindow& window() { return *window_; }
    void show() { window_->show(); }

private:
    QQmlEngine engine_;
    std::unique_ptr<QQuickWindow> window_;
};

/// Lets everything that waits happen, without waiting for a clock.
void settle(QQuickWindow& window);

}
