// The power goes while residents are answering (G-5). A first run counts the system calls of the kiosk between one screen
// and the next; the others are killed at a random one of them, because between two calls nothing reaches the disk.
#include "tests/kiosk/running_program.h"
#include "tests/vault/set_up_tablet.h"

#include <algorithm>
#include <random>
#include <set>

namespace kiosk_process {
namespace {

constexpr const char* sending = "review.send";
constexpr const char* thanks = "screen.thanks";

/// Two who send, and between them whoever stops, falls silent or walks away.
constexpr const char* script = R"([
 {"language": "nl", "answers": {"neighbourhood": "90001B", "background.age": "50-64", "background.alone": "no",
  "djg6.3": 5, "djg6.4": 1, "djg6.7": 4, "djg6.8": 2, "djg6.9": 5, "djg6.10": 3}},
 {"language": "en", "answers": {"djg6.3": null}, "end": "stop", "at": "djg6.9"},
 {"language": "nl", "answers": {"neighbourhood": "elsewhere", "background.age": "declined", "background.alone": "yes",
  "djg6.3": 1, "djg6.4": "declined", "djg6.7": 2, "djg6.8": 3, "djg6.9": 4, "djg6.10": 5}},
 {"end": "idle", "at": "djg6.3"}, {"end": "walk-away", "at": "background.age"}])";

struct Moment {
    std::size_t lines = 0;   ///< that the kiosk has said
    std::size_t calls = 0;   ///< half system calls after that
};

struct KilledKiosk : vault::SetUpTablet {
    void SetUp() override
    {
        if (!canLead())
            GTEST_SKIP()
                << "this machine lets no test lead its own process (ptrace); expected a kernel or container that does";
        SetUpTablet::SetUp();
        tablet.reset();
        ASSERT_TRUE(vault::writeWholeFile(folder.path / "residents.json", vault::bytesOf(script)));
        countCalls();
    }

    std::unique_ptr<RunningProgram> start()
    {
        return std::make_unique<RunningProgram>(folder.path / "home",
                                                std::vector<std::string>{kioskProgram, "--tablet", place, "--window",
                                                                         "800x1280", "--play",
                                                                         folder.path / "residents.json", "--tell"},
                                                RunningProgram::Pace::led);
    }

    /// Lets everybody come to their end once.
    void countCalls()
    {
        const auto kiosk = start();
        while (kiosk->toNextCall()) {
            callsAfter.resize(heard(*kiosk) + 1);
            ++callsAfter.back();
        }
        lines = kiosk->lines();
        ASSERT_EQ(lines.back(), "played 5 residents") << kiosk->output();
        ASSERT_EQ(std::ranges::count(lines, thanks), 2);
        kept = 2;
    }
    static std::size_t heard(const RunningProgram& kiosk)
    {
        return static_cast<std::size_t>(std::ranges::count(kiosk.output(), '\n'));
    }

    /// The power goes then, and comes back.
    void killAt(Moment moment)
    {
        SCOPED_TRACE("killed " + std::to_string(moment.calls) + " half calls after line " +
                     std::to_string(moment.lines));
        const auto kiosk = start();
        bool alive = true;
        while (alive && heard(*kiosk) < moment.lines)
            alive = kiosk->toNextCall();
        for (std::size_t call = 0; alive && call < moment.calls; ++call)
            alive = kiosk->toNextCall();
        kiosk->kill();

        const auto said = kiosk->lines();
        const auto sent = static_cast<std::size_t>(std::ranges::count(said, sending));
        const auto thanked = static_cast<std::size_t>(std::ranges::count(said, thanks));
        const auto first = std::ranges::find_if(said, [](const auto& line) { return line.starts_with("screen."); });
        if (first != said.end()) {
            EXPECT_EQ(*first, "screen.attract") << "after a restart there is another screen than the welcome";
        }
        const auto again = vault::Tablet::open(place);
        ASSERT_TRUE(again) << again.error().text();
        const std::size_t now = (*again)->kept();
        if (sent == thanked) {
            EXPECT_EQ(now, kept + thanked) << "answers that somebody was thanked for, and no others";
        } else {
            EXPECT_EQ(sent, thanked + 1);
            EXPECT_TRUE(now == kept + thanked || now == kept + sent) << now << " from " << kept;
            ++(now == kept + sent ? keptUnthanked : lostUnthanked);
        }
        kept = now;
    }

