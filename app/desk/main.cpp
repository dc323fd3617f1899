#include "app/desk/desk_window.h"
#include "app/desk/means.h"
#include "app/desk/options.h"
#include "app/desk/self_test.h"
#include "app/desk/settings.h"

#include <QGuiApplication>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdio>

namespace {

/// Passphrases and keys pass through: a crash leaves none of them on the disk, and no other program reads this one's memory.
void leaveNoTraces()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

void chooseBackends(const desk::Options& options)
{
    // Few things move here, and it looks the same on every computer.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    if (options.needsNobody() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int serve(const desk::Options& options)
{
    models::Desk desk(desk::userSettings(), desk::meansOf());
    QObject::connect(&desk, &models::Desk::failed, &desk,
                     [](const QString& why) { std::fprintf(stderr, "buurtpeil-desk: %s\n", qPrintable(why)); });
    desk::takeUp(options, desk);
    const QString path = options.release.isEmpty() ? options.workspace : options.release;
    if (!path.isEmpty())
        desk.expect(path);
    desk::DeskWindow window(desk, {options.window, false});
    if (!window.loaded())
        return 1;
    if (options.tell)
        QObject::connect(
            &window.window(), &QQuickWindow::frameSwapped, &window.window(),
            [] {
                std::printf("first frame\n");
                std::fflush(stdout);
            },
            Qt::SingleShotConnection);
    // Figures are read when there is something to see: verifying them takes longer than the window.
    if (!path.isEmpty())
        QObject::connect(
            &window.window(), &QQuickWindow::frameSwapped, &desk,
            [&desk, &options] {
                if (!options.release.isEmpty())
                    desk.openRelease(options.release);
                else
                    desk.openWorkspace(options.workspace);
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    window.show();
    return QGuiApplication::exec();
}

}

int main(int argc, char** argv)
{
    const desk::Parsed parsed = desk::parse(argc, argv);
    if (!parsed.options)
        return parsed.exitCode;
    const desk::Options& options = *parsed.options;
    leaveNoTraces();
    chooseBackends(options);

    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("buurtpeil-desk"));
    if (options.selfTest) {
        const int warnings = desk::warningsWhileShowingEverything();
        std::printf("self-test: %d warnings\n", warnings);
        return warnings == 0 ? 0 : 1;
    }
    if (!options.shots.isEmpty())
        return desk::saveShots(options) ? 0 : 1;
    return serve(options);
}
