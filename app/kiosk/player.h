#pragma once

#include "app/kiosk/kiosk.h"
#include "app/kiosk/script.h"

#include <filesystem>
#include <functional>

namespace kiosk {

/// A clock that a played script can move on.
struct PlayedTime {
    qint64 ahead = 0;   ///< ms

    models::IdleClock::Now now();
};

/// Plays residents on the real screens, tap by tap, and notices when a screen does not come as it should.
class Player {
public:
    /// `shots` empty = no pictures.
    Player(Kiosk& kiosk, PlayedTime& time, std::filesystem::path shots);

    /// `listener` hears the name of every screen that came, and "review.send" before the tap on it. Never an answer.
    void tell(std::function<void(const QString& what)> listener) { listener_ = std::move(listener); }

    scales::Result<scales::Done> play(const ScriptedResident& resident);
    scales::Result<scales::Done> finish();   ///< the start screen is back

private:
    scales::Result<scales::Done> answer(const ScriptedResident& resident);
    scales::Result<scales::Done> end(const ScriptedResident& resident);
    bool isChosen(const QString& row) const;
    scales::Result<scales::Done> tapOn(const QString& name);
    scales::Result<scales::Done> expect(const QString& screen);
    scales::Result<scales::Done> waitFor(const QString& screen);
    scales::Result<scales::Done> note();   ///< what stands there: to the listener, and as a picture

    Kiosk& kiosk_;
    PlayedTime& time_;
    std::filesystem::path shots_;
    std::function<void(const QString&)> listener_ = [](const QString&) {};
    int taken_ = 0;
};

}
