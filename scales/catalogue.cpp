#include "scales/catalogue.h"

#include "scales/instrument_reader.h"
#include "scales/wording_reader.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>

namespace scales {
namespace {

std::string textOf(std::istream& stream)
{
    std::string text;
    std::array<char, 65536> block{};
    while (stream.read(block.data(), block.size()) || stream.gcount() > 0)
        text.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    return text;
}

/// The JSON files of a folder, sorted by name so that every machine reads them alike.
Result<std::vector<NamedText>> textsIn(const std::filesystem::path& folder, bool wordings)
{
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator one(folder, problem), end; !problem && one != end; one.increment(problem))
        if (one->path().extension() == ".json")
            files.push_back(one->path());
    if (problem)
        return Error{"cannot be read: " + problem.message(), folder.string()};
    std::sort(files.begin(), files.end());

    std::vector<NamedText> texts;
    for (const auto& file : files) {
        if (wordings && file.stem().string().find('_') == std::string::npos)
            continue;
        auto text = readTextFile(file);
        if (!text)
            return text.error();
        texts.push_back({file.filename().string(), std::move(*text)});
    }
    return texts;
}

}

Result<std::string> readTextFile(const std::filesystem::path& file)
{
    if (file == "-")
        return textOf(std::cin);
    std::error_code problem;
    if (std::filesystem::is_directory(file, problem))
        return Error{"is a folder; expected a file", file.string()};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{"cannot be opened; expected a file that can be read", file.string()};
    std::string text = textOf(stream);
    if (stream.bad())
        return Error{"cannot be read to its end", file.string()};
    return text;
}

Result<Catalogue> Catalogue::read(const std::filesystem::path& definitions, const std::filesystem::path& wordings)
{
    Catalogue catalogue;
    auto texts = textsIn(definitions, false);
    if (!texts)
        return texts.error();
    catalogue.definitionTexts_ = std::move(*texts);
    for (const NamedText& definition : catalogue.definitionTexts_) {
        auto instrument = readInstrument(definition.text, definition.name).result();
        if (!instrument)
            return instrument.error();
        if (catalogue.instrument(instrument->id))
            return Error{"defines " + instrument->id + ", which another file defines too", definition.name};
        catalogue.instruments_.push_back(std::move(*instrument));
    }

    texts = textsIn(wordings, true);
    if (!texts)
        return texts.error();
    catalogue.wordingTexts_ = std::move(*texts);
    for (const NamedText& file : catalogue.wordingTexts_) {
        auto label = readWordingLabel(file.text, file.name);
        if (!label)
            return label.error();
        const Instrument* about = catalogue.instrument(label->instrument);
        if (!about)
            return Error{"is for " + label->instrument + ", for which there is no definition", file.name};
        if (file.name != label->instrument + "_" + label->language + ".json")
            return Error{"is the wording of " + label->instrument + " in " + label->language + "; expected the name " +
                             label->instrument + "_" + label->language + ".json",
                         file.name};
        auto wording = readWording(file.text, file.name, *about).result();
        if (!wording)
            return wording.error();
        catalogue.wordings_.push_back(std::move(*wording));
    }
    return catalogue;
}

const Instrument* Catalogue::instrument(const std::string& id) const
{
    const auto found =
        std::find_if(instruments_.begin(), instruments_.end(), [&](const Instrument& one) { return one.id == id; });
    return found == instruments_.end() ? nullptr : &*found;
}

}
