#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Somebody who has a copy of a ballot box and wants to know who came when. He reads bytes, knows SQLite's file format
/// (https://www.sqlite.org/fileformat.html) and nothing of our program.
namespace attacks {

/// One envelope as it lies in a file.
struct Trace {
    std::string envelope;
    std::uint64_t row = 0;    ///< the number of its row
    std::size_t page = 0;     ///< from 0
    std::size_t offset = 0;   ///< of its cell in the page
    std::size_t cell = 0;     ///< place of its pointer among the page's
};

/// Every blob of 512 bytes on the leaf pages of tables, in no order that means anything.
std::vector<Trace> tracesIn(std::string_view database);
/// The same of a write-ahead log; `page` counts frames, the first one that holds an envelope counts.
std::vector<Trace> tracesInLog(std::string_view log);

/// How often an envelope stands in the bytes, anywhere.
std::size_t copiesOf(std::string_view envelope, std::string_view bytes);

/// Ways to read an order of arrival from where envelopes lie: by row, by page and offset up or down, by page and pointer.
std::map<std::string, std::vector<std::string>> guesses(std::vector<Trace> traces);

/// Kendall's tau of a guess against the true order: 1 when every pair is right, -1 when every pair is the wrong way
/// round, about 0 when the guess knows nothing. Envelopes that the truth does not hold are left out.
double kendall(const std::vector<std::string>& guess, const std::vector<std::string>& truth);

}
