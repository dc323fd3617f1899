#pragma once

#include "scales/form.h"
#include "scales/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string_view>
#include <vector>

namespace kiosk {

/// A resident as a script tells it.
struct ScriptedResident {
    enum class End { send, stop, idle, walkAway };

    QString language;
    std::map<QString, QStringList> taps;   ///< question id → the rows to tap; none = goes on without choosing
    End end = End::send;
    QString at;   ///< the question at which it ends; empty = after the last one
};

/// Reads a script, a list of residents. Everything is checked against the form before the first one begins.
scales::Result<std::vector<ScriptedResident>> readScript(std::string_view text, std::string file,
                                                         const scales::Form& form);

}
