#pragma once

#include "app/models/desk/action/initiative_book.h"
#include "app/models/desk/shown.h"
#include "scales/need_elements.h"

#include <memory>

namespace models {

/// What the pages from figures to action look at together.
struct Ground {
    InitiativeBook book;
    scales::NeedElements needs;
    std::vector<scales::Area> areas;   ///< of the folder, or else of the release; none: nothing is open
    const Shown* shown = nullptr;      ///< null: nothing was released yet
    std::unique_ptr<report::Words> words;

    const report::Words& say() const { return *words; }
    /// The name of an area; its code where there is no such area.
    QString placeOf(const std::string& code) const;
};

}
