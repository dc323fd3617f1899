// The kiosk in figures, beside two bare screens of Qt in the same run, off screen and under Xvfb:
//     kiosk_figures FOLDER [TAPS]     (500 taps unless told otherwise; FOLDER gets a tablet)
// First: from the start of the program to its first frame, and how much memory it has then and after a resident. Starts take
// turns, so that all meet the same machine. Then: what kiosk_taps measures. Times elsewhere say nothing; ratios do.
#include "tests/bench/bench_tablet.h"
#include "tests/kiosk/running_program.h"
#include "tests/kiosk/virtual_screen.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using kiosk_process::RunningProgram;

constexpr int turns = 15;

struct Start {
    std::string name;
    std::vector<std::string> command;
    std::vector<double> milliseconds;
    double megabytes = 0;        ///< most resident memory at the first frame
    double megabytesLater = 0;   ///< and after a resident

    double at(double part)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[static_cast<std::size_t>(part * static_cast<double>(milliseconds.size() - 1))];
    }
};

double residentMegabytes(int process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) * 1024 / 1e6;
    return 0;
}

void run(Start& start, const fs::path& home)
{
    const auto begin = std::chrono::steady_clock::now();
    RunningProgram program(home, start.command);
    if (!program.waitForLine("first frame")) {
        std::fprintf(stderr, "%s\n", program.output().c_str());
        std::exit(1);
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    start.milliseconds.push_back(taken.count());
    start.megabytes = std::max(start.megabytes, residentMegabytes(program.process()));
    if (start.name == "kiosk" && program.waitForLine("played"))
        start.megabytesLater = std::max(start.megabytesLater, residentMegabytes(program.process()));
}

void starts(const fs::path& folder, const std::string& programs, const std::vector<std::string>& surroundings,
            const char* where)
{
    const auto in = [&](std::vector<std::string> command) {
        command.insert(command.begin(), surroundings.begin(), surroundings.end());
        return command;
    };
    Start bare{"two bare screens", in({programs + "/bare_screens"}), {}};
    Start kiosk{"kiosk",
                in({programs + "/buurtpeil-kiosk", "--tablet", folder / "tablet", "--window", "800x1280", "--play",
                    folder / "residents.json", "--tell", "--stay"}),
                {}};
    for (int turn = 0; turn <= turns; ++turn) {
        for (Start* start : {&bare, &kiosk})
            run(*start, folder / "home");
        if (turn == 0)   // to warm up
            for (Start* start : {&bare, &kiosk})
                start->milliseconds.clear();
    }
    std::printf("start to first frame, %s, %d turns\n", where, turns);
    std::printf("  %-22s %9s %9s %9s %9s %12s %12s\n", "", "best ms", "median", "most", "x bare", "MB at frame",
                "MB later");
    for (Start* start : {&bare, &kiosk})
        std::printf("  %-22s %9.0f %9.0f %9.0f %9.1f %12.1f %12.1f\n", start->name.c_str(), start->at(0),
                    start->at(0.5), start->at(1), start->at(0.5) / bare.at(0.5), start->megabytes,
                    start->megabytesLater);
    std::fflush(stdout);
}

}

int main(int count, char** words)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: kiosk_figures FOLDER [TAPS]\n");
        return 2;
    }
    const fs::path folder = words[1];
    const std::string taps = count > 2 ? words[2] : "500";
    const std::string programs = fs::read_symlink("/proc/self/exe").parent_path();
    if (auto made = bench::makeTablet(folder); !made) {
        std::fprintf(stderr, "%s\n", made.error().text().c_str());
        return 2;
    }
    std::ofstream(folder / "residents.json") << "[{}]";
    const std::vector<std::string> offscreen = {"env", "QT_QPA_PLATFORM=offscreen"};
    starts(folder, programs, offscreen, "off screen");
    const kiosk_process::VirtualScreen screen;
    const std::vector<std::string> display = {"env", "QT_QPA_PLATFORM=xcb", "DISPLAY=" + screen.display()};
    if (screen.display().empty())
        std::puts("Xvfb is missing: nothing was measured on a display");
    else
        starts(folder, programs, display, "Xvfb");
    for (const auto* surroundings : {&offscreen, &display}) {
        if (surroundings == &display && screen.display().empty())
            continue;
        std::string command;
        for (const std::string& word : *surroundings)
            command += word + ' ';
        command += programs + "/kiosk_taps " + folder.string() + ' ' + taps;
        if (std::system(command.c_str()) != 0)
            return 1;
    }
    return 0;
}
