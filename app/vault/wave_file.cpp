#include "app/vault/wave_file.h"

#include "app/vault/whole_file.h"
#include "scales/dates.h"

#include <algorithm>

namespace vault {
namespace {

using nlohmann::json;
using scales::Error;
using scales::Result;

constexpr std::string_view waveName = "buurtpeil-wave-1";

json toJson(const scales::NamedText& file) { return {{"name", file.name}, {"text", file.text}}; }

json toJson(const std::vector<scales::NamedText>& files)
{
    json all = json::array();
    for (const auto& file : files)
        all.push_back(toJson(file));
    return all;
}

scales::NamedText fileFrom(const json& value) { return {value.at("name"), value.at("text")}; }

std::vector<scales::NamedText> filesFrom(const json& values)
{
    std::vector<scales::NamedText> files;
    for (const json& value : values)
        files.push_back(fileFrom(value));
    return files;
}

}

bool isWaveName(const std::string& name)
{
    return !name.empty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

std::string writeWaveFile(const std::string& wave, const scales::FormTexts& texts, const SealingKey& sealing,
                          const std::vector<VerifyingKey>& tablets, const SigningKey& municipality,
                          const scales::NamedText& population, const std::string& expires)
{
    json keys = json::array();
    for (const VerifyingKey& tablet : tablets)
        keys.push_back(toHex(tablet.bytes));
    json body = {{"wave", wave},
                 {"sealing_key", toHex(sealing.bytes)},
                 {"tablets", keys},
                 {"survey", toJson(texts.survey)},
                 {"areas", toJson(texts.areas)},
                 {"definitions", toJson(texts.definitions)},
                 {"wordings", toJson(texts.wordings)}};
    if (!population.text.empty())
        body["population"] = toJson(population);   // not part of what residents are asked, so not of the mark
    if (!expires.empty())
        body["expires"] = expires;
    return writeSignedText(waveName, body.dump(), municipality) + "\n";
}

Result<WaveFile> readWaveFile(const std::filesystem::path& file)
{
    auto bytes = readWholeFile(file, largestWaveFile);
    if (!bytes)
        return bytes.error();
    return readWaveFile(*bytes, file.string());
}

Result<WaveFile> readWaveFile(std::span<const std::uint8_t> bytes, const std::string& file)
{
    auto opened = readSignedText(waveName, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file);
    if (!opened)
        return opened.error();

    // Signed by somebody, but that says nothing about its shape.
    const json body = json::parse(opened->body, nullptr, false);
    const auto refuse = [&](std::string why) { return Error{std::move(why), file}; };
    WaveFile wave;
    scales::NamedText population;
    wave.municipality = opened->signer;
    scales::FormTexts texts;
    try {
        wave.wave = body.at("wave");
        if (!fromHex(body.at("sealing_key").get_ref<const std::string&>(), wave.sealing.bytes))
            return refuse("has a damaged sealing key");
        for (const json& key : body.at("tablets"))
            if (!fromHex(key.get_ref<const std::string&>(), wave.tablets.emplace_back().bytes))
                return refuse("has a damaged tablet key");
        texts = {fileFrom(body.at("survey")), fileFrom(body.at("areas")), filesFrom(body.at("definitions")),
                 filesFrom(body.at("wordings"))};
        if (body.contains("expires"))
            wave.expires = body.at("expires");
        if (body.contains("population"))
            population = fileFrom(body.at("population"));
    } catch (const json::exception&) {
        return refuse(
            "is signed but not whole; expected wave, sealing_key, tablets, survey, areas, definitions, wordings");
    }
    if (!population.text.empty()) {
        auto people = scales::readPopulation(population.text, file + " (" + population.name + ")").result();
        if (!people)
            return people.error();
        wave.population = std::move(*people);
    }
    if (!wave.expires.empty() && !scales::isDay(wave.expires))
        return refuse("has a last day that is none; expected one such as 2026-10-31");
    if (!isWaveName(wave.wave))
        return refuse("has a wave name that cannot be used; expected letters, digits, - and _");
    wave.mark = waveMark(wave.wave, texts);
    auto form = scales::Form::read(texts);
    if (!form) {
        form.error().file = file + " (" + form.error().file + ")";
        return form.error();
    }
    wave.form = std::move(*form);
    if (wave.form->questions().size() > mostQuestions)
        return refuse("asks more questions than fit an envelope; expected at most " + std::to_string(mostQuestions));
    return wave;
}

}
