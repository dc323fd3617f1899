// The built programs, run in surroundings that a test decides: without a network, and in years that are wrong.
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstddef>
#include <functional>

namespace attacks {
namespace {

/// From here on a socket to a network (IPv4 or IPv6) ends the process and whatever it starts; others are left alone.
bool forbidNetwork()
{
    constexpr auto number = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto family = static_cast<std::uint32_t>(offsetof(seccomp_data, args));
    std::array<sock_filter, 7> program{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, family),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// How a child without a network ends: its exit code, or minus the signal that ended it.
int endsOffline(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(forbidNetwork() ? work() : 99);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int shell(const std::string& command)
{
    ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
    return 127;
}

struct OnTheRoad : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(vault::startCryptography());
        const auto device = std::move(*vault::deviceKey(folder.path / "device"));
        ASSERT_TRUE(vault::writeWholeFile(
            folder.path / "wave.json",
            vault::bytesOf(vault::writeWaveFile("2026", small::texts(), opening->sealing(), {device->verifying()},
                                                *vault::SigningKey::make(), {}, "2026-10-31"))));
        ASSERT_TRUE(vault::setUpTablet(tablet, folder.path / "wave.json"));
        ASSERT_TRUE(vault::writeWholeFile(
            folder.path / "script.json",
            vault::bytesOf(
                R"([{"language": "nl", "answers": {"neighbourhood": "90001B", "djg6.3": 4}, "end": "send"}])")));
    }
    std::string play(const std::string& before = {}) const
    {
        return "cd " + folder.path.string() + " && QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software " + before +
               " " PROGRAMS
               "/buurtpeil-kiosk --tablet tablet --window 800x1280 --play script.json --shots shots > out 2>&1";
    }
    std::string said() const
    {
        const auto bytes = vault::readWholeFile(folder.path / "out", 1 << 20);
        return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
    }

    small::Folder folder;
    std::filesystem::path tablet = folder.path / "tablet";
    std::unique_ptr<vault::OpeningKey> opening = vault::OpeningKey::make();
};

struct Runtime : OnTheRoad {};
struct Clock : OnTheRoad {};

TEST_F(Runtime, OpensNoSocketOffline)
{
    EXPECT_EQ(endsOffline([] { return ::socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0; }), -SIGSYS)
        << "the filter sees a socket when there is one";
    EXPECT_EQ(endsOffline([] { return ::socket(AF_INET6, SOCK_DGRAM, 0) < 0 ? 1 : 0; }), -SIGSYS);
    EXPECT_EQ(endsOffline([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) < 0 ? 1 : 0; }), 0);

    EXPECT_EQ(endsOffline([this] { return shell(play()); }), 0) << said();
    EXPECT_EQ((*vault::Tablet::open(tablet))->kept(), 1u);
    EXPECT_EQ(endsOffline([this] {
                  return shell("cd " + folder.path.string() +
                               " && " PROGRAMS "/buurtpeil collect tablet --device device --last -o b.bpb > out 2>&1");
              }),
              0)
        << said();
}

TEST_F(Clock, Year1970And2038SameWave)
{
    // Only the wave file says to which wave answers belong, whatever the machine thinks the year is.
    for (const char* year : {"1970-01-02", "2038-02-01"}) {
        const std::string before = std::string("DONT_FAKE_MONOTONIC=1 faketime '") + year + " 12:00:00'";
        EXPECT_EQ(WEXITSTATUS(std::system(play(before).c_str())), 0) << year << ": " << said();
    }
    const auto opened = vault::Tablet::open(tablet);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->kept(), 2u);
    const auto kept = (*opened)->envelopes();   // lives as long as the loop
    ASSERT_TRUE(kept);
    for (const vault::Envelope& one : *kept)
        EXPECT_TRUE(vault::open(one, (*opened)->form(), (*opened)->waveFile().mark, *opening));
}

}
}
