#include "app/desk/desk_window.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Buurtpeil_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Buurtpeil_Models_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Buurtpeil_ScreensPlugin)
Q_IMPORT_QML_PLUGIN(Buurtpeil_Screens_DeskPlugin)

namespace desk {

DeskWindow::DeskWindow(models::Desk& desk, const Looks& looks)
{
    QQmlEngine::setObjectOwnership(&desk, QQmlEngine::CppOwnership);
    engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine_, QUrl(QStringLiteral("qrc:/qt/qml/Buurtpeil/Screens/Desk/DeskWindow.qml")));
    std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{QStringLiteral("desk"), QVariant::fromValue(&desk)},
                                               {QStringLiteral("still"), looks.still},
                                               {QStringLiteral("width"), looks.size.width()},
                                               {QStringLiteral("height"), looks.size.height()}}));
    if (!made) {
        qCritical("%s", qPrintable(component.errorString()));
        return;
    }
    window_.reset(qobject_cast<QQuickWindow*>(made.get()));
    if (window_)
        static_cast<void>(made.release());
    QObject::connect(desk.languages(), &models::Languages::currentChanged, &engine_, &QQmlEngine::retranslate);
}

void settle(QQuickWindow& window)
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    static_cast<void>(window.grabWindow());   // lays everything out
}

}
