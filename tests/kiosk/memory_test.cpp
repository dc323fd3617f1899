#include "tests/kiosk/running_program.h"

#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

#include <cstdint>
#include <cstring>
#include <fstream>

// After a resident is gone, nothing they answered is left: not in a file, not in the memory of the program.
namespace kiosk_process {
namespace {

/// No other run of bytes in a program looks like these by chance.
const std::vector<int> improbable = {5, 1, 4, 2, 5, 3, 1, 5, 2, 4, 1};

/// The pattern as an array of numbers of one size, lowest byte first.
template <class Number>
std::string asArray(const std::vector<int>& values)
{
    std::string bytes;
    for (const int value : values)
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            bytes.push_back(i == 0 ? static_cast<char>(value) : '\0');
    return bytes;
}

/// As codes, and as places on the screen, where the highest code stands first.
std::vector<std::string> everyForm()
{
    std::vector<int> places;
    for (const int code : improbable)
        places.push_back(5 - code);
    std::vector<std::string> forms;
    for (const auto& values : {improbable, places}) {
        forms.push_back(asArray<std::uint8_t>(values));
        forms.push_back(asArray<std::uint32_t>(values));
        forms.push_back(asArray<std::uint64_t>(values));
    }
    return forms;
}

struct KioskMemory : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(vault::startCryptography());
        scales::FormTexts texts = small::texts();
        const auto asked = texts.survey.text.find(R"("djg6", "format": "5")");
        texts.survey.text.replace(asked, 6, R"("djg11")");
        texts.survey.text.replace(texts.survey.text.find("manual-1"), 8, "rivm-2016");
        const scales::Catalogue catalogue = small::catalogue();
        texts.definitions = catalogue.definitionTexts();
        ASSERT_TRUE(vault::writeWholeFile(
            folder.path / "wave.json",
            vault::bytesOf(vault::writeWaveFile("2026", texts, vault::OpeningKey::make()->sealing(), {},
                                                *vault::SigningKey::make()))));
        const auto set = vault::setUpTablet(tablet, folder.path / "wave.json");
        ASSERT_TRUE(set) << set.error().text();
    }

    std::string script(const char* end)
    {
        std::string answers = R"("neighbourhood": "90001B", "background.age": "50-64", "background.alone": "no")";
        for (std::size_t i = 0; i < improbable.size(); ++i)
            answers += ", \"djg11." + std::to_string(i + 1) + "\": " + std::to_string(improbable[i]);
        const auto file = folder.path / "script.json";
        EXPECT_TRUE(vault::writeWholeFile(
            file, vault::bytesOf(R"([{"language": "nl", "answers": {)" + answers + R"(}, "end": ")" + end + "\"}]")));
        return file;
    }

    /// What an envelope holds before it is sealed: its beginning, and its end with the first byte of the padding.
    std::vector<std::string> payload() const
    {
        const auto wave = vault::readWaveFile(tablet / "wave.json");
        EXPECT_TRUE(wave);
        const std::string mark(wave->mark.begin(), wave->mark.end());
        const std::string home("\1\0", 2);         // Molenhoek, the second neighbourhood, low byte first
        const std::string background("\3\2", 2);   // 50-64, not living alone
        const std::string answers = asArray<std::uint8_t>(improbable);
        return {"\1" + mark + home, home + background + answers.substr(0, 6), answers + "\x80"};
    }

    /// Much of a memory is zero, and some forms begin with it: there std::string::find takes minutes.
    static bool holds(const std::string& memory, const std::string& form)
    {
        return ::memmem(memory.data(), memory.size(), form.data(), form.size()) != nullptr;
    }

    void expectNothingIn(const std::string& memory)
    {
        ASSERT_TRUE(holds(memory, "Kleindorp")) << "the search does not see the program's memory";
        for (const std::string& form : everyForm())
            EXPECT_FALSE(holds(memory, form)) << "in memory, as " << form.size() << " bytes";
        for (const std::string& part : payload())
            EXPECT_FALSE(holds(memory, part)) << "in memory, as it is sealed, " << part.size() << " bytes";
    }

    /// A core file of the running process, made as a debugger makes it.
    std::string coreDump(const RunningProgram& kiosk)
    {
        RunningProgram debugger(folder.path / "home",
                                {"gcore", "-a", "-o", folder.path / "core", std::to_string(kiosk.process())});
        EXPECT_EQ(debugger.waitForEnd(), 0) << debugger.output();
        const auto file = folder.path / ("core." + std::to_string(kiosk.process()));
        std::ifstream stream(file, std::ios::binary);
        std::string core(std::filesystem::file_size(file), '\0');
        stream.read(core.data(), static_cast<std::streamsize>(core.size()));
        std::filesystem::remove(file);
        return core;
    }

    void expectNothingLeft(const RunningProgram& kiosk)
    {
        expectNothingIn(kiosk.memory());
        for (const auto& one : std::filesystem::recursive_directory_iterator(folder.path)) {
            if (!one.is_regular_file() || one.path().filename() == "script.json")
                continue;
            const vault::Bytes bytes = *vault::readWholeFile(one.path(), std::size_t{1} << 28);
            const std::string content(bytes.begin(), bytes.end());
            for (const std::string& form : everyForm())
                EXPECT_EQ(content.find(form), std::string::npos) << one.path();
        }
    }

    small::Folder folder;
    std::filesystem::path tablet = folder.path / "tablet";
};

