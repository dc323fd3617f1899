#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

namespace kiosk {

/// The item of this name that can be seen now, or null. (findChild does not reach items made by repeaters.)
QQuickItem* seen(QQuickWindow& window, const QString& name);

/// The same, and when it is on a later page of a long list: turns the pages until it comes.
QQuickItem* reach(QQuickWindow& window, const QString& name);

/// Presses and releases with a finger's pointer at the middle of an item, through the window's own event delivery.
void tap(QQuickWindow& window, QQuickItem& item);
void press(QQuickWindow& window, Qt::Key key);

/// Lets bindings, loaders and layout settle.
void settle(QQuickWindow& window);

}
