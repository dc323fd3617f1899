#pragma once

#include "scales/initiative.h"

#include <filesystem>
#include <optional>

namespace models {

/// The register of initiatives in a folder: read whole, changed whole or not at all.
///
/// What another program wrote into the file meanwhile is never overwritten. The last change can be undone once.
class InitiativeBook {
public:
    enum class State {
        closed,   ///< no folder
        empty,    ///< the folder has no register yet
        read,
        damaged   ///< nothing is shown of it, and nothing written
    };

    /// `areas`: whose codes an initiative may name. One that may not be changed lies beside a release.
    void open(std::filesystem::path folder, std::vector<scales::Area> areas, bool mayChange);
    void close();
    /// As the file is now; the way back is gone when somebody else changed it.
    void readAgain();

    State state() const { return state_; }
    bool mayChange() const { return mayChange_ && (state_ == State::empty || state_ == State::read); }
    const std::vector<scales::Initiative>& initiatives() const { return initiatives_; }
    const std::vector<scales::Area>& areas() const { return areas_; }
    const std::vector<scales::Error>& problems() const { return problems_; }   ///< of a damaged file
    std::filesystem::path file() const { return folder_ / "initiatives.csv"; }

    /// Every problem that a register of `initiatives` would have; lines count from 2 for the first one.
    std::vector<scales::Error> problemsOf(const std::vector<scales::Initiative>& initiatives) const;
    /// Writes them in the place of what is there.
    scales::Result<scales::Done> put(const std::vector<scales::Initiative>& initiatives);
    bool canUndo() const { return before_.has_value(); }
    scales::Result<scales::Done> undo();

    /// Those of another file of the same form; every problem with its line.
    scales::Checked<std::vector<scales::Initiative>> readOther(const std::filesystem::path& file) const;

private:
    scales::Result<scales::Done> write(const std::vector<scales::Initiative>& initiatives);

    std::filesystem::path folder_;
    std::vector<scales::Area> areas_;
    bool mayChange_ = false;
    State state_ = State::closed;
    std::optional<std::string> text_;   ///< of the file as it was read; none where there was none
    std::vector<scales::Initiative> initiatives_;
    std::vector<scales::Error> problems_;
    std::optional<std::vector<scales::Initiative>> before_;
};

}
