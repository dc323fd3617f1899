// A day at the tablet, and then all its residents over again: the program is the same size at the end, and Qt never warns.
#include "tests/kiosk/growth.h"
#include "tests/kiosk/kiosk_on_table.h"

#include "app/kiosk/script.h"

#include <malloc.h>
#include <unistd.h>

#include <fstream>
#include <random>

namespace {

constexpr std::size_t inADay = 5000;
constexpr std::size_t pause = 10;       ///< residents between two looks at the memory
constexpr double dayGrowth = 1e6;       ///< bytes that are noise: 200 a resident
constexpr double shortGrowth = 0.3e6;   ///< the same for 60 residents: 5 kB each
/// The same for the memory that the program really has. A kernel that takes pages away and gives them back made it grow by
/// 0.35e6 once, on a busy machine, while the heap stayed as it was.
constexpr double shortGrowthHere = 0.5e6;

/// Bytes of memory that the program really has, after giving back what it does not use.
double resident()
{
    ::malloc_trim(0);
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double here = 0;
    file >> all >> here;
    return here * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

/// Bytes that are allocated and not given back.
double allocated() { return static_cast<double>(::mallinfo2().uordblks); }

struct Day : KioskOnTable {
    /// Residents of every kind, each of another pattern, as many as they want one after another.
    std::string someResidents(std::mt19937& random)
    {
        const auto below = [&](int bound) { return std::uniform_int_distribution(0, bound - 1)(random); };
        std::string all;
        for (std::size_t i = 0; i < pause; ++i) {
            const char* const ends[] = {R"("end": "send")", R"("end": "send")", R"("end": "stop", "at": "djg6.7")",
                                        R"("end": "idle", "at": "djg6.3")",
                                        R"("end": "walk-away", "at": "neighbourhood")"};
            const std::string answer = std::to_string(1 + below(5));
            all += std::string(i ? "," : "[") + R"({"language": ")" + (below(2) ? "nl" : "en") + R"(", "answers": {)" +
                   R"("neighbourhood": ")" + (below(2) ? "90001A" : "elsewhere") + R"(", "djg6.3": )" + answer +
                   R"(, "djg6.8": )" + (below(8) ? answer : "null") + "}, " + ends[below(5)] + "}";
        }
        return all + "]";
    }

    /// Plays so many residents. A full box is handed over and replaced, as at the end of a session.
    void play(std::size_t residents, std::uint32_t seed)
    {
        std::mt19937 random(seed);
        for (std::size_t done = 0; done < residents; done += pause) {
            const auto read = kiosk::readScript(someResidents(random), "residents", tablet->form());
            ASSERT_TRUE(read) << read.error().text();
            kiosk::Player player(*kiosk, time, {});
            std::size_t thanked = 0;
            player.tell([&](const QString& what) { thanked += what == QLatin1String("screen.thanks"); });
            const std::size_t before = box->kept();
            for (const kiosk::ScriptedResident& one : *read) {
                if (forgotten > 0)
                    left.emplace_back(forgotten, 'x');
                const auto played = player.play(one);
                ASSERT_TRUE(played) << played.error().text();
            }
            ASSERT_EQ(box->kept(), before + thanked);
            sent += thanked;
            if (box->kept() > 900)
                newBox();
            memory.push_back(resident());
            heap.push_back(allocated());
        }
        // In a day of 24 hours there is a resident every 17 seconds; what is played lasts longer.
        EXPECT_GT(time.ahead, static_cast<qint64>(residents) * 17 * 1000);
    }

    void newBox()
    {
        std::filesystem::remove(place / vault::boxFileName);
        box.reset();
        const auto set = vault::setUpTablet(place, folder.path / "wave.json");
        ASSERT_TRUE(set) << set.error().text();
        box = std::move(*vault::Tablet::open(place));
    }

    void open()
    {
        openTablet();
        box = std::move(*vault::Tablet::open(place));
        kiosk = std::make_unique<kiosk::Kiosk>(
            tablet->form(),
            models::Keeper{[this] { return box->proveWritable(); },
                           [this](const scales::AnswerSheet& sheet) { return box->keep(sheet); }},
            kiosk::Looks{{}, QStringLiteral("large"), QStringLiteral("light"), upright, true}, time.now());
        ASSERT_TRUE(kiosk->loaded());
        kiosk->show();
        settle();
    }

    std::unique_ptr<vault::Tablet> box;
    std::size_t sent = 0;
    std::vector<std::string> left;
    std::size_t forgotten = 0;   ///< bytes that each resident leaves behind, to see that it would be noticed
    std::vector<double> memory;
    std::vector<double> heap;
};

TEST(Growth, IsTheMedianOfAllSlopes)
{
    EXPECT_DOUBLE_EQ(growth({5, 5, 5, 5}), 0);
    EXPECT_DOUBLE_EQ(growth({1, 3, 5, 7}), 6);
    EXPECT_DOUBLE_EQ(growth({5, 5, 900, 5, 5, 5}), 0) << "one that jumps moves nothing";
}

TEST_F(Day, StaysTheSameSizeAndWouldBeNoticedToGrow)
{
    open();
    play(30, 1);   // until everything was needed once
    memory.clear();
    heap.clear();
    play(60, 2);
    EXPECT_LT(growth(memory), shortGrowthHere);
    EXPECT_LT(growth(heap), shortGrowth);
    EXPECT_GT(sent, 20u);

    memory.clear();
    heap.clear();
    forgotten = 16 * 1024;
    play(60, 2);
    EXPECT_GT(growth(memory), shortGrowthHere);
    EXPECT_GT(growth(heap), shortGrowth);
}

TEST_F(Day, AtLengthStaysTheSameSizeFor24HoursAnd5000Residents)
{
    open();
    play(200, 1);
    memory.clear();
    heap.clear();
    play(inADay, 3);
    EXPECT_LT(growth(memory), dayGrowth);
    EXPECT_LT(growth(heap), dayGrowth);
    EXPECT_GT(sent, inADay / 3);
    std::printf("%zu residents, %zu sent, %.1f hours: resident memory %+.0f kB from %.1f MB, heap %+.1f kB\n", inADay,
                sent, static_cast<double>(time.ahead) / 3'600'000, growth(memory) / 1e3, memory.front() / 1e6,
                growth(heap) / 1e3);
}

}
