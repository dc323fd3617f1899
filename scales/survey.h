#pragma once

#include "scales/checked.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// Somewhere to turn to. Shown to everybody alike, whatever was answered.
struct HelpLine {
    std::string name;
    std::string number;                         ///< phone number as it is dialled and read
    std::map<std::string, std::string> about;   ///< language → one short line
};

/// One part of a survey: an instrument, and for a scale the answer format in which it is asked.
struct Module {
    std::string instrument;
    std::string format;   ///< empty for instruments whose questions have their own answers
    /// Keys of the questions that are asked, in this order; empty for all of them. Never for a scale: it is asked whole.
    std::vector<std::string> items;
};

/// A collection period that the municipality announces. Finer than this no time is ever kept.
struct PlannedWave {
    std::string id;
    std::string from;   ///< date, inclusive, as 2026-09-01
    std::string to;     ///< date, inclusive
};

/// What a municipality asks in a wave, as its survey file states it.
struct Survey {
    std::string municipality;             ///< name as residents know it
    std::string place;                    ///< where the tablet stands
    std::string controller;               ///< who answers for the data
    std::string contact;                  ///< how to reach them
    std::string complaint;                ///< authority for complaints about data, with its address
    std::vector<std::string> languages;   ///< Dutch first where the municipality speaks it
    std::vector<Module> modules;          ///< in the order in which they are asked
    std::string areasFile;                ///< name of the area list beside the survey file; may be empty
    std::vector<PlannedWave> waves;       ///< early to late; empty when waves are named as they come
    int threshold = 30;                   ///< smallest group that figures may be about
    std::string subscaleRule;             ///< the one rule for subscale shares
    std::vector<HelpLine> helpLines;
    bool lookBack = false;   ///< a resident may read back what they told, before sending; off unless asked for
    bool invented = false;   ///< a demonstration: every output says so
};

/// Reads a survey file (format "buurtpeil-survey-1", described in scales/README.md).
Checked<Survey> readSurvey(std::string_view text, std::string file);

/// Whether a wave of that name may be held: any when the survey announces none.
bool announces(const Survey& survey, std::string_view wave);

}