TEST(KioskMemorySearch, FindsAnArrayOfEverySizeWhenThereIsOne)
{
    const std::string haystack = "abc" + asArray<std::uint32_t>(improbable) + "def";
    EXPECT_EQ(haystack.find(everyForm()[1]), 3u);
    EXPECT_EQ(everyForm()[0].size(), 11u);
    EXPECT_EQ(everyForm()[2].size(), 88u);
}

TEST_F(KioskMemory, IsSeenToHoldTheAnswersWhileTheyAreGiven)
{
    if (!canLead())
        GTEST_SKIP() << "this machine lets no test lead its own process (ptrace)";
    RunningProgram kiosk(folder.path / "home",
                         {kioskProgram, "--tablet", tablet, "--window", "800x1280", "--play", script("send"), "--tell"},
                         RunningProgram::Pace::led);
    while (kiosk.output().find("review.send") == std::string::npos && kiosk.toNextCall()) {
    }
    const std::string memory = kiosk.memory();
    EXPECT_TRUE(holds(memory, asArray<std::uint8_t>(improbable))) << "the search would find nothing";
}

TEST_F(KioskMemory, HoldsNothingAfterAResidentSent)
{
    {
        RunningProgram kiosk(folder.path / "home", {kioskProgram, "--tablet", tablet, "--window", "800x1280", "--play",
                                                    script("send"), "--shots", folder.path / "shots", "--stay"});
        ASSERT_TRUE(kiosk.waitForLine("played 1 resident")) << kiosk.output();
        expectNothingLeft(kiosk);
    }
    const auto again = vault::Tablet::open(tablet);
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ((*again)->kept(), 1u);
}

TEST_F(KioskMemory, HoldsNothingAfterAResidentStopped)
{
    RunningProgram kiosk(folder.path / "home", {kioskProgram, "--tablet", tablet, "--window", "800x1280", "--play",
                                                script("stop"), "--shots", folder.path / "shots", "--stay"});
    ASSERT_TRUE(kiosk.waitForLine("played 1 resident")) << kiosk.output();
    expectNothingLeft(kiosk);
}

TEST_F(KioskMemory, G4_AtLengthHoldsNothingInACoreDump)
{
    for (const char* end : {"send", "stop", "idle"}) {
        RunningProgram kiosk(folder.path / "home", {kioskProgram, "--tablet", tablet, "--window", "800x1280", "--play",
                                                    script(end), "--stay"});
        ASSERT_TRUE(kiosk.waitForLine("played 1 resident")) << kiosk.output();
        const std::string core = coreDump(kiosk);
        ASSERT_GT(core.size(), std::size_t{10'000'000}) << "that is no core of this program";
        expectNothingIn(core);
    }
}

}
}