    /// As many moments before each of the screens, and half as many again while answers are being kept.
    void killOften(std::size_t times, std::uint32_t seed)
    {
        std::mt19937 random(seed);
        const auto below = [&](std::size_t bound) {
            return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
        };
        const auto send = static_cast<std::size_t>(std::ranges::find(lines, sending) - lines.begin());
        for (std::size_t i = 0; i < times && !HasFatalFailure(); ++i) {
            const std::size_t after = i % 3 == 2 ? send + 1 : below(callsAfter.size());
            killAt({after, below(callsAfter[after] + 1)});
        }
    }

    /// Every envelope opens to all that one of the two has answered.
    void expectWholeAnswersOnly()
    {
        const auto opened = vault::Tablet::open(place);
        ASSERT_TRUE(opened) << opened.error().text();
        const vault::Tablet& box = **opened;
        using scales::Answer, scales::codeOf;
        const auto code = [](int number) { return Answer::chosen(codeOf(number)); };
        const std::vector<std::pair<scales::Home, std::vector<Answer>>> told = {
            {scales::Home::neighbourhood(1), {code(3), code(2), code(5), code(1), code(4), code(2), code(5), code(3)}},
            {scales::Home::elsewhere(),
             {Answer::declined(), code(1), code(1), Answer::declined(), code(2), code(3), code(4), code(5)}}};
        const auto envelopes = box.envelopes();
        ASSERT_TRUE(envelopes) << envelopes.error().text();
        EXPECT_EQ(envelopes->size(), kept);
        for (const vault::Envelope& envelope : *envelopes) {
            const auto sheet = vault::open(envelope, box.form(), box.waveFile().mark, *opening);
            ASSERT_TRUE(sheet);
            const auto isWhole = [&](const auto& resident) {
                bool same = sheet->answers.home() == resident.first && sheet->answers.size() == resident.second.size();
                for (std::size_t i = 0; same && i < sheet->answers.size(); ++i)
                    same = sheet->answers.at(i) == resident.second[i];
                return same;
            };
            EXPECT_TRUE(std::ranges::any_of(told, isWhole)) << "a part of somebody's answers, or a mixture";
        }
        for (const auto& one : std::filesystem::directory_iterator(place))
            EXPECT_THAT(one.path().filename().string(),
                        testing::AnyOf("wave.json", "box.db", "box.db-journal", "ballast"));
    }

    std::vector<std::string> lines;
    std::vector<std::size_t> callsAfter;   ///< half system calls after so many lines
    std::size_t kept = 0;
    std::size_t keptUnthanked = 0;
    std::size_t lostUnthanked = 0;
};

TEST_F(KilledKiosk, G5_StandsAtTheWelcomeAgainAfterEveryScreen)
{
    std::set<std::string> screens;
    for (std::size_t i = 0; i < lines.size() && !HasFatalFailure(); ++i)
        if (screens.insert(lines[i]).second)
            killAt({i + 1, 0});
    for (const char* screen : {"attract", "info", "neighbourhood", "background.1", "background.2", "intro", "item",
                               "review", "thanks", "cover", "idle"})
        EXPECT_TRUE(screens.contains(std::string("screen.") + screen)) << screen;
    expectWholeAnswersOnly();
}

TEST_F(KilledKiosk, G5_KeepsWhatItThankedForWhereverItIsKilled)
{
    killOften(25, 1);
    EXPECT_GT(keptUnthanked + lostUnthanked, 0u) << "no kill fell while answers were being kept";
    expectWholeAnswersOnly();
}

TEST_F(KilledKiosk, G5_AtLengthKeepsWhatItThankedForThrough500Kills)
{
    killOften(500, 2);
    EXPECT_GT(keptUnthanked, 0u) << "no kill fell after the commit and before the thanks";
    EXPECT_GT(lostUnthanked, 0u) << "no kill fell before the commit";
    expectWholeAnswersOnly();
    std::printf("500 kills: %zu envelopes, all whole; %zu kills fell while answers were being kept\n", kept,
                keptUnthanked + lostUnthanked);
}

}
}
