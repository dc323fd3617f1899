#include "scales/wording_sheet.h"

#include "scales/sheet_words.h"
#include "scales/sound.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace scales {
namespace {

/// The lines of a sheet by title, and the problems found so far.
struct Sheet {
    const std::string& file;
    std::vector<Error>& problems;
    std::map<std::string, SheetLine> lines;

    void refuse(const std::string& title, std::string what, int line = 0)
    {
        problems.push_back({std::move(what), file, line, title});
    }

    const SheetLine* find(const std::string& title) const
    {
        const auto found = lines.find(title);
        return found == lines.end() ? nullptr : &found->second;
    }

    void add(SheetLine line)
    {
        const std::string title = line.title();
        if (const SheetLine* first = find(title))
            refuse(title, "stands here again after line " + std::to_string(first->line) + "; expected it once",
                   line.line);
        else
            lines.emplace(title, std::move(line));
    }

    /// What reading a line gave, or nothing after noting why not.
    template <class T>
    std::optional<T> good(Result<T> read)
    {
        if (read)
            return std::move(*read);
        problems.push_back(std::move(read.error()));
        return std::nullopt;
    }
};

bool holds(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string listOf(const std::vector<std::string>& all)
{
    std::string list;
    for (const std::string& one : all)
        list += (list.empty() ? "" : ", ") + one;
    return list;
}

void readItems(Sheet& sheet, const SheetPurpose& purpose, Wording& wording)
{
    std::vector<std::string> keys;
    for (const Item& item : purpose.instrument.items)
        keys.push_back(item.key);
    for (const auto& [title, line] : sheet.lines)
        if (line.of == SheetLine::Of::item && !holds(keys, line.key))
            sheet.refuse(
                title, "is not an item of " + purpose.instrument.id + "; expected its official numbers " + listOf(keys),
                line.line);

    std::map<std::u32string, std::string> said;   // by sound
    for (const Item& item : purpose.instrument.items) {
        const SheetLine* line = sheet.find("item " + item.key);
        if (!line) {
            sheet.refuse("item " + item.key, "is missing; expected a sentence for each of " + listOf(keys));
            continue;
        }
        const auto words = sheet.good(
            readWords(*line, sheet.file, sentenceLengths, purpose.ours ? &purpose.ours->item(item) : nullptr));
        if (!words)
            continue;
        if (const auto [other, first] = said.emplace(soundOf(words->text), item.key); !first)
            sheet.refuse(line->title(), "is the same sentence as that of item " + other->second + "; expected another",
                         line->line);
        wording.items.emplace(item.key, *words);
    }
}

/// The answers that the sheet must have: those of its format, and of all formats where we have none to add.
std::vector<std::string> optionsWanted(const SheetPurpose& purpose)
{
    std::vector<std::string> wanted = purpose.instrument.format(purpose.format)->options;
    if (!purpose.ours)
        for (const AnswerFormat& format : purpose.instrument.formats)
            std::copy_if(format.options.begin(), format.options.end(), std::back_inserter(wanted),
                         [&](const std::string& option) { return !holds(wanted, option); });
    return wanted;
}

/// Our words for an answer of the sheet's format.
const Words* oursFor(const std::string& option, const SheetPurpose& purpose)
{
    const AnswerFormat& format = *purpose.instrument.format(purpose.format);
    const auto found = std::find(format.options.begin(), format.options.end(), option);
    if (!purpose.ours || found == format.options.end())
        return nullptr;
    return &purpose.ours->answer(format, static_cast<int>(found - format.options.begin()) + 1);
}

/// The answers on the sheet, by option.
std::map<std::string, Words> readAnswers(Sheet& sheet, const SheetPurpose& purpose)
{
    const std::vector<std::string> wanted = optionsWanted(purpose);
    bool any = false;
    for (const auto& [title, line] : sheet.lines) {
        any = any || line.of == SheetLine::Of::answer;
        if (line.of == SheetLine::Of::answer && !holds(wanted, line.key))
            sheet.refuse(title, "is not an answer of format " + purpose.format + "; expected " + listOf(wanted),
                         line.line);
    }
    std::map<std::string, Words> answers;
    if (!any && purpose.ours)
        return answers;

    std::map<std::u32string, std::string> heard;
    for (const std::string& option : wanted) {
        const SheetLine* line = sheet.find("answer " + option);
        if (!line) {
            sheet.refuse("answer " + option, "is missing; expected each of " + listOf(wanted) +
                                                 (purpose.ours ? ", or no answers at all" : ""));
            continue;
        }
        const auto words = sheet.good(readWords(*line, sheet.file, answerLengths, oursFor(option, purpose)));
        if (!words)
            continue;
        if (const auto [other, first] = heard.emplace(soundOf(words->spoken), option); !first)
            sheet.refuse(line->title(),
                         "sounds like answer " + other->second +
                             "; expected different sounds, if need be with: words | what is read aloud",
                         line->line);
        answers.emplace(option, *words);
    }
    return answers;
}

/// Gives every format its words: those of the sheet when they are all there, and otherwise ours.
void putAnswers(const std::map<std::string, Words>& answers, const SheetPurpose& purpose, Wording& wording)
{
    for (const AnswerFormat& format : purpose.instrument.formats) {
        std::vector<Words> words;
        for (const std::string& option : format.options)
            if (const auto found = answers.find(option); found != answers.end())
                words.push_back(found->second);
        if (words.size() == format.options.size()) {
            wording.source->answers.push_back(format.id);
            wording.answers.emplace(format.id, std::move(words));
        } else if (purpose.ours) {
            wording.answers.emplace(format.id, purpose.ours->answers.at(format.id));
        }
    }
}

std::string readTitled(Sheet& sheet, const std::string& title, Lengths lengths, const std::string* ours)
{
    if (const SheetLine* line = sheet.find(title))
        return sheet.good(readText(*line, sheet.file, lengths)).value_or("");
    if (ours)
        return *ours;
    sheet.refuse(title, "is missing; expected it here, because we have none of our own in this language");
    return {};
}

}

bool fitsOnSheet(const Instrument& instrument)
{
    return instrument.kind == Instrument::Kind::scale && !instrument.formats.empty() &&
           std::none_of(instrument.items.begin(), instrument.items.end(), [](const Item& item) { return !!item.own; });
}

Checked<Wording> readWordingSheet(std::string_view text, const std::string& file, const SheetPurpose& purpose)
{
    assert(fitsOnSheet(purpose.instrument) && purpose.instrument.format(purpose.format));
    Checked<Wording> checked;
    Sheet sheet{file, checked.problems, {}};
    auto lines = readSheetLines(text, file, checked.problems);
    if (!lines) {
        checked.problems.push_back(std::move(lines.error()));
        return checked;
    }
    for (SheetLine& line : *lines)
        sheet.add(std::move(line));

    Wording wording;
    wording.instrument = purpose.instrument.id;
    wording.language = purpose.language;
    wording.source.emplace();
    readItems(sheet, purpose, wording);
    putAnswers(readAnswers(sheet, purpose), purpose, wording);
    wording.introduction =
        readTitled(sheet, "introduction", introductionLengths, purpose.ours ? &purpose.ours->introduction : nullptr);
    wording.name = readTitled(sheet, "name", nameLengths, purpose.ours ? &purpose.ours->name : nullptr);

    // In the order of the sheet; what it lacks comes last.
    std::stable_sort(checked.problems.begin(), checked.problems.end(), [](const Error& one, const Error& other) {
        return one.line != 0 && (other.line == 0 || one.line < other.line);
    });
    if (checked.problems.empty())
        checked.value = std::move(wording);
    return checked;
}

}
