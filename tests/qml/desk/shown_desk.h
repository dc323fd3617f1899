#pragma once

#include "app/desk/desk_window.h"
#include "tests/models/desk/read_town.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QQuickItem>

#include <functional>
#include <vector>

/// The real window of the desk, off screen, with settings that only the test has.
class ShownDesk : public ::testing::Test {
protected:
    static constexpr QSize screen{1280, 860};

    ShownDesk();

    void show(const QString& language = QStringLiteral("nl"), const QString& text = QStringLiteral("normal"),
              QSize size = screen);
    /// Opens releases and reads who took part.
    void open(std::vector<analysis::ReleasedTable> waves);
    QQuickWindow& window() { return shown->window(); }
    void settle() { desk::settle(window()); }

    /// The item of this name that can be seen; null when there is none.
    QQuickItem* item(const QString& name);
    /// Presses a button as a screen reader does, or fails.
    void press(const QString& name);
    void key(Qt::Key key, const QString& text = {});
    void type(const QString& text);
    /// Gives an item the focus and types into it.
    void typeInto(const QString& name, const QString& text);

    std::vector<QQuickItem*> items();
    std::vector<QQuickItem*> buttons();
    std::vector<QQuickItem*> texts();
    /// Everything that can be read, seen or heard now: texts, names and descriptions of the accessible tree.
    QString everythingSaid();
    static QRectF place(const QQuickItem& item)
    {
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    }

    desk_town::Memory memory;
    models::Office::Means means;
    std::unique_ptr<models::Desk> desk;
    std::unique_ptr<desk::DeskWindow> shown;
};
