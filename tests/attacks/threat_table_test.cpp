// A test for each line of the threat table that these rooms can answer, under the names that the table gives them.
#include "analysis/formats/csv.h"
#include "app/vault/batch.h"
#include "app/vault/ledger.h"
#include "app/vault/staff_pin.h"
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "scales/wording_reader.h"
#include "tests/analysis/town.h"
#include "tests/cheap_guess.h"
#include "tests/quick_folder.h"
#include "tests/small_municipality.h"
#include "tests/started_wave.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

namespace attacks {
namespace {

using scales::Answer;
using testing::HasSubstr;
using vault::Bytes;

/// A municipality with a wave and two tablets.
struct Municipality {
    Municipality()
    {
        EXPECT_TRUE(vault::startCryptography());
        workspace = std::make_unique<vault::Workspace>(std::move(
            *vault::Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", small::cheap)));
        key = std::move(*workspace->signingKey("wachtzin"));
        opening = std::move(*small::startedWave(*workspace, "2026", small::catalogue(),
                                                {one->verifying(), two->verifying()}, *key, "wachtzin", small::cheap));
        wave = std::make_unique<vault::WaveFile>(std::move(*workspace->readWave("2026")));
    }
    std::vector<vault::Envelope> envelopes(int count) const
    {
        std::vector<vault::Envelope> all;
        for (int i = 0; i < count; ++i)
            all.push_back(vault::seal(small::answered(*wave->form, 1 + i % 5), wave->mark, wave->sealing));
        return all;
    }
    Bytes batch(const std::vector<vault::Envelope>& all, const vault::SigningKey& signer,
                std::uint32_t number = 1) const
    {
        return vault::writeBatch(vault::batchHeadOf(*wave, number), all, signer);
    }
    scales::Result<vault::Imported> import(const Bytes& bytes, const std::string& name = "batch.bpb") const
    {
        EXPECT_TRUE(vault::writeWholeFile(folder.path / name, bytes));
        return workspace->import(folder.path / name);
    }

    small::QuickFolder folder;
    std::unique_ptr<vault::SigningKey> one = vault::SigningKey::make();
    std::unique_ptr<vault::SigningKey> two = vault::SigningKey::make();
    std::unique_ptr<vault::Workspace> workspace;
    std::unique_ptr<vault::SigningKey> key;
    std::unique_ptr<vault::OpeningKey> opening;
    std::unique_ptr<vault::WaveFile> wave;
};

// 5: answers, against a thief who reads the tablet.

/// What a core file of the process would hold.
std::string memoryOf(pid_t process)
{
    const std::string place = "/proc/" + std::to_string(process);
    std::ifstream maps(place + "/maps");
    std::ifstream content(place + "/mem", std::ios::binary);
    std::string all;
    for (std::string line; std::getline(maps, line);) {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        char dash = 0;
        std::string rights;
        std::istringstream fields(line);
        if (!(fields >> std::hex >> begin >> dash >> end >> rights) || !rights.starts_with("rw"))
            continue;
        std::string part(end - begin, '\0');
        content.clear();
        content.seekg(static_cast<std::streamoff>(begin));
        content.read(part.data(), static_cast<std::streamsize>(part.size()));
        all.append(part, 0, static_cast<std::size_t>(content.gcount()));
    }
    return all;
}

/// The canary: answers to eight questions that no other bytes look like. Only the child and the search make them.
Answer canary(std::size_t question)
{
    return question < 2 ? Answer::declined()
                        : Answer::chosen(scales::codeOf(1 + static_cast<int>(question * question + 1) % 5));
}

/// A tablet program after a resident gave the canary and it was kept.
std::string memoryAfterAResident(const std::filesystem::path& tabletFolder, bool wipes)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto tablet = vault::Tablet::open(tabletFolder);
        scales::AnswerSheet sheet = (*tablet)->form().emptySheet();
        for (std::size_t i = 0; i < sheet.size(); ++i)
            sheet.put(i, canary(i));
        const bool kept = (*tablet)->keep(sheet).has_value();
        if (wipes)
            sheet.wipe();
        ::raise(SIGSTOP);
        ::_exit(kept ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, WUNTRACED);
    std::string memory = memoryOf(child);
    ::kill(child, SIGCONT);
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    return memory;
}

TEST(Envelope, NoPlaintextInFilesOrCore)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer keeps what was freed on purpose, and its shadow of the memory is terabytes";
#endif
    const Municipality town;
    const auto tablet = town.folder.path / "tablet";
    ASSERT_TRUE(vault::setUpTablet(tablet, town.workspace->waveFile("2026")));
    // In this order: a child inherits what its parent has seen.
    const std::string careful = memoryAfterAResident(tablet, true);
    const std::string careless = memoryAfterAResident(tablet, false);

