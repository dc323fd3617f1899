#include "app/desk/options.h"

#include <CLI/CLI.hpp>

#include <charconv>

namespace desk {
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
    CLI::App app("The desk of Buurtpeil: reads what a municipality released, and leads it through a wave");
    Options options;
    std::string release, workspace, language, theme, text, window, shots;
    app.add_option("--release", release, "A released file, read without any key")->type_name("FILE");
    app.add_option("--workspace", workspace, "A municipality's folder")->type_name("DIR");
    app.add_option("--language", language, "nl, fr or en")->check(CLI::IsMember({"nl", "fr", "en"}));
    app.add_option("--theme", theme, "Colours")->check(CLI::IsMember({"light", "contrast"}));
    app.add_option("--text", text, "Size of the letters")->check(CLI::IsMember({"normal", "large", "largest"}));
    app.add_option("--window", window, "Size of the window")->type_name("WxH");
    app.add_flag("--self-test", options.selfTest, "Loads every page every way and fails on any warning");
    app.add_flag("--tell", options.tell, "Says when the first frame is on the screen");
    app.add_option("--shots", shots, "Saves a picture of every page")->type_name("DIR");
    try {
        app.parse(argc, argv);
        if (!window.empty() && !(options.window = sizeOf(window)).isValid())
            throw CLI::ValidationError("--window", "is \"" + window + "\"; expected WIDTHxHEIGHT, e.g. 1280x860");
        if (!release.empty() && !workspace.empty())
            throw CLI::ValidationError("--release", "and --workspace name two things to read; expected one of them");
    } catch (const CLI::ParseError& problem) {
        return {std::nullopt, app.exit(problem) == 0 ? 0 : 2};
    }
    options.release = QString::fromStdString(release);
    options.workspace = QString::fromStdString(workspace);
    options.language = QString::fromStdString(language);
    options.theme = QString::fromStdString(theme);
    options.text = QString::fromStdString(text);
    options.shots = QString::fromStdString(shots);
    return {options, 0};
}

void takeUp(const Options& options, models::Desk& desk)
{
    if (!options.language.isEmpty())
        desk.choose(options.language);
    if (!options.theme.isEmpty())
        desk.setTheme(options.theme);
    if (!options.text.isEmpty())
        desk.setTextSize(options.text);
}

}
