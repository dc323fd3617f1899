#include "scales/located_json.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace scales {
namespace {

using nlohmann::json;

/// Hands characters to the parser and keeps the line of the last one it took. The parser reads one character ahead
/// after a number, hence a line break still belongs to the line that it ends.
class LineCounter {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCounter(const char* at, int* line) : at_(at), line_(line) {}

    reference operator*() const { return *at_; }
    LineCounter& operator++()
    {
        if (lineEnded_)
            ++*line_;
        lineEnded_ = *at_ == '\n';
        ++at_;
        return *this;
    }
    friend bool operator!=(const LineCounter& a, const LineCounter& b) { return a.at_ != b.at_; }

private:
    const char* at_;
    int* line_;
    bool lineEnded_ = false;
};

/// Builds the value and notes the line of each part of it.
class Builder : public nlohmann::json_sax<json> {
public:
    Builder(const int& line, json& root, std::map<std::string, int>& lines) : line_(line), root_(root), lines_(lines) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(value); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        if (holders_.back()->contains(name))
            return refuse("the member \"" + name + "\" stands here twice; expected it once");
        name_ = name;
        memberLine_ = line_;
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const json::exception& problem) override
    {
        // Parts of the library's message: "[json.exception.parse_error.101] parse error at line 3, column 5: …"
        const std::string words = problem.what();
        const auto colon = words.find(": ");
        return refuse("is not JSON: " + (colon == std::string::npos ? words : words.substr(colon + 2)));
    }

    const std::optional<std::string>& complaint() const { return complaint_; }
    int complaintLine() const { return complaintLine_; }

private:
    bool refuse(std::string what)
    {
        complaint_ = std::move(what);
        complaintLine_ = line_;
        return false;
    }

    json* place(json value)
    {
        json::json_pointer where;
        json* placed = nullptr;
        if (holders_.empty()) {
            root_ = std::move(value);
            placed = &root_;
        } else if (holders_.back()->is_object()) {
            where = places_.back() / name_;
            placed = &((*holders_.back())[name_] = std::move(value));
        } else {
            where = places_.back() / holders_.back()->size();
            holders_.back()->push_back(std::move(value));
            placed = &holders_.back()->back();
        }
        const bool member = !holders_.empty() && holders_.back()->is_object();
        lines_[where.to_string()] = member ? memberLine_ : line_;
        last_ = where;
        return placed;
    }

    bool put(json value)
    {
        place(std::move(value));
        return true;
    }

    bool open(json empty)
    {
        if (static_cast<int>(holders_.size()) >= LocatedJson::deepest)
            return refuse("is nested deeper than " + std::to_string(LocatedJson::deepest) + " levels");
        json* placed = place(std::move(empty));
        holders_.push_back(placed);
        places_.push_back(last_);
        return true;
    }

    bool close()
    {
        holders_.pop_back();
        places_.pop_back();
        return true;
    }

    const int& line_;
    json& root_;
    std::map<std::string, int>& lines_;
    std::vector<json*> holders_;   ///< an array's elements move when it grows, but only its last one is ever open
    std::vector<json::json_pointer> places_;
    json::json_pointer last_;
    std::string name_;
    int memberLine_ = 1;
    std::optional<std::string> complaint_;
    int complaintLine_ = 1;
};

}

Result<LocatedJson> LocatedJson::read(std::string_view text, std::string file, std::size_t largest)
{
    if (text.size() > largest)
        return Error{"is larger than " + std::to_string(largest >> 20) + " MiB; expected a small text file",
                     std::move(file)};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);

    // The parser would take a zero byte for the end and believe what stands before it.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return Error{
            "holds a zero byte; expected text", std::move(file),
            1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(zero), '\n'))};

    LocatedJson read;
    int line = 1;
    Builder builder(line, read.root_, read.lines_);
    const bool fine =
        json::sax_parse(LineCounter(text.data(), &line), LineCounter(text.data() + text.size(), &line), &builder);
    if (!fine)
        return Error{builder.complaint().value_or("is not JSON"), std::move(file), builder.complaintLine()};
    read.file_ = std::move(file);
    return read;
}

int LocatedJson::line(const json::json_pointer& where) const
{
    for (auto place = where;; place = place.parent_pointer()) {
        if (const auto found = lines_.find(place.to_string()); found != lines_.end())
            return found->second;
        if (place.empty())
            return 1;
    }
}

Error LocatedJson::error(const json::json_pointer& where, std::string what) const
{
    std::string member = where.to_string();
    if (!member.empty())
        member.erase(0, 1);
    return {std::move(what), file_, line(where), member};
}

}
