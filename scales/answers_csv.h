#pragma once

#include "scales/csv_table.h"
#include "scales/instrument.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// How a CSV file of answers is to be understood.
struct AnswersLayout {
    std::string format = "5";    ///< answer format of the instrument; any when its items have answers of their own
    std::string items = {};      ///< pattern for item columns with % for the number; empty = `ID.N`
    bool codeOneIsYes = false;   ///< the file counts the other way round: 1 is the strongest yes
};

/// Where the answers of one instrument stand in a CSV table, and what their fields may hold.
class AnswerColumns {
public:
    /// `head` needs only its header; an error when an item has no column.
    static Result<AnswerColumns> find(const CsvTable& head, const Instrument& instrument, const AnswersLayout& layout);

    std::size_t size() const { return columns_.size(); }
    /// The column of the item at `index`, from 0.
    std::size_t place(std::size_t index) const { return columns_[index].place; }
    /// How many answers the item at `index` offers.
    int options(std::size_t index) const { return columns_[index].options; }

    /// The answer that a field states to the item at `index`: Code::none for an empty one, nothing when it states none
    /// of the item's. Spaces around it do not matter.
    std::optional<Code> code(std::size_t index, std::string_view field) const;
    /// What is wrong with a field that states no answer.
    Error error(std::size_t index, std::string_view field, const std::string& file, int line) const;

    /// Puts the answers of one row into `codes`, one per item in the order of the items. Anything but a code of the
    /// format is an error that names its line and column.
    Result<Done> read(const CsvTable& head, const CsvTable::Row& row, std::vector<Code>& codes) const;

private:
    struct Column {
        std::string name;
        std::size_t place = 0;
        int options = 0;
    };
    std::vector<Column> columns_;
    bool codeOneIsYes_ = false;
};

/// The answers of one instrument out of a CSV table: one row per answer sheet, codes in the order of the items.
Result<std::vector<std::vector<Code>>> readAnswers(const CsvTable& table, const Instrument& instrument,
                                                   const AnswersLayout& layout);

}
