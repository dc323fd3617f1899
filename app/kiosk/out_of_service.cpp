#include "app/kiosk/out_of_service.h"

#include "app/kiosk/kiosk.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "translations/translations.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

namespace kiosk {
namespace {

/// What is wrong, as OutOfServiceWindow.qml knows it.
QString reasonOf(const std::filesystem::path& tablet)
{
    if (tablet.empty() || !std::filesystem::exists(tablet / vault::waveFileName))
        return QStringLiteral("nothing");
    if (!vault::readWaveFile(tablet / vault::waveFileName))
        return QStringLiteral("package");
    const bool takesWrites = ::faccessat(AT_FDCWD, tablet.c_str(), W_OK, AT_EACCESS) == 0 &&
                             ::faccessat(AT_FDCWD, (tablet / vault::boxFileName).c_str(), W_OK, AT_EACCESS) == 0;
    return takesWrites ? QStringLiteral("box") : QStringLiteral("disk");
}

}

OutOfService::OutOfService(const std::filesystem::path& tablet, const QString& language, QSize window)
{
    if (words_.load(translations::fileOf(language.isEmpty() ? QStringLiteral("nl") : language)))
        QCoreApplication::installTranslator(&words_);
    window_ = windowOf(engine_, "OutOfServiceWindow.qml", {{QStringLiteral("reason"), reasonOf(tablet)}});
    if (window_)
        showIn(*window_, window);
}

}
