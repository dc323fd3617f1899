#include "scales/answer_reader.h"

namespace scales {

Result<AnswerReader> AnswerReader::make(const CsvHead& head, const Instrument& instrument, const AnswersLayout& layout,
                                        const ScoringVariant& variant, SumsOf what)
{
    auto columns = AnswerColumns::find(head.table, instrument, layout);
    if (!columns)
        return columns.error();
    AnswerReader reader;
    reader.file_ = head.table.file;
    reader.columnCount_ = head.table.header.size();
    reader.columns_ = std::move(*columns);
    reader.sums_ = what == SumsOf::points ? PackedSums::make(instrument, layout.format, variant, reader.columns_)
                                          : PackedSums::patterns(instrument, layout.format, reader.columns_);
    if (reader.sums_) {
        reader.plain_ = reader.sums_->tables(reader.columns_, std::string{head.separator, '\r', '\n'});
        reader.unquoted_ = reader.sums_->tables(reader.columns_, std::string_view("\0", 1));
    }
    for (std::size_t i = 0; i < reader.columns_.size(); ++i)
        reader.places_.push_back(static_cast<std::uint32_t>(reader.columns_.place(i)));
    return reader;
}

Result<Done> AnswerReader::read(const CsvRows& rows, std::vector<AnswerRow>& answers) const
{
    answers.clear();
    answers.reserve(rows.size());
    const PackedSums::Tables& tables = rows.isPlain() ? plain_ : unquoted_;
    std::vector<const std::uint64_t*> worth;
    for (const std::size_t kind : tables.kindOf)
        worth.push_back(tables.kinds[kind].data());
    std::vector<Code> codes;

    const std::size_t count = rows.size();
    const std::size_t items = worth.size();
    const auto* text = reinterpret_cast<const unsigned char*>(rows.text());
    for (std::size_t row = 0; row < count; ++row) {
        if (rows.fieldCount(row) != columnCount_ || columnCount_ == 1)
            if (rows.isBlank(row))
                continue;
        if (rows.fieldCount(row) != columnCount_)
            return Error{"has " + std::to_string(rows.fieldCount(row)) + " fields; expected " +
                             std::to_string(columnCount_) + " as in the header",
                         file_, rows.line(row)};
        const std::uint32_t firstField = rows.firstField(row);
        const std::uint32_t* ends = rows.fieldEnds() + firstField;
        std::uint64_t sum = 0;
        std::uint32_t lengths = 0;
        for (std::size_t i = 0; i < items; ++i) {
            const std::uint32_t* end = ends + places_[i];
            const std::uint32_t begin = end[-1] + 1;
            lengths |= *end - begin;
            sum += worth[i][text[begin]];
        }
        if (lengths > 1 || !PackedSums::isValid(sum) || !sums_) {
            if (auto read = readSlowly(rows, row, codes); !read)
                return read;
            sum = sums_ ? sums_->sumOf(codes) : 0;
        }
        answers.push_back({sum, firstField, static_cast<std::uint32_t>(row)});
    }
    if (rows.problem())
        return Error{rows.problem()->what, file_, rows.problem()->line};
    return Done{};
}

Result<Done> AnswerReader::readSlowly(const CsvRows& rows, std::size_t row, std::vector<Code>& codes) const
{
    codes.clear();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::string_view field = rows.field(rows.firstField(row) + columns_.place(i));
        const auto code = columns_.code(i, field);
        if (!code)
            return columns_.error(i, field, file_, rows.line(row));
        codes.push_back(*code);
    }
    return Done{};
}

void AnswerReader::codesOf(const CsvRows& rows, const AnswerRow& answers, std::vector<Code>& codes) const
{
    codes.clear();
    for (std::size_t i = 0; i < columns_.size(); ++i)
        codes.push_back(columns_.code(i, rows.field(answers.firstField + columns_.place(i))).value_or(Code::none));
}

}
