#pragma once

#include "scales/result.h"

#include <QHash>
#include <QString>

#include <filesystem>

namespace kiosk {

/// Recordings of one language: a folder with `voice.json` and the files that it names.
///
///     { "format": "buurtpeil-voice-1", "language": "nl", "speaker": "who lent their voice",
///       "recordings": [ { "text": "exactly what is said", "file": "next.wav" } ] }
///
/// WAV, because it needs no decoder. A sentence without a recording is left to the machine's voice.
class VoicePack {
public:
    static constexpr std::size_t largestList = std::size_t{1024} * 1024;   ///< bytes of voice.json

    static scales::Result<VoicePack> read(const std::filesystem::path& folder);

    const QString& language() const { return language_; }
    int size() const { return static_cast<int>(files_.size()); }
    /// The recording of exactly these words; empty when there is none.
    std::filesystem::path recordingOf(const QString& text) const;

private:
    QString language_;
    QHash<QString, std::filesystem::path> files_;
};

}
