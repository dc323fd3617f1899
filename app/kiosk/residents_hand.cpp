#include "app/kiosk/residents_hand.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kiosk {
namespace {

/// Lays out what waits for the next frame: nobody taps where a row has not arrived yet, however busy the machine is.
void layOut(QQuickItem& item)
{
    item.ensurePolished();
    for (QQuickItem* child : item.childItems())
        if (child->isVisible())
            layOut(*child);
}

QQuickItem* seenBelow(QQuickItem* item, const QString& name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem* child : item->childItems())
        if (QQuickItem* found = seenBelow(child, name))
            return found;
    return nullptr;
}

}

QQuickItem* seen(QQuickWindow& window, const QString& name) { return seenBelow(window.contentItem(), name); }

QQuickItem* reach(QQuickWindow& window, const QString& name)
{
    constexpr int mostPages = 100;
    QQuickItem* item = seen(window, name);
    for (int page = 0; !item && page < mostPages; ++page) {
        QQuickItem* more = nullptr;
        for (const char* list : {"neighbourhood.more", "option.more", "review.more"})
            more = more ? more : seen(window, QString::fromLatin1(list));
        if (!more || !more->isEnabled())
            break;
        tap(window, *more);
        settle(window);
        item = seen(window, name);
    }
    return item;
}

void tap(QQuickWindow& window, QQuickItem& item)
{
    const QPointF local = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
    const QPointF global = window.mapToGlobal(local.toPoint());
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &up);
}

void press(QQuickWindow& window, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &up);
}

void settle(QQuickWindow& window)
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        layOut(*window.contentItem());
    }
}

}
