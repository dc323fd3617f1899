#include "app/kiosk/script.h"

#include "app/models/languages.h"
#include "app/models/option_rows.h"
#include "app/models/step_words.h"
#include "scales/located_json.h"

namespace kiosk {
namespace {

using nlohmann::json;
using Pointer = json::json_pointer;
using scales::Result;

class Reader {
public:
    Reader(const scales::LocatedJson& source, const scales::Form& form) : source_(source), form_(form), journey_(form)
    {
    }

    Result<ScriptedResident> resident(const Pointer& at, const json& value) const
    {
        if (!value.is_object())
            return source_.error(at, "is not an object; expected language, answers and end of one resident");
        ScriptedResident one;
        one.language = QString::fromStdString(form_.survey().languages.front());
        for (const auto& [name, member] : value.items()) {
            const Pointer where = at / name;
            if (name == "language") {
                if (!member.is_string() || !spoken(member.get<std::string>()))
                    return source_.error(where, "is not a language of this survey");
                one.language = QString::fromStdString(member.get<std::string>());
            } else if (name == "answers") {
                if (auto read = answers(where, member, one); !read)
                    return read.error();
            } else if (name == "end") {
                if (auto read = end(where, member, one); !read)
                    return read.error();
            } else if (name == "at") {
                if (!member.is_string() || !stepOf(member.get<std::string>()))
                    return source_.error(where, "is not a question of this survey");
                one.at = QString::fromStdString(member.get<std::string>());
            } else {
                return source_.error(where, "is not known; expected language, answers, end or at");
            }
        }
        return one;
    }

private:
    bool spoken(const std::string& language) const
    {
        const auto& all = form_.survey().languages;
        return std::find(all.begin(), all.end(), language) != all.end() &&
               models::Languages::hasInterface(QString::fromStdString(language));
    }

    const models::Step* stepOf(const std::string& question) const
    {
        for (int i = 0; i < journey_.size(); ++i) {
            const models::Step& step = journey_.at(i);
            if (!question.empty() && models::questionIdOf(form_, step).toStdString() == question)
                return &step;
        }
        return nullptr;
    }

    Result<scales::Done> answers(const Pointer& at, const json& value, ScriptedResident& one) const
    {
        if (!value.is_object())
            return source_.error(at, "is not an object; expected answers by question id");
        for (const auto& [question, answer] : value.items()) {
            const Pointer where = at / question;
            const models::Step* step = stepOf(question);
            if (!step)
                return source_.error(where, "is not a question of this survey");
            auto taps = rowsOf(where, answer, *step);
            if (!taps)
                return taps.error();
            one.taps.insert_or_assign(QString::fromStdString(question), *taps);
        }
        return scales::Done{};
    }

    /// The names of the rows that stand for an answer.
    Result<QStringList> rowsOf(const Pointer& where, const json& answer, const models::Step& step) const
    {
        if (answer.is_null())
            return QStringList();
        if (step.isClosedList() && answer.is_array())
            return tickedRows(where, answer, step);
        const auto row = rowOf(where, answer, step);
        return row ? Result<QStringList>(QStringList{*row}) : row.error();
    }

    /// Of a closed list: ["coffee", "walk"], or [] for none of these.
    Result<QStringList> tickedRows(const Pointer& where, const json& answer, const models::Step& step) const
    {
        const auto& options = form_.questions().at(static_cast<std::size_t>(step.question)).item->own->options;
        if (answer.empty())
            return QStringList{QStringLiteral("option.%1").arg(options.size())};
        QStringList rows;
        for (std::size_t i = 0; i < answer.size(); ++i) {
            const auto found = std::find(options.begin(), options.end(), answer[i].is_string() ? answer[i] : json(""));
            if (found == options.end())
                return source_.error(where / i, "is no option of this list");
            rows.append(QStringLiteral("option.%1").arg(found - options.begin()));
        }
        return rows;
    }

    /// The name of the row that stands for one answer.
    Result<QString> rowOf(const Pointer& where, const json& answer, const models::Step& step) const
    {
        const models::OfferedRows rows =
            models::offeredRows(form_, step, QString::fromStdString(form_.survey().languages.front()));
        const std::string words = answer.is_string() ? answer.get<std::string>() : std::string();
        if (words == "declined")
            return QStringLiteral("option.decline");
        if (step.kind == models::Step::Kind::neighbourhood) {
            const QString name =
                answer.is_string() ? QStringLiteral("neighbourhood.") + QString::fromStdString(words) : QString();
            for (const auto* list : {&rows.options, &rows.escapes})
                for (const models::OptionRow& row : *list)
                    if (row.name == name)
                        return name;
            return source_.error(where, "is not a neighbourhood of this survey; expected its code, \"elsewhere\", "
                                        "\"unknown\", \"declined\" or null");
        }
        if (step.isClosedList())
            return source_.error(where,
                                 "is no answer of this question; expected a list of options, \"declined\" or null");
        const scales::AnswerFormat& format = *form_.questions().at(static_cast<std::size_t>(step.question)).format;
        int code = answer.is_number_integer() ? answer.get<int>() : 0;
        if (answer.is_string())
            for (int i = 1; i <= format.points(); ++i)
                if (format.options.at(static_cast<std::size_t>(i) - 1) == words)
                    code = i;
        if (format.holds(code))
            for (const models::OptionRow& row : rows.options)
                if (std::get<scales::Answer>(row.meaning) == scales::Answer::chosen(scales::codeOf(code)))
                    return row.name;
        return source_.error(where, "is no answer of this question; expected a number from 1 to " +
                                        std::to_string(format.points()) + ", an option's id, \"declined\" or null");
    }

    Result<scales::Done> end(const Pointer& at, const json& value, ScriptedResident& one) const
    {
        using End = ScriptedResident::End;
        const std::string words = value.is_string() ? value.get<std::string>() : std::string();
        for (const auto& [name, end] : {std::pair("send", End::send), std::pair("stop", End::stop),
                                        std::pair("idle", End::idle), std::pair("walk-away", End::walkAway)})
            if (words == name) {
                one.end = end;
                return scales::Done{};
            }
        return source_.error(at, "is no way to end; expected send, stop, idle or walk-away");
    }

    const scales::LocatedJson& source_;
    const scales::Form& form_;
    models::Journey journey_;
};

}

Result<std::vector<ScriptedResident>> readScript(std::string_view text, std::string file, const scales::Form& form)
{
    auto source = scales::LocatedJson::read(text, std::move(file));
    if (!source)
        return source.error();
    if (!source->root().is_array() || source->root().empty())
        return source->error(Pointer(),
                             "is not a list of residents; expected [{\"language\": …, \"answers\": …, \"end\": …}]");
    const Reader reader(*source, form);
    std::vector<ScriptedResident> residents;
    for (std::size_t i = 0; i < source->root().size(); ++i) {
        auto one = reader.resident(Pointer() / i, source->root()[i]);
        if (!one)
            return one.error();
        if (one->end == ScriptedResident::End::send && !one->at.isEmpty())
            return source->error(Pointer() / i / "at", "is for those who do not send; sending is at the end");
        residents.push_back(std::move(*one));
    }
    return residents;
}

}
