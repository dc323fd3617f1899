#include "app/kiosk/options.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace kiosk {
namespace {

QSize sizeOf(const std::string& text)
{
    int width = 0;
    int height = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != 'x')
        return {};
    const auto second = std::from_chars(first.ptr + 1, end, height);
    return second.ec == std::errc{} && second.ptr == end ? QSize(width, height) : QSize();
}

}

Parsed parse(int argc, char** argv)
{
    CLI::App app("The resident's screen of Buurtpeil");
    Options options;
    std::string workspace, tablet, device, voices, language, window, script, shots, card;
    std::string text = "large", theme = "light";
    app.add_option("--workspace", workspace, "A municipality's folder; its tablet is in DIR/tablet")->type_name("DIR");
    app.add_option("--tablet", tablet, "A tablet's folder: signed wave file and ballot box")->type_name("DIR");
    app.add_option("--device", device, "Folder of the tablet's own key, to hand over its box; else device beside it")
        ->type_name("DIR");
    app.add_option("--voices", voices,
                   "Folder of recorded voices, one folder a language; else voices beside the tablet")
        ->type_name("DIR");
    app.add_option("--language", language, "First language, e.g. nl")->type_name("CODE");
    app.add_option("--text", text, "First text size")->check(CLI::IsMember({"normal", "large", "largest"}));
    app.add_option("--theme", theme, "First colours")->check(CLI::IsMember({"light", "contrast"}));
    app.add_option("--window", window, "A window of this size instead of the whole screen")->type_name("WxH");
    app.add_flag("--still", options.still, "No motion: screens come at once instead of fading in");
    app.add_flag("--self-test", options.selfTest, "Loads every screen every way and fails on any warning");
    app.add_option("--play", script, "Plays the residents of a script on the real screens")->type_name("SCRIPT.json");
    app.add_option("--quick-card", card, "Writes the staff's quick card as a page to print, in --language")
        ->type_name("FILE.pdf");
    app.add_option("--shots", shots, "With --play: saves a picture of every screen")->type_name("DIR");
    app.add_flag("--tell", options.tell, "With --play: says the first frame, and every screen by its name");
    app.add_flag("--stay", options.stay, "With --play: keeps running afterwards");
    try {
        app.parse(argc, argv);
        if (!window.empty() && !(options.window = sizeOf(window)).isValid())
            throw CLI::ValidationError("--window", "is \"" + window + "\"; expected WIDTHxHEIGHT, e.g. 1280x800");
        if (!workspace.empty() && !tablet.empty())
            throw CLI::ValidationError("--tablet", "and --workspace name two tablets; expected one of them");
        if (script.empty() && (options.stay || options.tell || !shots.empty()))
            throw CLI::ValidationError(options.stay   ? "--stay"
                                       : options.tell ? "--tell"
                                                      : "--shots",
                                       "is for --play only");
    } catch (const CLI::ParseError& problem) {
        return {std::nullopt, app.exit(problem) == 0 ? 0 : 2};
    }
    options.tablet = !tablet.empty()     ? std::filesystem::path(tablet)
                     : workspace.empty() ? std::filesystem::path()
                                         : std::filesystem::path(workspace) / "tablet";
    options.device =
        !device.empty() ? std::filesystem::path(device) : (options.tablet / ".." / "device").lexically_normal();
    options.voices =
        !voices.empty() ? std::filesystem::path(voices) : (options.tablet / ".." / "voices").lexically_normal();
    options.language = QString::fromStdString(language);
    options.textSize = QString::fromStdString(text);
    options.theme = QString::fromStdString(theme);
    options.quickCard = card;
    options.script = script;
    options.shots = shots;
    return {options, 0};
}

}
