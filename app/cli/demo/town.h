#pragma once

#include <string>
#include <vector>

namespace demo {

/// The invented municipality: nothing in it is, or is meant to resemble, a real place.
extern const char* const survey;   ///< survey.json
extern const char* const areas;    ///< areas.csv
/// areas.geojson, made up by a random walk. They lie in the North Sea, where nobody lives.
extern const char* const outlines;

/// What happens in one neighbourhood over the three waves, in people who completed all statements and in those among
/// them whom the scale counts as missing something (total of 3 or more).
struct Neighbourhood {
    const char* code;
    int participants;     ///< complete and incomplete, each wave
    int incomplete;       ///< of which left a statement open
    int counted[3];       ///< of the complete ones, wave by wave
    bool young = false;   ///< few of 65 and over; in the third wave all of those are counted
};

/// The twelve, with the traps of the third wave. A reader who falls into one is warned by the report:
/// Kerkplein: a real change, of 20 points among 260.
/// Kapelleveld: a change that stands out alone, and no more once all twelve neighbourhoods are looked at.
/// Oude Molen: a change of about 20 points among 34, which is noise.
/// Stationswijk: a young quarter; everybody of 65 and over is counted, so nothing is said about them nor about the others.
/// Sluiskant: too few of 65 and over to say anything about them.
extern const std::vector<Neighbourhood> neighbourhoods;

/// Beside those: answered "I do not know" and "I live elsewhere".
inline constexpr int unknownNeighbourhood = 12;
inline constexpr int livesElsewhere = 8;

}
