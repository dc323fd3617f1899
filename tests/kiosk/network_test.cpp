// A kiosk without a display talks to nobody (G-6): no socket of any kind is opened from its start to its end. With a display
// it talks to that display and to assistive technology, on this machine only.
#include "tests/kiosk/running_program.h"
#include "tests/kiosk/virtual_screen.h"
#include "tests/vault/set_up_tablet.h"

#include <cstdlib>
#include <fstream>

namespace kiosk_process {
namespace {

struct NetworkTest : vault::SetUpTablet {
    void SetUp() override
    {
        SetUpTablet::SetUp();
        tablet.reset();
        ASSERT_TRUE(vault::writeWholeFile(
            folder.path / "residents.json",
            vault::bytesOf(R"([{"answers": {"neighbourhood": "90001B"}}, {"language": "en", "end": "stop"},
                               {"end": "idle", "at": "djg6.3"}])")));
    }

    /// The network calls of a command and of all that it starts, as strace(1) writes them.
    std::vector<std::string> networkCallsOf(std::vector<std::string> command)
    {
        const std::string trace = folder.path / "trace";
        command.insert(command.begin(),
                       {"strace", "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", trace});
        RunningProgram traced(folder.path / "home", std::move(command));
        EXPECT_EQ(traced.waitForEnd(), 0) << traced.output();
        std::ifstream file(trace);
        EXPECT_TRUE(file) << "strace wrote nothing";
        std::vector<std::string> calls;
        for (std::string line; std::getline(file, line);)
            calls.push_back(line);
        return calls;
    }
    std::vector<std::string> kiosk() const
    {
        return {
            kioskProgram, "--tablet",           place, "--window", "800x1280", "--play", folder.path / "residents.json",
            "--shots",    folder.path / "shots"};
    }
};

TEST_F(NetworkTest, SeesASocketWhereThereIsOne)
{
    // Bash sends nothing here: a datagram socket is connected and closed again.
    const auto calls = networkCallsOf({"bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"});
    EXPECT_THAT(calls, testing::Contains(testing::HasSubstr("socket(AF_INET")));
}

TEST_F(NetworkTest, G6_OpensNoSocketWhileResidentsAnswer)
{
    const auto calls = networkCallsOf(kiosk());
    EXPECT_THAT(calls, testing::IsEmpty());
    const auto again = vault::Tablet::open(place);
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)->kept(), 1u) << "the traced kiosk did its work";
}

TEST_F(NetworkTest, G6_AtLengthTalksToTheDisplayOnlyWhenThereIsOne)
{
    const VirtualScreen screen;
    ASSERT_FALSE(screen.display().empty()) << "Xvfb is missing";
    std::vector<std::string> command = kiosk();
    command.insert(command.begin(), {"env", "-u", "DBUS_SESSION_BUS_ADDRESS", "-u", "SESSION_MANAGER",
                                     "QT_QPA_PLATFORM=xcb", "DISPLAY=" + screen.display()});
    const auto calls = networkCallsOf(command);
    EXPECT_THAT(calls, testing::Contains(testing::HasSubstr("socket(AF_UNIX"))) << "it was on no display";
    for (const std::string& call : calls) {
        if (call.find("socket(") != std::string::npos) {
            EXPECT_THAT(call, testing::HasSubstr("socket(AF_UNIX"));
        }
        if (call.find("connect(") != std::string::npos) {
            EXPECT_THAT(call, testing::HasSubstr("/.X11-unix/"));
        }
        EXPECT_THAT(call, testing::Not(testing::ContainsRegex("listen\\(|accept4?\\(|AF_INET|AF_NETLINK")));
    }
}

}
}