    std::string bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes.push_back(static_cast<char>(canary(i).byte()));
    EXPECT_NE(careless.find(bytes), std::string::npos) << "the search finds an answer sheet that nobody wiped";
    EXPECT_EQ(careful.find(bytes), std::string::npos) << "sealing left a copy in memory";
    for (const auto& one : std::filesystem::recursive_directory_iterator(tablet))
        if (one.is_regular_file()) {
            const Bytes content = *vault::readWholeFile(one.path(), 1 << 24);
            EXPECT_EQ(std::search(content.begin(), content.end(), bytes.begin(), bytes.end()), content.end())
                << one.path();
        }
}

// 8: settings, against staff with the code.

vault::StaffCode& typed(vault::StaffCode& code, std::string_view digits)
{
    code.wipe();
    for (const char digit : digits)
        code.type(digit - '0');
    return code;
}

TEST(Admin, PinCannotOpenEnvelopes)
{
    // The code opens a menu. Whatever lies in the tablet folder, the code and its file among it, is no key to an envelope.
    const Municipality town;
    const auto folder = town.folder.path / "tablet";
    ASSERT_TRUE(vault::setUpTablet(folder, town.workspace->waveFile("2026")));
    vault::StaffCode code;
    ASSERT_TRUE(vault::StaffPin::choose(folder, typed(code, "271828"), small::cheap));
    const vault::Envelope sealed = town.envelopes(1).front();
    int tried = 0;
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder)) {
        if (!one.is_regular_file() || one.path().filename() == "box.db" || one.path().filename() == "ballast")
            continue;
        const Bytes content = *vault::readWholeFile(one.path(), 1 << 24);
        for (std::size_t at = 0; at + 32 <= content.size();
             at += one.path().filename() == "wave.json" ? 32 : 1, ++tried) {
            const auto key = vault::OpeningKey::fromSecret(std::span<const std::uint8_t, 32>(content.data() + at, 32));
            ASSERT_FALSE(vault::open(sealed, *town.wave->form, town.wave->mark, *key)) << one.path() << " at " << at;
        }
    }
    EXPECT_GT(tried, 100);
    EXPECT_TRUE(vault::open(sealed, *town.wave->form, town.wave->mark, *town.opening)) << "only the wave's key does";
}

TEST(Admin, BackoffAfterFive)
{
    ASSERT_TRUE(vault::startCryptography());
    const small::QuickFolder folder;
    vault::StaffCode code;
    ASSERT_TRUE(vault::StaffPin::choose(folder.path, typed(code, "271828"), small::cheap));
    std::int64_t now = 0;
    const auto pin = std::move(*vault::StaffPin::open(folder.path, [&] { return now; }));
    for (int wrong = 1; wrong <= 4; ++wrong)
        EXPECT_TRUE(std::holds_alternative<vault::StaffPin::Wrong>(*pin->attempt(typed(code, "000000")))) << wrong;
    const auto fifth = *pin->attempt(typed(code, "000000"));
    ASSERT_TRUE(std::holds_alternative<vault::StaffPin::Locked>(fifth));
    EXPECT_EQ(std::get<vault::StaffPin::Locked>(fifth).seconds, 60);
    EXPECT_TRUE(std::holds_alternative<vault::StaffPin::Locked>(*pin->attempt(typed(code, "271828"))))
        << "while it is locked not even the right code opens";
    now += 60;
    EXPECT_TRUE(std::holds_alternative<vault::StaffPin::Right>(*pin->attempt(typed(code, "271828"))));
}

