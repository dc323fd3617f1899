// What a power cut, a kill, a full disk and a damaged file do to answers that somebody was promised are kept.
#include "app/vault/boxes.h"
#include "app/vault/whole_file.h"
#include "tests/quick_folder.h"
#include "tests/small_municipality.h"
#include "tests/vault/watched_disk.h"

#include <poll.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <set>

namespace vault {
namespace {

using Kind = WatchedDisk::Step::Kind;
using Steps = std::vector<WatchedDisk::Step>;
using Contents = std::map<std::string, std::string>;

struct Box : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        const auto made = BallotBox::make(file, mark, key->sealing());
        ASSERT_TRUE(made) << made.error().text();
        fresh = *readWholeFile(file, 1 << 24);
    }
    std::unique_ptr<BallotBox> open(const std::filesystem::path& from)
    {
        auto opened = BallotBox::open(from, mark, randomSlot(systemRandomness()));
        return opened ? std::move(*opened) : nullptr;
    }
    static Envelope anyEnvelope()
    {
        Envelope envelope{};
        randombytes_buf(envelope.data(), envelope.size());
        return envelope;
    }
    static std::string text(const Envelope& envelope) { return {envelope.begin(), envelope.end()}; }
    void replay(const Steps& steps, const std::set<std::string>& put, int cuts);
    Steps fortyResidents(std::set<std::string>& put);
    void kill(int rounds);

    small::QuickFolder folder;
    std::filesystem::path file = folder.path / "box.db";
    WaveMark mark{1, 2, 3, 4, 5, 6, 7, 8};
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    Bytes fresh;
    int damaged = 0;   ///< cuts after which the box does not open, or a used slot holds what nobody put in
    int lost = 0;      ///< cuts after which something acknowledged is not there
};

