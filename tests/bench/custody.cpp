// What custody costs beside what it is made of, in the same run: sealing beside bare libsodium, a commit beside the
// machine's own fsync, and a municipality's year from envelopes to counts.
//     custody FOLDER     (FOLDER on the disk that is to be measured)
#include "analysis/tally.h"
#include "app/vault/archive.h"
#include "app/vault/ballot_box.h"
#include "app/vault/batch.h"
#include "app/vault/whole_file.h"
#include "scales/catalogue.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(Clock::time_point since)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - since).count();
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

std::unique_ptr<const scales::Form> form()
{
    const auto text = [](const std::string& name) { return scales::readTextFile(HOUSE "/" + name).value(); };
    const auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations").value();
    auto read = scales::Form::read({{"survey.json", text("app/kiosk/self_test_survey.json")},
                                    {"areas.csv", text("app/kiosk/self_test_areas.csv")},
                                    catalogue.definitionTexts(),
                                    catalogue.wordingTexts()});
    return std::move(read.value());
}

scales::AnswerSheet sheet(const scales::Form& form, std::size_t i)
{
    scales::AnswerSheet made = form.emptySheet();
    made.putHome(scales::Home::neighbourhood(i % form.neighbourhoods().size()));
    for (std::size_t question = 0; question < made.size(); ++question)
        made.put(question,
                 scales::Answer::chosen(scales::codeOf(
                     1 + static_cast<int>((i * 7 + question * 3) %
                                          static_cast<std::size_t>(form.questions()[question].format->points())))));
    return made;
}

/// In turns, so that a busy machine is busy for both.
void sealing(const scales::Form& form, const vault::OpeningKey& key)
{
    constexpr int rounds = 1500;
    const vault::WaveMark mark{1};
    const scales::AnswerSheet answers = sheet(form, 5);
    std::vector<double> sealed;
    std::vector<double> bareSealed;
    std::vector<double> opened;
    std::vector<double> bareOpened;
    std::array<std::uint8_t, 464> plain{};
    std::array<std::uint8_t, 512> box{};
    for (int i = 0; i < rounds; ++i) {
        auto begin = Clock::now();
        const vault::Envelope envelope = vault::seal(answers, mark, key.sealing());
        sealed.push_back(microseconds(begin));
        begin = Clock::now();
        crypto_box_seal(box.data(), plain.data(), plain.size(), key.sealing().bytes.data());
        bareSealed.push_back(microseconds(begin));
        begin = Clock::now();
        const auto back = vault::open(envelope, form, mark, key);
        opened.push_back(microseconds(begin));
        begin = Clock::now();
        const int outcome =
            crypto_box_seal_open(plain.data(), box.data(), box.size(), key.sealing().bytes.data(), key.secret());
        bareOpened.push_back(microseconds(begin));
        if (!back || outcome != 0)
            std::exit(1);
    }
    std::printf("seal    %7.1f us   libsodium alone %7.1f us   ratio %.3f   (bar 1.2)\n", median(sealed),
                median(bareSealed), median(sealed) / median(bareSealed));
    std::printf("open    %7.1f us   libsodium alone %7.1f us   ratio %.3f   (bar 1.2)\n", median(opened),
                median(bareOpened), median(opened) / median(bareOpened));
}

void committing(const std::filesystem::path& folder, const vault::OpeningKey& key)
{
    const vault::WaveMark mark{1};
    const auto file = folder / "box.db";
    if (!vault::BallotBox::make(file, mark, key.sealing()))
        std::exit(1);
    const auto box =
        std::move(vault::BallotBox::open(file, mark, vault::randomSlot(vault::systemRandomness())).value());
    const int raw = ::open((folder / "raw").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    std::array<std::uint8_t, 4096> page{};
    std::vector<double> commits;
    std::vector<double> syncs;
    for (int i = 0; i < 400; ++i) {
        const vault::Envelope envelope = vault::sealDummy(key.sealing());
        auto begin = Clock::now();
        if (!box->put(envelope))
            std::exit(1);
        commits.push_back(microseconds(begin));
        page[0] = static_cast<std::uint8_t>(i);
        begin = Clock::now();
        if (::pwrite(raw, page.data(), page.size(), 0) != ssize_t{4096} || ::fsync(raw) != 0)
            std::exit(1);
        syncs.push_back(microseconds(begin));
    }
    ::close(raw);
    std::printf("commit  %7.1f us   write and fsync  %7.1f us   ratio %.3f   (bar 6)\n", median(commits), median(syncs),
                median(commits) / median(syncs));
}

void year(const scales::Form& form, const vault::OpeningKey& key)
{
    constexpr std::size_t people = 3000;
    const vault::WaveMark mark{1};
    std::vector<vault::Envelope> envelopes;
    for (std::size_t i = 0; i < people; ++i)
        envelopes.push_back(vault::seal(sheet(form, i), mark, key.sealing()));

    const std::clock_t worked = std::clock();
    auto begin = Clock::now();
    vault::Archive archive;
    for (const vault::Envelope& envelope : envelopes)
        if (auto opened = vault::open(envelope, form, mark, key))
            archive.sheets.push_back(std::move(*opened));
    const vault::Bytes file = vault::writeArchive(archive, form, mark, key.sealing());
    const double closing = microseconds(begin);

    begin = Clock::now();
    const auto again = vault::readArchive(file, "archive", form, mark, key);
    analysis::Tally tally(form);
    for (const vault::KeptSheet& one : again->sheets)
        tally.add(one.answers);
    const double counting = microseconds(begin);
    const double processor = 1000.0 * static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC;
    std::printf(
        "year    %zu envelopes: opened and archived %.0f ms, archive opened and counted %.0f ms, together %.0f ms, "
        "%.0f ms of a processor   (bar 1000)\n",
        envelopes.size(), closing / 1000, counting / 1000, (closing + counting) / 1000, processor);
    std::printf("archive %zu bytes, %.1f a respondent for %zu questions and a neighbourhood\n", file.size(),
                static_cast<double>(file.size()) / people, form.questions().size());
}

}

int main(int count, char** words)
{
    if (count != 2 || !vault::startCryptography()) {
        std::fprintf(stderr, "usage: custody FOLDER\n");
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::path(words[1]) / "custody-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto everything = form();
    const auto key = vault::OpeningKey::make();
    sealing(*everything, *key);
    committing(folder, *key);
    year(*everything, *key);
    std::filesystem::remove_all(folder);
    return 0;
}
