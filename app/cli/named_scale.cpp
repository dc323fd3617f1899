#include "app/cli/named_scale.h"

#include "app/cli/share_folder.h"
#include "scales/instrument_reader.h"
#include "scales/plain_text.h"

#include <algorithm>

namespace cli {

using scales::Error;
using scales::Instrument;
using scales::Result;

namespace {

Result<Instrument> definitionIn(const std::filesystem::path& file)
{
    const auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    return scales::readInstrument(*text, file.string()).result();
}

bool mayBeAnId(const std::string& name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '+';
    });
}

/// The ids of `all`, for a sentence.
template <class T>
std::string idsOf(const std::vector<T>& all, const std::string& between)
{
    std::string ids;
    for (const T& one : all)
        ids += (ids.empty() ? "" : between) + one.id;
    return ids;
}

}

/// Most definitions lie in a file of their own name, so that one can be read without the others. What is not there is
/// looked for in all of them, and so is what the answer to a wrong name needs.
Result<Instrument> scaleNamed(const std::string& name)
{
    if (name.ends_with(".json")) {
        auto instrument = definitionIn(name);
        if (instrument && instrument->kind != Instrument::Kind::scale)
            return Error{"defines questions; expected a scale", name};
        return instrument;
    }
    const auto file = shareFolder() / "definitions" / (name + ".json");
    std::error_code problem;
    if (mayBeAnId(name) && std::filesystem::is_regular_file(file, problem)) {
        auto instrument = definitionIn(file);
        if (!instrument || (instrument->id == name && instrument->kind == Instrument::Kind::scale))
            return instrument;
    }
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return catalogue.error();
    const auto scale = scaleNamed(name, *catalogue);
    return scale ? Result<Instrument>(**scale) : scale.error();
}

Result<const Instrument*> scaleNamed(const std::string& name, const scales::Catalogue& catalogue)
{
    std::string known;
    for (const Instrument& one : catalogue.instruments()) {
        if (one.kind != Instrument::Kind::scale)
            continue;
        if (one.id == name)
            return &one;
        known += (known.empty() ? "" : ", ") + one.id;
    }
    return Error{"--instrument: " + scales::inQuotes(name) + " is not a scale; expected one of " + known};
}

Result<std::string> formatNamed(const std::string& points, const Instrument& scale)
{
    if (scale.formats.empty())
        return std::string();
    if (points.empty())
        return scale.format("5") ? "5" : scale.formats.front().id;
    if (!scale.format(points))
        return Error{"--points: is " + scales::inQuotes(points) + "; " + scale.id + " is asked with " +
                     idsOf(scale.formats, " or ")};
    return points;
}

Result<std::string> variantNamed(const std::string& scoring, const Instrument& scale)
{
    if (scoring.empty())
        return scale.variants.front().id;
    if (!scale.variant(scoring))
        return Error{"--scoring: " + scales::inQuotes(scoring) + " is not a scoring variant of " + scale.id +
                     "; expected one of " + idsOf(scale.variants, ", ")};
    return scoring;
}

}
