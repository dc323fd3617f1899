// Keys, paper and damaged boxes, as people and scripts meet them.
#include "app/vault/batch.h"
#include "app/vault/tablet.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "tests/cli/program.h"
#include "tests/cli/terminal.h"
#include "tests/small_municipality.h"

namespace cli {
namespace {

using testing::HasSubstr;

constexpr const char* twoSheets = "--sheet sheets/2026-sheet-1.html --sheet sheets/2026-sheet-3.html";

struct Custody : Program {
    void SetUp() override
    {
        Program::SetUp();
        ASSERT_TRUE(vault::startCryptography());
        write("survey.json", small::survey);
        write("areas.csv", small::areas);
        write("pass", "een lange wachtzin\n");
        ASSERT_EQ(run("new gemeente --survey survey.json --areas areas.csv --passphrase-file pass").exitCode, 0);
    }
    Ended wave(const std::string& more) { return run("wave gemeente 2026 --passphrase-file pass " + more); }
    void start()
    {
        ASSERT_EQ(wave(std::string("--device device --tablet tablet --sheets sheets ") + twoSheets).exitCode, 0);
    }
    void residents(int count)
    {
        auto tablet = vault::Tablet::open(folder_ / "tablet");
        ASSERT_TRUE(tablet);
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE((*tablet)->keep(small::answered((*tablet)->form(), 1 + i % 5)));
    }
};

/// Argon2id takes a second each time; the rest of them are slow.
struct Ceremony : Custody {};

TEST_F(Ceremony, StartsNoWaveWithoutProofFromTwoSheets)
{
    const Ended nothing = wave("");
    EXPECT_EQ(nothing.exitCode, 2);
    EXPECT_THAT(nothing.errors, HasSubstr("expected --sheets FOLDER"));
    const Ended prepared = wave("--sheets sheets");
    EXPECT_EQ(prepared.exitCode, 1);
    EXPECT_THAT(prepared.errors, HasSubstr("prepared and has not started"));
    EXPECT_FALSE(exists("gemeente/waves/2026/wave.json"));
    const Ended same = wave("--sheet sheets/2026-sheet-2.html --sheet sheets/2026-sheet-2.html");
    EXPECT_EQ(same.exitCode, 1);
    EXPECT_THAT(same.errors, HasSubstr("the same sheet twice"));
    const Ended proved = wave(twoSheets);
    EXPECT_EQ(proved.exitCode, 0) << proved.errors;
    EXPECT_THAT(proved.output, HasSubstr("Sheets 1 and 3 opened the test envelope."));
    EXPECT_TRUE(exists("gemeente/waves/2026/wave.json"));
}

TEST_F(Custody, PrintsSheetsThatOnlyTheirOwnerReadsAndNotIntoTheWorkspace)
{
    EXPECT_EQ(wave("--sheets gemeente/keys/sheets").exitCode, 2);
    EXPECT_EQ(wave("--sheets sheets").exitCode, 1);
    const auto rights = std::filesystem::status(folder_ / "sheets" / "2026-sheet-1.html").permissions();
    EXPECT_EQ(rights & std::filesystem::perms::all,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const std::string page = read("sheets/2026-sheet-1.html");
    EXPECT_THAT(page, HasSubstr("<svg"));
    EXPECT_THAT(page, HasSubstr("Kleindorp"));
    EXPECT_THAT(page, testing::Not(HasSubstr("http://")));
}

TEST_F(Custody, RecoversALostPassphraseAndForgetsAWave)
{
    start();
    residents(30);
    ASSERT_EQ(run("collect tablet --device device -o stick.bpb").exitCode, 0);
    ASSERT_EQ(run("import gemeente stick.bpb").exitCode, 0);
    write("new", "een andere wachtzin\n");
    const Ended restored = run(std::string("vault recover gemeente 2026 --passphrase-file new ") + twoSheets);
    EXPECT_EQ(restored.exitCode, 0) << restored.errors;
    EXPECT_NE(run("close gemeente 2026 --passphrase-file pass").exitCode, 0);
    const Ended closed = run("close gemeente 2026 --passphrase-file new");
    EXPECT_EQ(closed.exitCode, 0) << closed.errors;
    EXPECT_THAT(closed.output, HasSubstr("30 answer sheets in the archive, 0 of them on paper; 0 envelopes"));

    EXPECT_EQ(run("vault forget gemeente 2026 --yes").exitCode, 1) << "nothing was released of it";
    EXPECT_EQ(run("vault forget gemeente 2026 --unreleased").exitCode, 1) << "nobody said yes";
    const Ended forgotten = run("vault forget gemeente 2026 --unreleased --yes");
    EXPECT_EQ(forgotten.exitCode, 0) << forgotten.errors;
    EXPECT_THAT(forgotten.output, HasSubstr("Now destroy its three recovery sheets"));
    EXPECT_FALSE(exists("gemeente/keys/2026.key"));
    EXPECT_EQ(run("release gemeente 2026 --passphrase-file new").exitCode, 1);
    EXPECT_THAT(run("vault forget gemeente 2026 --yes").output, HasSubstr("forgotten before"));
}

TEST_F(Custody, TakesInPaperFormsOnceAndSealed)
{
    start();
    std::string forms = "neighbourhood,djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10\n";
    for (int i = 0; i < 31; ++i)
        forms += "90001A,1,2,3,4,5," + std::to_string(1 + i % 5) + "\n";
    write("paper.csv", forms);
    const Ended first = run("import gemeente --csv paper.csv --wave 2026 --passphrase-file pass");
    EXPECT_EQ(first.exitCode, 0) << first.errors;
    EXPECT_THAT(first.output, HasSubstr("31 paper forms for wave 2026, sealed like any other"));
    EXPECT_THAT(run("import gemeente --csv paper.csv --wave 2026 --passphrase-file pass").output,
                HasSubstr("nothing changed"));
    const Ended closed = run("close gemeente 2026 --passphrase-file pass");
    EXPECT_THAT(closed.output, HasSubstr("31 answer sheets in the archive, 31 of them on paper"));
    write("wrong.csv", "djg6.3\n9\n");
    EXPECT_THAT(run("import gemeente --csv wrong.csv --wave 2026 --passphrase-file pass").errors,
                HasSubstr("wrong.csv:2: djg6.3: \"9\" is no answer"));
    EXPECT_EQ(run("import gemeente --csv paper.csv --passphrase-file pass").exitCode, 2);
}

TEST_F(Custody, VerifiesAllBatchesBeforeItStoresOneAndNamesWhatIsMissing)
{
    start();
    residents(12);
    ASSERT_EQ(run("collect tablet --device device -o good.bpb").exitCode, 0);
    std::string bad = read("good.bpb");
    bad[300] ^= 1;
    write("bad.bpb", bad);
    EXPECT_EQ(run("import gemeente good.bpb bad.bpb").exitCode, 2);
    const Ended good = run("import gemeente good.bpb");
    EXPECT_THAT(good.output, testing::Not(HasSubstr("taken in before")));
    EXPECT_THAT(good.output, HasSubstr("Wave 2026 holds 12 envelopes now, digest "));
    EXPECT_THAT(good.output, testing::Not(HasSubstr("Missing")));
}

TEST_F(Custody, SalvagesADamagedBox)
{
    start();
    residents(30);
    std::string box = read("tablet/box.db");
    box.replace(0, 4096, std::string(4096, '\0'));
    write("damaged.box", box);
    const Ended salvaged = run("vault salvage gemeente 2026 damaged.box --passphrase-file pass");
    EXPECT_EQ(salvaged.exitCode, 0) << salvaged.errors;
    EXPECT_THAT(salvaged.output,
                HasSubstr("Found 30 answer sheets of wave 2026. 994 places were never used, 0 are damaged"));
    EXPECT_THAT(run("vault salvage gemeente 2026 damaged.box --passphrase-file pass").output,
                HasSubstr("taken in before"));
    EXPECT_THAT(run("close gemeente 2026 --passphrase-file pass").output, HasSubstr("30 answer sheets"));
    write("nothing.box", "no box");
    EXPECT_EQ(run("vault salvage gemeente 2026 nothing.box --passphrase-file pass").exitCode, 1);
}

TEST_F(Custody, SetsUpNoTabletAfterTheLastDay)
{
    ASSERT_EQ(wave(std::string("--until 2001-01-31 --sheets sheets ") + twoSheets).exitCode, 0);
    const Ended late = wave("--tablet tablet");
    EXPECT_EQ(late.exitCode, 1);
    EXPECT_THAT(late.errors, HasSubstr("ended on 2001-01-31"));
    EXPECT_FALSE(exists("tablet/box.db"));
}

TEST_F(Custody, ProposesSixWordsAndWantsThemBack)
{
    // Nobody can know them before they are shown: typing something else makes no workspace.
    const Ended ended =
        runOnTerminal(folder_, std::string(PROGRAMS) + "/buurtpeil new stad --survey survey.json --areas areas.csv",
                      "\nfirst try\nsecond try\n\x04");
    EXPECT_NE(ended.exitCode, 0);
    EXPECT_THAT(ended.output, testing::ContainsRegex("[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+"));
    EXPECT_THAT(ended.output, HasSubstr("That is not it"));
    EXPECT_FALSE(exists("stad"));
}

}
}
