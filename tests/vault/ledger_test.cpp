#include "app/vault/ledger.h"

#include "analysis/plan.h"
#include "analysis/tally.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

namespace vault {
namespace {

struct LedgerTest : testing::Test {
    void SetUp() override { ASSERT_TRUE(startCryptography()); }

    Ledger ledger()
    {
        auto read = Ledger::read(file, key->verifying());
        EXPECT_TRUE(read) << (read ? "" : read.error().text());
        return std::move(*read);
    }
    analysis::Tally tally(int people)
    {
        analysis::Tally counted(*form);
        for (int i = 0; i < people; ++i) {
            scales::AnswerSheet sheet = small::answered(*form, 1 + i % 5);
            sheet.putHome(scales::Home::neighbourhood(static_cast<std::size_t>(i % 2)));
            counted.add(sheet);
        }
        return counted;
    }
    scales::Result<analysis::ReleasedTable> release(const std::string& wave, int people)
    {
        Ledger open = ledger();
        return open.release(tally(people), analysis::Plan(*form), wave, *key);
    }
    std::string content()
    {
        const Bytes bytes = *readWholeFile(file, 1 << 24);
        return {bytes.begin(), bytes.end()};
    }

    small::Folder folder;
    std::filesystem::path file = folder.path / "ledger.jsonl";
    std::unique_ptr<const scales::Form> form = small::form();
    std::unique_ptr<SigningKey> key = SigningKey::make();
};

TEST_F(LedgerTest, GivesBackTheTableThatWasReleased)
{
    const auto released = release("2025", 200);
    ASSERT_TRUE(released) << released.error().text();
    const Ledger again = ledger();
    ASSERT_EQ(again.tables().size(), 1u);
    EXPECT_TRUE(again.tables().front() == *released);
}

TEST_F(LedgerTest, GivesBackWhatWasSaidBesideTheScale)
{
    form = small::form(small::surveyWithLists());
    const auto released = release("2025", 200);
    ASSERT_TRUE(released) << released.error().text();
    EXPECT_EQ(released->modules().size(), 3u);
    const Ledger again = ledger();
    ASSERT_EQ(again.tables().size(), 1u);
    EXPECT_TRUE(again.tables().front() == *released);
}

/// A region with more figures than any other file that the programs read.
TEST_F(LedgerTest, GivesBackARegionOfAThousandNeighbourhoods)
{
    scales::FormTexts region = small::texts();
    for (int i = 0; i < 1000; ++i)
        region.areas.text += "9" + std::to_string(i) + "," + std::string(80, 'n') + ",neighbourhood,90001,,\n";
    auto read = scales::Form::read(region);
    ASSERT_TRUE(read) << read.error().text();
    form = std::move(*read);
    const auto released = release("2025", 200);
    ASSERT_TRUE(released) << released.error().text();
    EXPECT_GT(content().size(), std::size_t{1} << 20) << "or this tests nothing";
    EXPECT_TRUE(ledger().tables().front() == *released);
}

TEST_F(LedgerTest, ReleasesAWaveOnceAndTheSameAgain)
{
    ASSERT_TRUE(release("2025", 200));
    const std::string once = content();
    ASSERT_TRUE(release("2025", 200));
    EXPECT_EQ(content(), once);
}

TEST_F(LedgerTest, ReleasesEveryWaveTheSameAgainWhateverCameAfterIt)
{
    for (const int people : {200, 90, 140})
        ASSERT_TRUE(release(std::to_string(2000 + people), people));
    const std::string once = content();
    for (const int people : {90, 140, 200})
        EXPECT_TRUE(release(std::to_string(2000 + people), people));
    EXPECT_EQ(content(), once);
}

TEST_F(LedgerTest, RefusesASecondReleaseWithOtherFigures)
{
    ASSERT_TRUE(release("2025", 200));
    const std::string once = content();
    const auto late = release("2025", 260);
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().refusal);
    EXPECT_EQ(content(), once);
}

TEST_F(LedgerTest, NamesTheLineThatWasChanged)
{
    for (const char* wave : {"2024", "2025", "2026"})
        ASSERT_TRUE(release(wave, 200));
    std::string text = content();
    const auto second = text.find('\n') + 1;
    text[text.find("Kleindorp", second)] = 'G';
    ASSERT_TRUE(writeWholeFile(file, bytesOf(text)));
    const auto read = Ledger::read(file, key->verifying());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().line, 2);
}

TEST_F(LedgerTest, NamesThePlaceWhereALineWasTakenOut)
{
    for (const char* wave : {"2024", "2025", "2026"})
        ASSERT_TRUE(release(wave, 200));
    std::string text = content();
    const auto second = text.find('\n') + 1;
    text.erase(second, text.find('\n', second) + 1 - second);
    ASSERT_TRUE(writeWholeFile(file, bytesOf(text)));
    const auto read = Ledger::read(file, key->verifying());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().line, 2);
    EXPECT_THAT(read.error().what, testing::HasSubstr("does not follow"));
}

