#pragma once

#include "scales/answer_sheet.h"
#include "scales/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace vault {

class Tablet;

/// How the staff want a tablet to stand there.
struct SessionPlan {
    std::string place;                ///< where it stands; the survey's place, confirmed
    std::string language;             ///< in which every resident finds it; one of the survey's
    std::string textSize = "large";   ///< normal, large or largest
    bool practice = false;            ///< to try it: nothing is kept
};

/// All that the staff may know: three numbers, read when they ask, never by time, place or answer.
struct Counts {
    std::size_t here = 0;          ///< completed in this session (in practice none)
    std::size_t inBox = 0;         ///< in the ballot box
    std::size_t transferred = 0;   ///< for which the municipality signed a receipt
};

/// Whether a tablet serves residents, and how. It lasts through a power cut, in `session.json` of the tablet folder: the
/// plan and counts, no moment and nobody's name, written with its times set to 1970.
///
/// A tablet whose staff never chose a code has no sessions and serves whoever comes; with a code it serves only while a
/// session is open. At most one is open.
class Session {
public:
    /// Takes up where the tablet stood. `tablet` must outlive it. A damaged file counts as a closed session; the staff
    /// are told and open one again, only the number of transferred ones is then unknown.
    static Session open(const std::filesystem::path& tabletFolder, Tablet& tablet);
    const std::optional<scales::Error>& damage() const { return damage_; }

    bool isOpen() const { return open_; }
    bool isPractice() const { return open_ && plan_.practice; }
    const SessionPlan& plan() const { return plan_; }   ///< of the open session, or else of the last one

    /// Opens a session. Refused while one is open, and for a place, language or size that is not the survey's.
    scales::Result<scales::Done> begin(const SessionPlan& plan);
    /// Closes it. Refused unless place and number in the box are those that the staff saw and confirmed.
    scales::Result<scales::Done> end(const std::string& place, std::size_t inBox);

    Counts counts() const;
    /// Remembers that the municipality has what the box holds.
    scales::Result<scales::Done> noteReceipt(std::size_t envelopes);
    /// Remembers that the box is empty now.
    scales::Result<scales::Done> noteEmptied();

    /// For residents: what the screens ask of the box. In practice neither touches it.
    scales::Result<scales::Done> prove();
    scales::Result<scales::Done> keep(const scales::AnswerSheet& sheet);

private:
    Session(std::filesystem::path folder, Tablet& tablet) : folder_(std::move(folder)), tablet_(&tablet) {}
    scales::Result<scales::Done> read();
    scales::Result<scales::Done> write(const Session& next) const;
    bool serves() const;

    std::optional<scales::Error> damage_;
    std::filesystem::path folder_;
    Tablet* tablet_;
    bool open_ = false;
    SessionPlan plan_;
    std::size_t atBegin_ = 0;     ///< envelopes in the box when the session was opened
    std::size_t emptied_ = 0;     ///< envelopes that were in boxes emptied before, all with a receipt
    std::size_t receipted_ = 0;   ///< of the present box
};

}
