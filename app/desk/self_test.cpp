#include "app/desk/self_test.h"

#include "app/desk/every_page.h"
#include "app/desk/means.h"
#include "app/desk/office_walk.h"

#include <QDir>
#include <QImage>

#include <atomic>
#include <cstdio>

namespace desk {
namespace {

std::atomic_int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

}

int warningsWhileShowingEverything()
{
    warnings = 0;
    const auto before = qInstallMessageHandler(countWarnings);
    for (const char* theme : {"light", "contrast"})
        for (const char* text : {"normal", "largest"})
            for (const char* language : {"nl", "fr", "en"}) {
                models::Desk desk(models::forNow(), meansOf(cheap));
                DeskWindow window(desk, {{1280, 860}, true});
                if (!window.loaded()) {
                    ++warnings;
                    continue;
                }
                desk.choose(QString::fromLatin1(language));
                desk.setTextSize(QString::fromLatin1(text));
                desk.setTheme(QString::fromLatin1(theme));
                window.show();
                int pages = 0;
                showEveryPage(desk, window, [&](const QString&) { ++pages; });
                if (desk.state() != models::Desk::Ready || pages < 30) {
                    std::fprintf(stderr, "only %d pages came\n", pages);
                    ++warnings;
                }
                if (!walkThroughOffice(desk, window, [](const QString&) {})) {
                    std::fprintf(stderr, "the municipality's work did not come to its end\n");
                    ++warnings;
                }
            }
    qInstallMessageHandler(before);
    return warnings;
}

bool saveShots(const Options& options)
{
    const QDir folder(options.shots);
    if (!folder.mkpath(QStringLiteral(".")))
        return false;
    models::Desk desk(models::forNow(), meansOf(cheap));
    DeskWindow window(desk, {options.window, true});
    if (!window.loaded())
        return false;
    takeUp(options, desk);
    window.show();
    bool all = true;
    int number = 0;
    const auto save = [&](const QString& name) {
        const QString file = QStringLiteral("%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(name);
        all = window.window().grabWindow().save(folder.filePath(file)) && all;
    };
    showEveryPage(desk, window, save);
    return walkThroughOffice(desk, window, save) && all;
}

}
