#include "app/cli/plan/outlook.h"

#include "app/cli/columns.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using Lines = std::vector<std::vector<std::string>>;

constexpr std::array pointsAskedFor = {5, 10, 15, 20, 25, 30};

/// Up to whole points: what is printed is never too good.
std::string points(const std::optional<double>& share)
{
    if (!share)
        return "-";
    const auto whole = static_cast<int>(std::ceil(100 * *share - 1e-9));
    return whole > 100 ? "none" : std::to_string(whole);
}

std::string count(const std::optional<std::int64_t>& people) { return people ? std::to_string(*people) : "-"; }

std::string promiseOf(analysis::Promise promise)
{
    switch (promise) {
    case analysis::Promise::groups: return "groups";
    case analysis::Promise::confidential: return "confidential";
    case analysis::Promise::refused: return "refused";
    }
    return {};
}

std::string adviceOf(analysis::Promise promise)
{
    switch (promise) {
    case analysis::Promise::groups: return "can be asked";
    case analysis::Promise::confidential: return "can be asked; promise no figures by it";
    case analysis::Promise::refused: return "do not ask it";
    }
    return {};
}

template <class T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Lines linesOfWaves(const Outlook& outlook)
{
    Lines lines = {{"neighbourhood", "wave", "participants", "next wave", "since the one before"}};
    for (const Place& place : outlook.places)
        for (const analysis::Noticeable& one : place.waves) {
            std::string breaks;
            for (const std::string& reason : one.breaks)
                breaks += (breaks.empty() ? "another " : ", ") + reason;
            lines.push_back({place.name, one.wave, one.n ? std::to_string(std::lround(*one.n)) : "not shown",
                             points(one.again), breaks.empty() ? points(one.since) : "not comparable: " + breaks});
        }
    return lines;
}

}

Outlook outlookOf(const Known& known)
{
    Outlook outlook;
    const auto released = analysis::lastShare(known.waves);
    outlook.share = known.share.value_or(released.value_or(usualShare));
    outlook.shareFrom = known.share ? "said" : released ? "release" : "assumption";
    outlook.perMille = known.perMille;
    for (const int asked : pointsAskedFor)
        outlook.needed.push_back({asked, analysis::peopleNeeded(outlook.share, asked / 100.0)});
    for (const scales::Area& area : known.form.neighbourhoods()) {
        Place place{area.code, area.name, known.population.peopleIn(area.code), {}, {}, {}};
        if (place.inhabitants)
            place.expected = *place.inhabitants * known.perMille / 1000;
        if (place.expected && *place.expected > 0) {
            const auto people = static_cast<double>(*place.expected);
            place.change = analysis::detectablePrinted(outlook.share, people, people);
        }
        place.waves = analysis::noticeable(known.waves, area.code, outlook.share);
        outlook.places.push_back(std::move(place));
    }
    outlook.questions = analysis::preflight(known.form, known.population, known.perMille);
    return outlook;
}

std::string asText(const Outlook& outlook)
{
    std::string text =
        "HOW MANY PEOPLE DO WE NEED?\n\nIf " + points(outlook.share) + " of 100 participants miss contact (" +
        (outlook.shareFrom == "release"      ? "as last released"
         : outlook.shareFrom == "assumption" ? "assumed; nothing is released yet"
                                             : "as you said") +
        "), a change\nshows in 8 of 10 cases when each of two waves has so many participants in a place:\n\n";
    Lines lines = {{"change", "participants"}};
    for (const Needed& needed : outlook.needed)
        lines.push_back({std::to_string(needed.points) + " of 100", std::to_string(needed.people)});
    text += inColumns(lines, 2);

    text +=
        "\nWhat to expect where " + std::to_string(outlook.perMille / 10) +
        (outlook.perMille % 10 ? "." + std::to_string(outlook.perMille % 10) : "") +
        " of 100 inhabitants take part; the smallest change that two such waves\nwould show, of 100 participants:\n\n";
    lines = {{"neighbourhood", "inhabitants", "participants", "smallest change"}};
    for (const Place& place : outlook.places)
        lines.push_back({place.name, count(place.inhabitants), count(place.expected), points(place.change)});
    text += inColumns(lines, 2);

    if (lines = linesOfWaves(outlook); lines.size() > 1)
        text +=
            "\nThe smallest change that the released waves can show, of 100 participants:\n\n" + inColumns(lines, 2);

    text += "\nWHICH BACKGROUND QUESTIONS CAN WE AFFORD?\n\n";
    lines = {{"question", "smallest group", "where", ""}};
    for (const analysis::SmallestGroup& one : outlook.questions)
        lines.push_back({one.question, one.expected ? std::to_string(*one.expected) : "unknown",
                         one.area.empty() ? "-" : one.area, adviceOf(one.promise)});
    return text + (lines.size() > 1 ? inColumns(lines, 2) : "  The survey asks none.\n");
}

std::string asJson(const Outlook& outlook)
{
    Json said = {{"share", outlook.share},
                 {"share_from", outlook.shareFrom},
                 {"power", .8},
                 {"level", .95},
                 {"participation", outlook.perMille / 1000.0},
                 {"needed", Json::array()},
                 {"neighbourhoods", Json::array()},
                 {"questions", Json::array()}};
    for (const Needed& needed : outlook.needed)
        said["needed"].push_back({{"points", needed.points}, {"people_per_wave", needed.people}});
    for (const Place& place : outlook.places) {
        Json one = {{"area", place.area},
                    {"name", place.name},
                    {"inhabitants", orNull(place.inhabitants)},
                    {"expected", orNull(place.expected)},
                    {"detectable", orNull(place.change)},
                    {"waves", Json::array()}};
        for (const analysis::Noticeable& wave : place.waves)
            one["waves"].push_back({{"wave", wave.wave},
                                    {"n", orNull(wave.n)},
                                    {"status", wave.n ? "shown" : "withheld"},
                                    {"detectable_next", orNull(wave.again)},
                                    {"detectable_since", orNull(wave.since)},
                                    {"breaks", wave.breaks}});
        said["neighbourhoods"].push_back(std::move(one));
    }
    for (const analysis::SmallestGroup& one : outlook.questions)
        said["questions"].push_back({{"question", one.question},
                                     {"area", one.area},
                                     {"expected", orNull(one.expected)},
                                     {"promise", promiseOf(one.promise)}});
    return said.dump(2) + "\n";
}

}
