#pragma once

#include "app/models/desk/desk.h"

#include <QSize>
#include <QString>

#include <optional>

namespace desk {

/// What the command line asks for.
struct Options {
    QString release;     ///< a signed file; empty when none was named
    QString workspace;   ///< a municipality's folder; empty when none was named
    QString language;    ///< empty = the one of last time
    QString theme;       ///< empty = the one of last time
    QString text;        ///< size of the letters; empty = the one of last time
    QSize window = {1280, 860};
    QString shots;   ///< folder for pictures of every page; empty = none
    bool selfTest = false;
    bool tell = false;

    bool needsNobody() const { return selfTest || !shots.isEmpty(); }
};

/// The options, or the exit code when there is nothing left to do (help was asked for, or the use is wrong).
struct Parsed {
    std::optional<Options> options;
    int exitCode = 0;
};
Parsed parse(int argc, char** argv);

/// Language, colours and letters as the command line asks for them.
void takeUp(const Options& options, models::Desk& desk);

}
