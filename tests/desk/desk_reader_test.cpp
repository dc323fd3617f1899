// Somebody at the desk who cannot see it: every view by keyboard alone, and everything on it by name (AT-SPI), on the real
// program.
#include "tests/kiosk/running_program.h"
#include "tests/kiosk/virtual_screen.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace {

namespace fs = std::filesystem;
using kiosk_process::RunningProgram;
using kiosk_process::VirtualScreen;

struct DeskReader : testing::Test {
    void SetUp() override
    {
        fs::remove_all(place);
        fs::create_directories(place);
        fs::copy_file(HOUSE "/app/desk/town/ledger.jsonl", place / "releases.jsonl");
        fs::copy_file(HOUSE "/app/desk/town/areas.geojson", place / "areas.geojson");
        std::ofstream(place / "areas.csv") << "code,name,level\n"
                                              "99001,Wilgerode,municipality\n"
                                              "99001C1,Kerkplein,neighbourhood\n"
                                              "99001E2,De Meent,neighbourhood\n"
                                              "99001V3,Oude Molen,neighbourhood\n";
    }
    void TearDown() override { fs::remove_all(place); }

    const fs::path place = fs::path(testing::TempDir()) / "desk_reader";
};

TEST_F(DeskReader, AtLengthReachesEveryViewByKeyboardAndReadsItByName)
{
    const VirtualScreen screen;
    ASSERT_FALSE(screen.display().empty()) << "Xvfb is missing";
    RunningProgram reader(place / "home",
                          {"env", "DISPLAY=" + screen.display(), "dbus-run-session", "--", "/usr/bin/python3",
                           HOUSE "/tests/desk/desk_reader.py", HOUSE "/translations/desk_nl.ts", place / "areas.csv",
                           PROGRAMS "/buurtpeil-desk", "--release", place / "releases.jsonl", "--language", "nl"});
    EXPECT_EQ(reader.waitForEnd(), 0) << reader.output();
    const auto lines = reader.lines();
    // The bus says things of its own between the views.
    const auto isView = [](const std::string& line) { return line.find('\t') != std::string::npos; };
    EXPECT_EQ(std::ranges::count_if(lines, isView), 8) << reader.output();
}

}