// 9: small groups, against an analyst with the private key.

TEST(Open, RefusesWaveBelowK)
{
    const Municipality town;
    ASSERT_TRUE(town.import(town.batch(town.envelopes(29), *town.one)));
    const auto closed = town.workspace->close("2026", *town.opening);
    ASSERT_FALSE(closed);
    EXPECT_TRUE(closed.error().refusal);
    EXPECT_THAT(closed.error().text(), HasSubstr("only from 30 on"));
    EXPECT_FALSE(town.workspace->openArchive(*town.wave, *town.opening));
}

TEST(Report, NoDifferencingAcrossReleases)
{
    // One release a wave: the same people and one more never make a second table to subtract the first from.
    ASSERT_TRUE(vault::startCryptography());
    const small::QuickFolder folder;
    const auto form = small::form();
    const auto key = vault::SigningKey::make();
    const auto release = [&](int people) {
        analysis::Tally tally(*form);
        for (int i = 0; i < people; ++i)
            tally.add(small::answered(*form, 1 + i % 5));
        auto ledger = vault::Ledger::read(folder.path / "ledger.jsonl", key->verifying());
        return ledger->release(tally, analysis::Plan(*form), "2026", *key);
    };
    const auto first = release(100);
    ASSERT_TRUE(first);
    const auto second = release(140);
    ASSERT_FALSE(second);
    EXPECT_TRUE(second.error().refusal);
    const auto ledger = vault::Ledger::read(folder.path / "ledger.jsonl", key->verifying());
    ASSERT_EQ(ledger->tables().size(), 1u);
    EXPECT_EQ(ledger->tables().front(), *first);
}

// 11 to 13: statistics, against forged, lost, repeated and malicious batches.

TEST(Batch, UnknownSignerRefused)
{
    // Anybody can seal with the public key; whose batch it is follows from the signature.
    const Municipality town;
    const auto imported = town.import(town.batch(town.envelopes(12), *vault::SigningKey::make()));
    ASSERT_FALSE(imported);
    EXPECT_THAT(imported.error().text(), HasSubstr("not enrolled"));
    EXPECT_EQ(town.workspace->intake("2026")->envelopes, 0u);
}

TEST(Batch, ReplayAndReorderGiveSameDigest)
{
    // Ten batches of two tablets that overlap, in twenty orders, some twice: one digest.
    const Municipality town;
    const auto all = town.envelopes(100);
    std::vector<Bytes> batches;
    for (int i = 0; i < 10; ++i)
        batches.push_back(town.batch({all.begin() + i * 8, all.begin() + i * 8 + 28}, i % 2 ? *town.one : *town.two,
                                     static_cast<std::uint32_t>(1 + i / 2)));
    std::mt19937 random(5);
    std::set<vault::Fingerprint> digests;
    for (int order = 0; order < 20; ++order) {
        std::filesystem::remove_all(town.workspace->folder() / "waves" / "2026" / "batches");
        std::filesystem::create_directory(town.workspace->folder() / "waves" / "2026" / "batches");
        auto arriving = batches;
        for (int again = 0; again < 5; ++again)
            arriving.push_back(batches[random() % batches.size()]);
        std::shuffle(arriving.begin(), arriving.end(), random);
        std::vector<std::filesystem::path> files;
        for (const Bytes& one : arriving) {
            files.push_back(town.folder.path / (std::to_string(files.size()) + ".bpb"));
            ASSERT_TRUE(vault::writeWholeFile(files.back(), one));
        }
        ASSERT_TRUE(town.workspace->import(files));
        const auto intake = town.workspace->intake("2026");
        EXPECT_EQ(intake->envelopes, 100u);
        digests.insert(intake->digest);
    }
    EXPECT_EQ(digests.size(), 1u);
    std::cout << "20 orders of 15 batches: " << digests.size() << " digest\n";
}

