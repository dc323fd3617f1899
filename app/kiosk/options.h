#pragma once

#include <QSize>
#include <QString>

#include <filesystem>
#include <optional>

namespace kiosk {

/// What the command line asks for.
struct Options {
    std::filesystem::path tablet;   ///< empty when none was named
    std::filesystem::path voices;   ///< folder of voice packs; beside the tablet's folder unless named
    std::filesystem::path device;   ///< folder of the tablet's own key; beside the tablet's folder unless named
    QString language;               ///< empty = the survey's first
    QString textSize = QStringLiteral("large");
    QString theme = QStringLiteral("light");
    QSize window;                      ///< empty = the whole screen
    std::filesystem::path quickCard;   ///< where the staff's card is printed to
    bool still = false;                ///< nothing fades
    bool selfTest = false;
    std::filesystem::path script;   ///< empty = a real resident
    std::filesystem::path shots;    ///< empty = no pictures
    bool tell = false;
    bool stay = false;

    bool plays() const { return !script.empty(); }
};

/// The options, or the exit code when there is nothing left to do (help was asked for, or the use is wrong).
struct Parsed {
    std::optional<Options> options;
    int exitCode = 0;
};
Parsed parse(int argc, char** argv);

}
