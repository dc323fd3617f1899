#include "app/kiosk/voice/voice_pack.h"

#include "scales/catalogue.h"
#include "scales/json_fields.h"

namespace kiosk {

scales::Result<VoicePack> VoicePack::read(const std::filesystem::path& folder)
{
    const std::filesystem::path list = folder / "voice.json";
    auto text = scales::readTextFile(list);
    if (!text)
        return text.error();
    auto json = scales::LocatedJson::read(*text, list.string());
    if (!json)
        return json.error();

    VoicePack pack;
    std::vector<scales::Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    fields.choice("format", {"buurtpeil-voice-1"});
    pack.language_ = QString::fromStdString(fields.id("language"));
    fields.text("speaker");
    fields.objects("recordings", [&](scales::JsonFields& one) {
        const std::string words = one.text("text");
        const std::string name = one.text("file");
        one.finish();
        const std::filesystem::path file = folder / name;
        if (name.find_first_of("/\\") != std::string::npos)
            one.refuse("file", "is a path; expected the name of a file beside voice.json");
        else if (!std::filesystem::is_regular_file(file))
            one.refuse("file", "is not there");
        else
            pack.files_.insert(QString::fromStdString(words), file);
    });
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return pack;
}

std::filesystem::path VoicePack::recordingOf(const QString& text) const { return files_.value(text); }

}
