#pragma once

#include "app/vault/session.h"
#include "app/vault/staff_pin.h"
#include "app/vault/tablet.h"
#include "app/vault/volume.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

namespace models {

/// Something that a batch can be put on: a memory stick.
struct Medium {
    QString name;
    std::filesystem::path folder;
};

/// In which year this machine believes to be. Nothing of a resident depends on it.
int yearOfTheClock();

/// What the staff's screens work with. All that it points at must outlive them.
struct Backroom {
    std::filesystem::path folder;   ///< of the tablet
    vault::Tablet* tablet = nullptr;
    vault::Session* session = nullptr;
    const vault::SigningKey* device = nullptr;   ///< null: this tablet has no key of its own
    vault::Volume volume = vault::Volume::unknown;
    std::function<std::vector<Medium>()> media;
    vault::GuessCost cost = vault::staffCost;
    std::function<bool(const QString& language)> speaks = {};   ///< none: nobody knows whether it can read aloud
    std::function<int()> year = yearOfTheClock;
};

/// The memory sticks that this machine has mounted and lets be written.
std::vector<Medium> mountedMedia();

}
