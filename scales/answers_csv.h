#pragma once

#include "scales/csv_table.h"
#include "scales/instrument.h"

#include <string>
#include <vector>

namespace scales {

/// How a CSV file of answers is to be understood.
struct AnswersLayout {
    std::string format = "5";    ///< answer format of the instrument
    std::string items = {};      ///< pattern for item columns with % for the number; empty = `ID.N`
    bool codeOneIsYes = false;   ///< the file counts the other way round: 1 is the strongest yes
};

/// Where the answers of one instrument stand in a CSV table.
class AnswerColumns {
public:
    /// `head` needs only its header; an error when an item has no column.
    static Result<AnswerColumns> find(const CsvTable& head, const Instrument& instrument, const AnswersLayout& layout);

    /// Puts the answers of one row into `codes`, one per item in the order of the items. An empty field is Code::none;
    /// anything but a code of the format is an error that names its line and column.
    Result<Done> read(const CsvTable& head, const CsvTable::Row& row, std::vector<Code>& codes) const;

private:
    std::vector<std::size_t> places_;
    std::vector<std::string> names_;
    int points_ = 0;
    bool codeOneIsYes_ = false;
};

/// The answers of one instrument out of a CSV table: one row per answer sheet, codes in the order of the items.
Result<std::vector<std::vector<Code>>> readAnswers(const CsvTable& table, const Instrument& instrument,
                                                   const AnswersLayout& layout);

}
