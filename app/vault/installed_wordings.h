#pragma once

#include "scales/catalogue.h"
#include "scales/wording_reader.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vault {

/// A wording that the municipality brought, as its file and as what the file says.
struct InstalledWording {
    scales::NamedText text;   ///< for a wave file
    scales::Wording wording;
};

/// The wordings that a municipality has put in the place of ours: files `ID_LANGUAGE.json` in a folder of the workspace.
///
/// Waves that start use them; a wave that has begun carries its words in its signed wave file and knows nothing of this
/// folder. The files are not signed: what they say counts only once a wave file, which is signed, carries it.
class InstalledWordings {
public:
    explicit InstalledWordings(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// `wording` as it is installed: named after its words, and saying where they come from. `sheet` is the file in which
    /// they came, byte by byte.
    static scales::Wording named(scales::Wording wording, const scales::Instrument& instrument, std::string line,
                                 std::string_view sheet);

    std::filesystem::path file(const std::string& instrument, const std::string& language) const;
    /// For which instruments and languages there is one, sorted.
    std::vector<scales::WordingLabel> labels() const;

    /// The wording for an instrument and a language, or nothing. One that was changed by hand since is an error: its name
    /// and its claim to published norms would no longer be true of its words.
    scales::Result<std::optional<InstalledWording>> find(const scales::Instrument& instrument,
                                                         const std::string& language) const;

    /// Puts a wording in place, whole or not at all. One that was there before is replaced.
    scales::Result<scales::Done> install(const scales::Wording& wording, const scales::Instrument& instrument) const;

    /// Takes it away again, whatever state it is in. Gives whether there was one.
    scales::Result<bool> remove(const std::string& instrument, const std::string& language) const;

private:
    std::filesystem::path folder_;
};

}
