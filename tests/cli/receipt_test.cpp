#include "app/vault/receipt.h"
#include "app/vault/tablet.h"
#include "app/vault/wave_file.h"
#include "app/vault/workspace.h"
#include "tests/cli/program.h"
#include "tests/small_municipality.h"

namespace cli {
namespace {

struct Receipts : Program {
    void SetUp() override
    {
        Program::SetUp();
        ASSERT_TRUE(vault::startCryptography());
        write("survey.json", small::survey);
        write("areas.csv", small::areas);
        write("population.csv", "code,population\n90001A,3000\n");
        write("pass", "een lange wachtzin\n");
        ASSERT_EQ(run("new gemeente --survey survey.json --areas areas.csv --passphrase-file pass").exitCode, 0);
        wave = run("wave gemeente 2026 --device device --tablet tablet --passphrase-file pass --sheets sheets "
                   "--sheet sheets/2026-sheet-1.html --sheet sheets/2026-sheet-3.html");
        ASSERT_EQ(wave.exitCode, 0) << wave.errors;
        auto tablet = vault::Tablet::open(folder_ / "tablet");
        ASSERT_TRUE(tablet);
        for (int i = 0; i < 12; ++i)
            ASSERT_TRUE((*tablet)->keep(small::answered((*tablet)->form(), 1 + i % 5)));
        people = (*tablet)->waveFile().population.peopleIn("90001A");
        ASSERT_EQ(run("collect tablet --device device -o stick.bpb").exitCode, 0);
    }
    Ended wave;
    std::optional<std::int64_t> people;
};

TEST_F(Receipts, AreWrittenBesideTheBatchForWhoHasThePassphrase)
{
    EXPECT_EQ(run("import gemeente stick.bpb").exitCode, 0);
    EXPECT_FALSE(exists("stick.receipt"));
    const Ended signed_ = run("import gemeente stick.bpb --passphrase-file pass");
    EXPECT_EQ(signed_.exitCode, 0) << signed_.errors;
    EXPECT_THAT(signed_.output, testing::HasSubstr("taken in before"));
    const auto receipt = vault::readReceipt(folder_ / "stick.receipt");
    ASSERT_TRUE(receipt) << receipt.error().text();
    EXPECT_EQ(receipt->envelopes, 12u);
    EXPECT_EQ(receipt->municipality, vault::Workspace::open(folder_ / "gemeente")->municipality());
    const Ended again = run("import gemeente stick.bpb --passphrase-file pass");
    EXPECT_THAT(again.output, testing::Not(testing::HasSubstr("Wrote the receipt"))) << "one that is there stays";
}

TEST_F(Receipts, ComeWithFourWordsToEnrolATabletBy)
{
    EXPECT_THAT(wave.output, testing::ContainsRegex("called: [a-z]{5} [a-z]{5} [a-z]{5} [a-z]{5}"));
}

TEST_F(Receipts, AndThePopulationReachesTheTablet) { EXPECT_EQ(people, 3000); }

}
}
