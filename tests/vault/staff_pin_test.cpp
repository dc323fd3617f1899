#include "app/vault/staff_pin.h"

#include "app/vault/whole_file.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"

#include <sys/stat.h>

#include <fstream>

namespace vault {
namespace {

StaffCode& typed(StaffCode& code, std::string_view digits)
{
    code.wipe();
    for (const char digit : digits)
        code.type(digit - '0');
    return code;
}

struct StaffPinTest : testing::Test {
    void SetUp() override
    {
        const auto chosen = StaffPin::choose(folder.path, typed(code, "271828"), small::cheap);
        ASSERT_TRUE(chosen) << chosen.error().text();
        restart();
    }
    void restart()
    {
        now = 17;   // of another start of the machine: says nothing about the one before
        auto opened = StaffPin::open(folder.path, [this] { return now; });
        ASSERT_TRUE(opened) << opened.error().text();
        pin = std::move(*opened);
    }
    /// "right", "wrong", or the seconds of a lock.
    std::string attempt(std::string_view digits)
    {
        const auto outcome = pin->attempt(typed(code, digits));
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().text());
        if (!outcome)
            return "error";
        if (const auto* locked = std::get_if<StaffPin::Locked>(&*outcome))
            return std::to_string(locked->seconds);
        return std::holds_alternative<StaffPin::Right>(*outcome) ? "right" : "wrong";
    }
    void failFourTimes()
    {
        for (int i = 0; i < 4; ++i)
            EXPECT_EQ(attempt("000000"), "wrong");
    }

    small::Folder folder;
    StaffCode code;
    std::int64_t now = 0;
    std::unique_ptr<StaffPin> pin;
};

TEST_F(StaffPinTest, LetsInWhoKnowsTheCode)
{
    EXPECT_EQ(attempt("271828"), "right");
    EXPECT_EQ(attempt("271829"), "wrong");
    EXPECT_EQ(attempt("27182"), "wrong");
    EXPECT_EQ(attempt("271828"), "right");
}

TEST_F(StaffPinTest, LocksForAMinuteAfterTheFifthWrongCodeAndTwiceAsLongEachTime)
{
    failFourTimes();
    std::int64_t expected = 60;
    for (int i = 0; i < 9; ++i) {
        EXPECT_EQ(attempt("000000"), std::to_string(expected)) << i;
        now += expected;
        expected = std::min<std::int64_t>(expected * 2, 3840);
    }
    EXPECT_EQ(attempt("271828"), "right") << "the lock ends, and the right code opens";
}

TEST_F(StaffPinTest, LooksAtNothingWhileLocked)
{
    failFourTimes();
    EXPECT_EQ(attempt("000000"), "60");
    now += 59;
    EXPECT_EQ(attempt("271828"), "1") << "not even at the right code";
    EXPECT_EQ(attempt("000000"), "1") << "and it does not make the lock longer";
    now += 1;
    EXPECT_EQ(attempt("271828"), "right");
}

TEST_F(StaffPinTest, BeginsToCountAnewAfterTheRightCode)
{
    failFourTimes();
    EXPECT_EQ(attempt("271828"), "right");
    failFourTimes();
    EXPECT_EQ(attempt("000000"), "60");
}

TEST_F(StaffPinTest, BeginsTheLockAnewAfterARestart)
{
    failFourTimes();
    EXPECT_EQ(attempt("000000"), "60");
    now += 60;
    EXPECT_EQ(attempt("000000"), "120");
    now += 119;
    restart();
    EXPECT_EQ(pin->lockedFor(), 120);
    EXPECT_EQ(attempt("271828"), "120");
    now += 120;
    EXPECT_EQ(attempt("271828"), "right");
    restart();
    EXPECT_EQ(pin->lockedFor(), 0);
}

TEST_F(StaffPinTest, CountsATryBeforeItIsLookedAt)
{
    // Power that fails while a code is checked must not have been free: what is on the disk then already counts it.
    failFourTimes();
    const Bytes counted = *readWholeFile(folder.path / "staff.tries", 3);
    EXPECT_EQ(std::string(counted.begin(), counted.end()), "04\n");
    std::filesystem::remove(folder.path / "staff.tries");
    std::filesystem::create_directory(folder.path / "staff.tries");   // cannot be counted any more
    const auto outcome = pin->attempt(typed(code, "271828"));
    ASSERT_FALSE(outcome) << "a try that cannot be counted is not looked at";
    EXPECT_EQ(code.size(), 0u);
}

TEST_F(StaffPinTest, GivesNoFreeTriesToWhoTakesTheCountAway)
{
    std::filesystem::remove(folder.path / "staff.tries");
    restart();
    EXPECT_EQ(pin->lockedFor(), 60);
    for (const char* damaged : {"", "x9\n", "00", "000\n", "-1\n"}) {
        std::ofstream(folder.path / "staff.tries", std::ios::trunc) << damaged;
        restart();
        EXPECT_EQ(pin->lockedFor(), 60) << damaged;
    }
}

TEST_F(StaffPinTest, WipesTheCodeWhateverComesOfIt)
{
    const auto* place = reinterpret_cast<const char*>(typed(code, "000000").digits().data());
    for (const char* digits : {"000000", "271828", "000000"}) {
        static_cast<void>(attempt(digits));
        EXPECT_EQ(code.size(), 0u);
        EXPECT_EQ(std::string_view(place, StaffCode::length), std::string_view("\0\0\0\0\0\0", 6));
    }
    typed(code, "12");
    code.takeBack();
    EXPECT_EQ(std::string_view(place, StaffCode::length), std::string_view("1\0\0\0\0\0", 6));
}

TEST_F(StaffPinTest, S_PIN_2_WritesTheCodeNowhere)
{
    failFourTimes();
    static_cast<void>(attempt("271828"));
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder.path)) {
        const Bytes bytes = *readWholeFile(one.path(), 4096);
        const std::string text(bytes.begin(), bytes.end());
        EXPECT_EQ(text.find("271828"), std::string::npos) << one.path();
    }
    StaffCode short_;
    const auto refused = StaffPin::choose(folder.path, typed(short_, "271"), small::cheap);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().text().find("271"), std::string::npos);
    EXPECT_EQ(short_.size(), 0u);
    // Two tablets with the same code do not show that they have it.
    small::Folder other;
    ASSERT_TRUE(StaffPin::choose(other.path, typed(code, "271828"), small::cheap));
    EXPECT_NE(*readWholeFile(other.path / "staff.pin", 200), *readWholeFile(folder.path / "staff.pin", 200));
}

TEST_F(StaffPinTest, KeepsNoMomentOfWhatTheStaffDid)
{
    failFourTimes();
    for (const char* name : {"staff.pin", "staff.tries"}) {
        struct stat about {};
        ASSERT_EQ(::stat((folder.path / name).c_str(), &about), 0);
        EXPECT_EQ(about.st_mtim.tv_sec, 0) << name;
        EXPECT_EQ(about.st_mode & 0777, 0600u) << name << " is the owner's alone";
    }
}

TEST_F(StaffPinTest, SaysWhenThereIsNoCodeOrADamagedOne)
{
    small::Folder empty;
    EXPECT_FALSE(StaffPin::isChosen(empty.path));
    EXPECT_FALSE(StaffPin::open(empty.path, [] { return 0; }));
    std::ofstream(folder.path / "staff.pin", std::ios::trunc) << "271828";
    const auto opened = StaffPin::open(folder.path, [] { return 0; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().text().find("271828"), std::string::npos);
}

}
}