TEST_F(LedgerTest, RefusesAReleaseThatSomebodyElseSigned)
{
    const auto stranger = SigningKey::make();
    {
        auto foreign = Ledger::read(file, stranger->verifying());
        ASSERT_TRUE(foreign);
        ASSERT_TRUE(foreign->release(tally(200), analysis::Plan(*form), "2025", *stranger));
    }
    EXPECT_FALSE(Ledger::read(file, key->verifying()));
}

TEST_F(LedgerTest, MarksAWrongReleaseAsWithdrawnAndShowsItNoMore)
{
    ASSERT_TRUE(release("2024", 200));
    ASSERT_TRUE(release("2025", 200));
    Ledger open = ledger();
    ASSERT_TRUE(open.withdraw("2024", *key));
    const std::string once = content();
    ASSERT_TRUE(ledger().withdraw("2024", *key));
    EXPECT_EQ(content(), once) << "once more changes nothing";

    const Ledger again = ledger();
    ASSERT_EQ(again.tables().size(), 1u);
    EXPECT_EQ(again.tables().front().facts().wave, "2025");
    ASSERT_EQ(again.entries().size(), 3u);
    EXPECT_EQ(again.entries().back().kind, Ledger::Entry::Kind::withdrawn);
    EXPECT_EQ(again.entries().back().wave, "2024");
}

TEST_F(LedgerTest, NeverReleasesAWithdrawnWaveAgain)
{
    ASSERT_TRUE(release("2025", 200));
    ASSERT_TRUE(ledger().withdraw("2025", *key));
    for (const int people : {200, 260}) {
        const auto again = release("2025", people);
        ASSERT_FALSE(again);
        EXPECT_TRUE(again.error().refusal);
    }
    const auto never = ledger().withdraw("2026", *key);
    ASSERT_FALSE(never);
    EXPECT_TRUE(never.error().refusal);
}

TEST_F(LedgerTest, GivesNoDifferenceOfTwoReleasesOfOnePeriodInWhateverOrderTheyCome)
{
    const int versions[] = {200, 201, 205};   // a late answer, a correction
    for (const int first : versions)
        for (const int second : versions)
            for (const int third : versions) {
                std::filesystem::remove(file);
                ASSERT_TRUE(release("2025", first));
                const std::string once = content();
                for (const int later : {second, third}) {
                    const auto released = release("2025", later);
                    EXPECT_EQ(content(), once);
                    EXPECT_TRUE(released || later != first);
                }
            }
}

TEST_F(LedgerTest, NamesTheLineOfAWithdrawalThatWasTakenOut)
{
    ASSERT_TRUE(release("2024", 200));
    ASSERT_TRUE(ledger().withdraw("2024", *key));
    ASSERT_TRUE(release("2025", 200));
    std::string text = content();
    const auto second = text.find('\n') + 1;
    text.erase(second, text.find('\n', second) + 1 - second);
    ASSERT_TRUE(writeWholeFile(file, bytesOf(text)));
    const auto read = Ledger::read(file, key->verifying());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().line, 2);
}

TEST_F(LedgerTest, CanBeReadFromACopyWithoutAnyKey)
{
    ASSERT_TRUE(release("2025", 200));
    ASSERT_TRUE(release("2026", 200));
    const auto copy = Ledger::readCopy(file);
    ASSERT_TRUE(copy) << copy.error().text();
    EXPECT_TRUE(copy->tables() == ledger().tables());
    EXPECT_EQ(copy->municipality(), key->verifying());
}

TEST_F(LedgerTest, IsNoCopyWhenItIsEmptyChangedOrSignedByTwo)
{
    EXPECT_FALSE(Ledger::readCopy(file));
    ASSERT_TRUE(release("2025", 200));
    const std::string good = content();
    std::string changed = good;
    changed[changed.find("Kleindorp")] = 'k';
    ASSERT_TRUE(writeWholeFile(file, bytesOf(changed)));
    EXPECT_FALSE(Ledger::readCopy(file));

    ASSERT_TRUE(writeWholeFile(file, bytesOf(good)));
    key = SigningKey::make();
    const std::filesystem::path own = file;
    file = folder.path / "other.jsonl";
    ASSERT_TRUE(release("2026", 200));
    ASSERT_TRUE(writeWholeFile(own, bytesOf(good + content())));
    const auto mixed = Ledger::readCopy(own);
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().line, 2);
}

TEST_F(LedgerTest, KnowsAFileOfANewerProgramFromADamagedOne)
{
    ASSERT_TRUE(release("2025", 200));
    EXPECT_FALSE(Ledger::isOfNewerProgram(file));
    ASSERT_TRUE(writeWholeFile(file, bytesOf(content() + "{\"format\":\"buurtpeil-release-3\"}\n")));
    EXPECT_TRUE(Ledger::isOfNewerProgram(file));
    ASSERT_TRUE(writeWholeFile(file, bytesOf("{\"format\":\"buurtpeil-release-1\"}\n{\n")));
    EXPECT_FALSE(Ledger::isOfNewerProgram(file));
}

TEST_F(LedgerTest, IsEmptyBeforeTheFirstRelease) { EXPECT_TRUE(ledger().tables().empty()); }

}
}
