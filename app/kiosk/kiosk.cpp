#include "app/kiosk/kiosk.h"

#include "app/kiosk/spoken_screen.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Buurtpeil_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Buurtpeil_ScreensPlugin)

namespace kiosk {

std::unique_ptr<QQuickWindow> windowOf(QQmlEngine& engine, const char* file, const QVariantMap& properties)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/Buurtpeil/Screens/kiosk/") + QString::fromLatin1(file)));
    std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
    if (!made)
        qCritical("%s", qPrintable(component.errorString()));
    auto* window = qobject_cast<QQuickWindow*>(made.get());
    if (window)
        static_cast<void>(made.release());
    return std::unique_ptr<QQuickWindow>(window);
}

void showIn(QQuickWindow& window, QSize size)
{
    if (size.isValid()) {
        window.resize(size);
        window.show();
    } else {
        window.showFullScreen();
    }
}

Kiosk::Kiosk(const scales::Form& form, models::Keeper keeper, const Looks& looks, models::IdleClock::Now now,
             models::Steward* steward, models::Voice* voice)
    : questionnaire_(form, std::move(keeper), std::move(now)),
      reading_(voice, [this] { return spokenOn(*window_, questionnaire_); }),
      size_(looks.window)
{
    QQmlEngine::setObjectOwnership(&questionnaire_, QQmlEngine::CppOwnership);
    QQmlEngine::setObjectOwnership(&reading_, QQmlEngine::CppOwnership);
    if (steward)
        QQmlEngine::setObjectOwnership(steward, QQmlEngine::CppOwnership);
    questionnaire_.setFirstLanguage(looks.language);
    // Off screen there is no real screen to measure: then it is the tablet we design for.
    const bool measured = QGuiApplication::platformName() != QLatin1String("offscreen");
    window_ = windowOf(engine_, "KioskWindow.qml",
                       {{QStringLiteral("questionnaire"), QVariant::fromValue(&questionnaire_)},
                        {QStringLiteral("reading"), QVariant::fromValue(&reading_)},
                        {QStringLiteral("firstTextSize"), looks.textSize},
                        {QStringLiteral("firstTheme"), looks.theme},
                        {QStringLiteral("measured"), measured},
                        {QStringLiteral("still"), looks.still},
                        {QStringLiteral("steward"), QVariant::fromValue(steward)}});
    if (!window_)
        return;
    QObject::connect(questionnaire_.languages(), &models::Languages::currentChanged, &engine_,
                     &QQmlEngine::retranslate);
    questionnaire_.clock().listenTo(window_.get());
    letSpeak();
    if (steward)
        letIn(*steward);
}

void Kiosk::letSpeak()
{
    reading_.listenTo(window_.get());
    QObject::connect(&questionnaire_, &models::Questionnaire::screenChanged, &reading_, &models::ReadingAloud::stop);
    QObject::connect(questionnaire_.languages(), &models::Languages::currentChanged, &reading_,
                     &models::ReadingAloud::turnLanguage);
    QObject::connect(&questionnaire_, &models::Questionnaire::residentLeft, &reading_, &models::ReadingAloud::reset);
    // Who listens is there.
    QObject::connect(&reading_, &models::ReadingAloud::speaking, &questionnaire_.clock(), &models::IdleClock::activity);
}

void Kiosk::letIn(models::Steward& steward)
{
    steward.setDoor([this] { return questionnaire_.isIdle(); });
    steward.clock().listenTo(window_.get());
    const auto welcome = [this, &steward] {
        if (steward.sessionIsOpen())
            takeUp(steward.plan());
        questionnaire_.lookAgain();
    };
    QObject::connect(&steward, &models::Steward::left, window_.get(), welcome);
    welcome();
}

void Kiosk::takeUp(const vault::SessionPlan& plan)
{
    questionnaire_.setFirstLanguage(QString::fromStdString(plan.language));
    window_->setProperty("firstTextSize", QString::fromStdString(plan.textSize));
}

void Kiosk::show() { showIn(*window_, size_); }

}
