#include "scales/csv_rows.h"

#include <algorithm>

namespace scales {
namespace {

constexpr char fieldEnd = '\0';

bool isSpace(char c) { return c == ' ' || c == '\t'; }
bool isBreak(char c) { return c == '\n' || c == '\r'; }

/// Reads CSV character by character, by the same rules as libcsv in its strict mode: blanks around a field do not
/// count, those inside its quotes do, and a quotation mark may stand only around a field or doubled inside quotes.
class QuotedText {
public:
    QuotedText(std::string& fields, FieldEnds& ends, std::vector<int>& lines, int line)
        : fields_(fields), ends_(ends), lines_(lines), line_(line)
    {
    }

    /// False when the text is wrong at `c`.
    bool take(char c, char separator)
    {
        if (c == '\0')
            return fail("holds a byte 0; expected text");
        if (isBreak(c) && !(c == '\n' && before_ == '\r'))
            ++line_;
        before_ = c;
        switch (state_) {
        case State::betweenRows:
        case State::betweenFields: return begin(c, separator);
        case State::inField: return go(c, separator);
        case State::inQuotes:
            if (c == '"')
                state_ = State::afterQuote;
            else
                fields_ += c;
            return true;
        case State::afterQuote: return leave(c, separator);
        }
        return false;
    }

    bool insideQuotes() const { return state_ == State::inQuotes; }
    bool insideRow() const { return state_ != State::betweenRows; }
    int rowLine() const { return rowLine_; }
    int line() const { return line_; }
    const std::string& fault() const { return fault_; }

private:
    enum class State { betweenRows, betweenFields, inField, inQuotes, afterQuote };

    bool begin(char c, char separator)
    {
        if (isSpace(c))
            return true;
        if (state_ == State::betweenRows) {
            if (isBreak(c))
                return true;
            rowLine_ = line_;
        }
        if (c == separator)
            return endField();
        if (isBreak(c))
            return endField() && endRow();
        state_ = c == '"' ? State::inQuotes : State::inField;
        if (c != '"')
            fields_ += c;
        return true;
    }

    bool go(char c, char separator)
    {
        if (c == '"')
            return fail("has a quotation mark inside a field; expected it doubled inside a quoted field");
        if (c != separator && !isBreak(c)) {
            fields_ += c;
            return true;
        }
        while (fields_.size() > begun_ && isSpace(fields_.back()))
            fields_.pop_back();
        return endField() && (c == separator || endRow());
    }

    bool leave(char c, char separator)
    {
        if (c == '"' && !spaceAfterQuote_) {
            fields_ += c;
            state_ = State::inQuotes;
            return true;
        }
        if (isSpace(c)) {
            spaceAfterQuote_ = true;
            return true;
        }
        if (c != separator && !isBreak(c))
            return fail("has a quotation mark inside a field; expected it doubled inside a quoted field");
        return endField() && (c == separator || endRow());
    }

    bool endField()
    {
        ends_.add(static_cast<std::uint32_t>(fields_.size()));
        fields_ += fieldEnd;
        begun_ = fields_.size();
        spaceAfterQuote_ = false;
        state_ = State::betweenFields;
        return true;
    }

    bool endRow()
    {
        ends_.endRow();
        lines_.push_back(rowLine_);
        state_ = State::betweenRows;
        return true;
    }

    bool fail(const char* what)
    {
        fault_ = what;
        return false;
    }

    std::string& fields_;
    FieldEnds& ends_;
    std::vector<int>& lines_;
    State state_ = State::betweenRows;
    int line_;
    int rowLine_ = 0;
    char before_ = '\n';
    std::size_t begun_ = 0;   ///< where the field that is being read begins in fields_
    bool spaceAfterQuote_ = false;
    std::string fault_;
};

}

char separatorOf(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    std::string_view header = begin == std::string_view::npos ? std::string_view() : text.substr(begin);
    header = header.substr(0, header.find_first_of("\r\n"));
    return std::ranges::count(header, ';') > std::ranges::count(header, ',') ? ';' : ',';
}

void CsvRows::read(const CsvBlock& block, char separator, std::size_t from)
{
    problem_.reset();
    block_ = &block;
    if (!block.isPlain) {
        readQuoted(block, separator, from, block.size);
        return;
    }
    plain_ = true;
    from_ = from;
    text_ = block.text().substr(from);
    findFieldEnds(text_, separator, ends_);
}

std::size_t CsvRows::readFirst(const CsvBlock& block, char separator)
{
    problem_.reset();
    block_ = &block;
    return readQuoted(block, separator, 0, 1);
}

std::size_t CsvRows::readQuoted(const CsvBlock& block, char separator, std::size_t from, std::size_t mostRows)
{
    plain_ = false;
    unquoted_.clear();
    linesOfRows_.clear();
    ends_.start();
    const auto lines = block.firstLine + static_cast<std::int64_t>(countMarks(block.text().substr(0, from)).lineBreaks);
    QuotedText reading(unquoted_, ends_, linesOfRows_, static_cast<int>(lines));
    std::size_t at = from;
    while (at < block.size && ends_.rowCount < mostRows && !problem_) {
        if (!reading.take(block.bytes[at], separator))
            problem_ = Problem{reading.fault(), reading.line()};
        ++at;
    }
    if (!problem_ && at == block.size) {
        if (block.isCutOff)
            problem_ = Problem{"is longer than 1 MiB; expected one answer sheet per line",
                               reading.insideRow() ? reading.rowLine() : static_cast<int>(block.firstLine)};
        else if (reading.insideQuotes())
            problem_ = Problem{"ends inside a quoted field; expected a closing quotation mark", reading.rowLine()};
    }
    unquoted_.append(CsvBlock::readableBehind, '\0');
    text_ = unquoted_;
    if (at < block.size && at > 0 && block.bytes[at - 1] == '\r' && block.bytes[at] == '\n')
        ++at;   // the other half of the line break
    return at;
}

bool CsvRows::isBlank(std::size_t row) const
{
    if (!plain_ || fieldCount(row) != 1)
        return false;
    const std::uint32_t place = firstField(row);
    const std::size_t begin = fieldEnds()[place - 1] + std::uint32_t{1};
    return std::all_of(text() + begin, text() + fieldEnds()[place], isSpace);
}

int CsvRows::line(std::size_t row) const
{
    if (!plain_)
        return linesOfRows_.at(row);
    const std::size_t begin = from_ + static_cast<std::uint32_t>(fieldEnds()[firstField(row) - 1] + 1);
    return static_cast<int>(block_->firstLine +
                            static_cast<std::int64_t>(countMarks(block_->text().substr(0, begin)).lineBreaks));
}

void CsvRows::trim(std::string_view& field)
{
    while (!field.empty() && isBlank(field.front()))
        field.remove_prefix(1);
    while (!field.empty() && isBlank(field.back()))
        field.remove_suffix(1);
}

}
