#pragma once

#include "scales/checked.h"
#include "scales/form.h"
#include "scales/instrument.h"
#include "scales/wording.h"

#include <filesystem>
#include <string>
#include <vector>

namespace scales {

/// Reads a whole file. `-` is standard input.
Result<std::string> readTextFile(const std::filesystem::path& file);

/// The instruments that come with the program, with their words, as files in two folders.
class Catalogue {
public:
    /// `definitions` holds *.json, `wordings` holds INSTRUMENT_LANGUAGE.json. Any broken file is an error.
    static Result<Catalogue> read(const std::filesystem::path& definitions, const std::filesystem::path& wordings);

    const std::vector<Instrument>& instruments() const { return instruments_; }
    const Instrument* instrument(const std::string& id) const;
    const std::vector<Wording>& wordings() const { return wordings_; }

    /// The files themselves, for a wave file.
    const std::vector<NamedText>& definitionTexts() const { return definitionTexts_; }
    const std::vector<NamedText>& wordingTexts() const { return wordingTexts_; }

private:
    std::vector<Instrument> instruments_;
    std::vector<Wording> wordings_;
    std::vector<NamedText> definitionTexts_;
    std::vector<NamedText> wordingTexts_;
};

}
