// The loops that every answer sheet of a file goes through, each alone, wide and portable:
//     inner_loops --benchmark_filter=FindFieldEnds
#include "analysis/combinations.h"
#include "analysis/score_counts.h"
#include "scales/answer_reader.h"
#include "scales/catalogue.h"
#include "scales/instrument_reader.h"
#include "scales/scoring.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <random>

namespace {

constexpr std::size_t sheets = 4000;   // about a block of 256 KiB

const scales::Instrument& djg11()
{
    static const auto scale =
        scales::readInstrument(scales::readTextFile(HOUSE "/scales/definitions/djg11.json").value(), "djg11")
            .result()
            .value();
    return scale;
}

std::string header()
{
    std::string text = "period,neighbourhood";
    for (int item = 1; item <= 11; ++item)
        text += ",djg11." + std::to_string(item);
    return text + "\n";
}

std::string answers()
{
    std::mt19937 dice(1);
    std::string text;
    for (std::size_t sheet = 0; sheet < sheets; ++sheet) {
        text += "2024,BU" + std::to_string(10'000'000 + dice() % 2500 * 10);
        for (int item = 0; item < 11; ++item) {
            text += ',';
            if (dice() % 100 >= 3)
                text += std::to_string(1 + dice() % 5);
        }
        text += '\n';
    }
    return text;
}

/// The answers as one block, behind their header.
struct Read {
    explicit Read(bool portable)
    {
        scales::preferPortableScan(portable);
        std::string left = header() + answers();
        scales::CsvBlocks blocks(
            [&](char* into, std::size_t most) -> scales::Result<std::size_t> {
                const std::size_t taken = left.copy(into, most);
                left.erase(0, taken);
                return taken;
            },
            std::size_t{1} << 20);
        head = std::make_unique<scales::CsvHead>(scales::CsvHead::read(blocks, "answers").value());
        reader = scales::AnswerReader::make(*head, djg11(), {}, djg11().variants.front()).value();
    }
    ~Read() { scales::preferPortableScan(false); }
    Read(const Read&) = delete;
    Read& operator=(const Read&) = delete;

    std::unique_ptr<scales::CsvHead> head;
    scales::AnswerReader reader;
};

void count(benchmark::State& state, const Read& read)
{
    const auto rounds = static_cast<std::int64_t>(state.iterations());
    state.SetItemsProcessed(rounds * static_cast<std::int64_t>(sheets));
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(read.head->block.size));
}

void FindFieldEnds(benchmark::State& state)
{
    const Read read(state.range(0) != 0);
    scales::CsvRows rows;
    for (auto _ : state) {
        rows.read(read.head->block, ',', read.head->rowsBeginAt);
        benchmark::DoNotOptimize(rows.fieldEnds());
    }
    count(state, read);
}
BENCHMARK(FindFieldEnds)->ArgName("portable")->Arg(0)->Arg(1);

void ReadAnswers(benchmark::State& state)
{
    const Read read(false);
    scales::CsvRows rows;
    rows.read(read.head->block, ',', read.head->rowsBeginAt);
    std::vector<scales::AnswerRow> found;
    for (auto _ : state) {
        if (!read.reader.read(rows, found))
            state.SkipWithError("the answers have a fault");
        benchmark::DoNotOptimize(found.data());
    }
    count(state, read);
}
BENCHMARK(ReadAnswers);

void ScoreOneByOne(benchmark::State& state)
{
    const Read read(false);
    scales::CsvRows rows;
    rows.read(read.head->block, ',', read.head->rowsBeginAt);
    std::vector<scales::AnswerRow> found;
    if (!read.reader.read(rows, found))
        state.SkipWithError("the answers have a fault");
    const scales::Scorer scorer(djg11(), "5");
    std::vector<scales::Code> codes;
    for (auto _ : state)
        for (const scales::AnswerRow& row : found) {
            read.reader.codesOf(rows, row, codes);
            benchmark::DoNotOptimize(scorer.score(codes));
        }
    count(state, read);
}
BENCHMARK(ScoreOneByOne);

void NumberCombinations(benchmark::State& state)
{
    const Read read(false);
    scales::CsvRows rows;
    rows.read(read.head->block, ',', read.head->rowsBeginAt);
    analysis::Combinations combinations;
    std::array<analysis::Combinations::Word, 16> words{};
    for (auto _ : state)
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const std::uint32_t field = rows.firstField(row);
            auto* const end = analysis::Combinations::pack(
                rows.field(field + 1), analysis::Combinations::pack(rows.field(field), words.data()));
            const std::span used(words.data(), end);
            benchmark::DoNotOptimize(combinations.numberOf(used, analysis::Combinations::hash(used)));
        }
    count(state, read);
}
BENCHMARK(NumberCombinations);

void CountPeople(benchmark::State& state)
{
    analysis::ScoreCounts counts(3);
    const std::array buckets = {counts.bucketOf(0, 2), counts.bucketOf(1, 3), counts.bucketOf(2, 5)};
    std::mt19937 dice(2);
    std::vector<std::uint32_t> groups(sheets);
    for (std::uint32_t& group : groups)
        group = static_cast<std::uint32_t>(dice() % 10000);
    for (auto _ : state)
        for (const std::uint32_t group : groups)
            counts.add(group, buckets);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(sheets));
}
BENCHMARK(CountPeople);

}

BENCHMARK_MAIN();
