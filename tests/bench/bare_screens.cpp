// Two bare screens of Qt as a program: says "first frame" and stays. kiosk_figures starts it beside the kiosk.
#include "tests/bench/bare_screens.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

int main(int count, char** words)
{
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(count, words);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(bench::bareScreens, {});
    const std::unique_ptr<QObject> made(component.create());
    auto* window = qobject_cast<QQuickWindow*>(made.get());
    if (!window)
        return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            std::puts("first frame");
            std::fflush(stdout);
        },
        Qt::SingleShotConnection);
    window->resize(800, 1280);
    window->show();
    return QGuiApplication::exec();
}