TEST(Batch, BitFlipRefused)
{
    const Municipality town;
    const Bytes whole = town.batch(town.envelopes(3), *town.one);
    const vault::VerifyingKey enrolled[] = {town.one->verifying(), town.two->verifying()};
    const auto head = vault::batchHeadOf(*town.wave, 1);
    for (std::size_t bit = 0; bit < 8 * whole.size(); bit += bit < 8 * 60 ? 1 : 61) {
        Bytes changed = whole;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(vault::readBatch(changed, "batch", head, enrolled)) << "bit " << bit;
    }
}

/// Cuts, insertions, repeated parts, changed bytes and numbers: what a malicious stick may bring.
Bytes mutated(const Bytes& whole, std::mt19937& random)
{
    Bytes changed = whole;
    const auto at = [&] { return random() % changed.size(); };
    do
        switch (random() % 6) {
        case 0: changed[at()] = static_cast<std::uint8_t>(random()); break;
        case 1: changed[at()] ^= static_cast<std::uint8_t>(1u << random() % 8); break;
        case 2: changed.resize(1 + at()); break;
        case 3:
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at()), static_cast<std::uint8_t>(random()));
            break;
        case 4: {
            const std::size_t from = at();
            const std::size_t count = std::min<std::size_t>(random() % 600, changed.size() - from);
            const Bytes part(changed.begin() + static_cast<std::ptrdiff_t>(from),
                             changed.begin() + static_cast<std::ptrdiff_t>(from + count));
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at()), part.begin(), part.end());
            break;
        }
        default:
            for (std::size_t i = 18; i < 30 && i < changed.size(); ++i)   // number and count
                changed[i] = random() % 3 ? changed[i] : static_cast<std::uint8_t>(random());
        }
    while (changed == whole || random() % 3 == 0);
    return changed;
}

int acceptedOf(int mutants)
{
    const Municipality town;
    const Bytes whole = town.batch(town.envelopes(4), *town.one);
    const vault::VerifyingKey enrolled[] = {town.one->verifying(), town.two->verifying()};
    const auto head = vault::batchHeadOf(*town.wave, 1);
    EXPECT_TRUE(vault::readBatch(whole, "batch", head, enrolled));
    std::mt19937 random(11);
    int accepted = 0;
    for (int i = 0; i < mutants; ++i)
        accepted += vault::readBatch(mutated(whole, random), "batch", head, enrolled) ? 1 : 0;
    std::cout << mutants << " mutated batches: " << accepted << " accepted\n";
    return accepted;
}