/// Cuts the power at random steps and looks at what is left.
void Box::replay(const Steps& steps, const std::set<std::string>& put, int cuts)
{
    const std::filesystem::path place = folder.path / "cut";
    std::filesystem::create_directory(place);
    const Contents before{{"box.db", std::string(fresh.begin(), fresh.end())}};
    std::mt19937_64 luck(20'26);
    for (int cut = 0; cut < cuts; ++cut) {
        const std::size_t count = 1 + luck() % steps.size();
        std::set<std::string> promised;
        for (std::size_t i = 0; i < count; ++i)
            if (steps[i].kind == Kind::acknowledged)
                promised.insert(steps[i].bytes);
        std::filesystem::remove(place / "box.db-journal");
        for (const auto& [name, content] : afterPowerCut(steps, count, before, luck))
            ASSERT_TRUE(writeWholeFile(place / name, bytesOf(content)));
        const auto box = open(place / "box.db");
        const auto all = box ? box->envelopes() : scales::Result<std::vector<Envelope>>(scales::Error{"no box"});
        if (!all) {
            ++damaged;
            continue;
        }
        bool strange = false;
        for (const Envelope& one : *all) {
            strange = strange || !put.contains(text(one));
            promised.erase(text(one));
        }
        damaged += strange ? 1 : 0;
        lost += promised.empty() ? 0 : 1;
    }
}

/// Forty residents, each told that their answers are kept; every step of it to the disk.
Steps Box::fortyResidents(std::set<std::string>& put)
{
    WatchedDisk disk;
    const auto box = open(file);
    for (int i = 0; i < 40; ++i) {
        const Envelope one = anyEnvelope();
        put.insert(text(one));
        EXPECT_TRUE(box->put(one));
        disk.acknowledge(text(one));
    }
    return disk.steps();
}

TEST_F(Box, PowerCutModel)
{
    std::set<std::string> put;
    replay(fortyResidents(put), put, 2000);
    EXPECT_EQ(damaged, 0);
    EXPECT_EQ(lost, 0);
    std::cout << "2000 power cuts: " << damaged << " damaged, " << lost << " lost an acknowledged answer\n";
}

TEST_F(Box, KeepsItsPromisesThroughAHundredPowerCuts)
{
    std::set<std::string> put;
    replay(fortyResidents(put), put, 100);
    EXPECT_EQ(damaged, 0);
    EXPECT_EQ(lost, 0);
}

TEST_F(Box, TheModelSeesABoxThatDoesNotSync)
{
    // The same steps with synchronous=OFF: were this box as safe, the model would see nothing.
    auto disk = std::make_unique<WatchedDisk>();
    std::set<std::string> put;
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=OFF; PRAGMA secure_delete=ON",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    Bytes used(128, 0);
    for (int i = 0; i < 40; ++i) {
        const Envelope one = anyEnvelope();
        const int slot = i * 25 + 7;
        used[static_cast<std::size_t>(slot / 8)] |= static_cast<std::uint8_t>(1u << (slot % 8));
        const std::string sql = "BEGIN IMMEDIATE; UPDATE slot SET envelope = X'" + toHex(one) +
                                "' WHERE number = " + std::to_string(slot) + "; UPDATE box SET used = X'" +
                                toHex(used) + "'; COMMIT";
        ASSERT_EQ(sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        put.insert(text(one));
        disk->acknowledge(text(one));
    }
    sqlite3_close(raw);
    const Steps steps = disk->steps();
    disk.reset();
    replay(steps, put, 100);
    EXPECT_GT(damaged + lost, 50);
    EXPECT_GT(damaged, 0);
    std::cout << "100 power cuts without syncs: " << damaged << " damaged, " << lost << " lost\n";
}

/// A writer process is killed at some moment between 4 and 50 ms, and its box is opened again.
void Box::kill(int rounds)
{
    // On the disk: in memory a commit is over before a kill can fall into it.
    const small::Folder place;
    file = place.path / "box.db";
    ASSERT_TRUE(writeWholeFile(file, fresh));
    std::mt19937 random(9);
    std::set<std::string> promised;
    int hot = 0;
    for (int round = 0; round < rounds; ++round) {
        if (promised.size() > 700) {
            std::filesystem::remove(file.string() + "-journal");
            ASSERT_TRUE(writeWholeFile(file, fresh));
            promised.clear();
        }
        std::array<int, 2> ends{};
        ASSERT_EQ(::pipe(ends.data()), 0);
        const pid_t writer = ::fork();
        if (writer == 0) {
            ::close(ends[0]);
            const auto box = open(file);
            for (;;) {
                const Envelope one = anyEnvelope();
                if (!box || !box->put(one) || ::write(ends[1], one.data(), one.size()) != ssize_t{512})
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(4 + random() % 47);
        std::string heard;
        const auto hear = [&](int milliseconds) {
            pollfd one{ends[0], POLLIN, 0};
            std::array<char, 65536> block{};
            if (::poll(&one, 1, milliseconds) <= 0)
                return false;
            const ssize_t got = ::read(ends[0], block.data(), block.size());
            heard.append(block.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
            return got > 0;
        };
        while (std::chrono::steady_clock::now() < deadline)
            hear(1);
        ::kill(writer, SIGKILL);
        while (hear(-1)) {
        }
        ::close(ends[0]);
        ::waitpid(writer, nullptr, 0);
        std::error_code none;
        hot += std::filesystem::file_size(file.string() + "-journal", none) > 0 && !none ? 1 : 0;

        for (std::size_t at = 0; at + 512 <= heard.size(); at += 512)
            promised.insert(heard.substr(at, 512));
        const auto box = open(file);
        const auto all = box ? box->envelopes() : scales::Result<std::vector<Envelope>>(scales::Error{"no box"});
        damaged += all ? 0 : 1;
        std::set<std::string> there;
        if (all)
            for (const Envelope& one : *all)
                there.insert(text(one));
        lost += std::includes(there.begin(), there.end(), promised.begin(), promised.end()) ? 0 : 1;
        promised = std::move(there);   // one that was kept and not yet acknowledged stays too
    }
    std::cout << rounds << " kills: " << hot << " hot journals, " << damaged << " damaged, " << lost << " lost\n";
}

TEST_F(Box, Kill9FiveHundred)
{
    kill(500);
    EXPECT_EQ(damaged, 0);
    EXPECT_EQ(lost, 0);
}

TEST_F(Box, KeepsItsPromisesThroughTwentyKills)
{
    kill(20);
    EXPECT_EQ(damaged, 0);
    EXPECT_EQ(lost, 0);
}

}
}