TEST(Batch, MutationsAreRefused) { EXPECT_EQ(acceptedOf(3000), 0); }
TEST(Batch, MutationsAreRefusedWholeMatrix) { EXPECT_EQ(acceptedOf(200'000), 0); }

TEST(Batch, MissingBatchReported)
{
    const Municipality town;
    for (const std::uint32_t number : {1u, 2u, 5u})
        ASSERT_TRUE(town.import(town.batch(town.envelopes(12), *town.one, number)));
    const auto intake = town.workspace->intake("2026");
    ASSERT_EQ(intake->tablets.size(), 2u);
    EXPECT_EQ(intake->tablets[0].latest, 5u);
    EXPECT_EQ(intake->tablets[0].missing, (std::vector<std::uint32_t>{3, 4}));
    EXPECT_EQ(intake->tablets[1].latest, 0u) << "nothing came from the other tablet, and that is said";
    EXPECT_EQ(intake->envelopes, 36u);
}

TEST(Batch, CountOverflow)
{
    // Counts that no file bears out, signed by a stolen tablet: found before memory is taken for them.
    const Municipality town;
    const Bytes whole = town.batch(town.envelopes(12), *town.one);
    for (const std::uint32_t count : {0u, 11u, 13u, 0x00800000u, 0x7FFFFFFFu, 0x80000000u, 0xFFFFFFFFu}) {
        Bytes changed(whole.begin(), whole.end() - 64);
        for (std::size_t i = 0; i < 4; ++i)
            changed[26 + i] = static_cast<std::uint8_t>(count >> (8 * i));
        vault::append(changed, town.one->sign(changed));
        const auto imported = town.import(changed);
        ASSERT_FALSE(imported) << count;
        EXPECT_THAT(imported.error().text(), HasSubstr("as many envelopes as it says")) << count;
    }
}

// 14: the program, against a malicious scale or translation.

std::string houseFile(const std::string& name) { return scales::readTextFile(HOUSE "/" + name).value(); }

std::string faultAfter(const std::string& words)
{
    std::string text = houseFile("translations/djg6_nl.json");
    const std::string sentence = "Als het moeilijk wordt, zijn er meerdere mensen die mij helpen.";
    const auto at = text.find(sentence);
    EXPECT_NE(at, std::string::npos);
    text.replace(at, sentence.size(), words);
    const scales::Catalogue catalogue = small::catalogue();
    const auto wording = scales::readWording(text, "w.json", *catalogue.instrument("djg6"));
    return wording.problems.empty() ? "" : wording.problems.front().text();
}

TEST(ScaleFile, RejectsFormatPlaceholders)
{
    for (const char* words : {"Ik heb %1 vrienden.", "Ik heb %n vrienden.", "Ik heb %L1 vrienden."})
        EXPECT_NE(faultAfter(words), "") << words;
    EXPECT_EQ(faultAfter("Ik heb genoeg vrienden."), "");
}

TEST(ScaleFile, PlainTextOnly)
{
    for (const char* words : {"<b>Ik</b> heb vrienden.", "<img src=x onerror=alert(1)>", "Ik heb\\nvrienden."})
        EXPECT_NE(faultAfter(words), "") << words;
}

TEST(ScaleFile, RejectsBidiControls)
{
    for (const char* sign : {"\u202E", "\u2066", "\u200B", "\u2060", "\uFEFF"})
        EXPECT_NE(faultAfter(std::string("Ik heb ") + sign + "vrienden."), "");
}

TEST(ScaleFile, HashChangesWithText)
{
    ASSERT_TRUE(vault::startCryptography());
    scales::FormTexts texts = small::texts();
    const auto before = vault::waveMark("2026", texts);
    for (std::size_t i = 0; i < texts.wordings.size(); i += 7) {
        char& letter = texts.wordings[i].text[texts.wordings[i].text.size() / 2];
        letter = static_cast<char>(letter ^ 1);
        EXPECT_NE(vault::waveMark("2026", texts), before);
        letter = static_cast<char>(letter ^ 1);
    }
    EXPECT_EQ(vault::waveMark("2026", texts), before);
    texts.definitions.front().text += " ";
    EXPECT_NE(vault::waveMark("2026", texts), before);
}

// 15: exports, against an area with a formula for a name.

TEST(Export, FormulaIsText)
{
    for (const std::string name : {"=HYPERLINK(1)", "@SUM(A1)"}) {
        const auto form =
            town::form(town::header + "100,Beekdal,municipality,,,\n1," + name + ",neighbourhood,100,,\n");
        const std::string csv = analysis::toCsv({town::release(*form, {}, "2026")});
        EXPECT_NE(csv.find(",'" + name + ","), std::string::npos) << csv;
    }
}

// 24: integrity, against silent changes on a disk.

TEST(Import, ReportsUnreadableNotSilent)
{
    const Municipality town;
    auto all = town.envelopes(40);
    for (int i = 0; i < 3; ++i)
        all[static_cast<std::size_t>(i)][100] ^= 1;   // a disk turned a bit before the tablet signed
    ASSERT_TRUE(town.import(town.batch(all, *town.one)));
    const auto closed = town.workspace->close("2026", *town.opening);
    ASSERT_TRUE(closed) << closed.error().text();
    EXPECT_EQ(closed->sheets, 37u);
    EXPECT_EQ(closed->unreadable, 3u);
    EXPECT_EQ(town.workspace->close("2026", *town.opening)->unreadable, 3u) << "and whoever asks later hears it too";
}

}
}
