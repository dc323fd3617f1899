#include "app/vault/session.h"

#include "app/vault/staff_pin.h"
#include "app/vault/tablet.h"
#include "app/vault/whole_file.h"
#include "scales/json_fields.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

constexpr const char* sessionName = "session.json";
constexpr std::size_t largestFile = 512;   // bytes: what a disk writes at once
constexpr int mostCounted = 1'000'000'000;

Error refused(std::string what)
{
    Error error{std::move(what)};
    error.refusal = true;
    return error;
}

bool isTextSize(const std::string& size) { return size == "normal" || size == "large" || size == "largest"; }

}

Session Session::open(const std::filesystem::path& tabletFolder, Tablet& tablet)
{
    Session session(tabletFolder, tablet);
    const scales::Survey& survey = tablet.form().survey();
    session.plan_ = {survey.place, survey.languages.front()};
    if (!std::filesystem::exists(tabletFolder / sessionName))
        return session;
    Session asItStood = session;
    if (auto done = asItStood.read(); !done) {
        session.damage_ = done.error();
        return session;
    }
    if (tablet.kept() < asItStood.receipted_) {   // the power went between emptying the box and noting it
        asItStood.emptied_ += asItStood.receipted_;
        asItStood.receipted_ = 0;
    }
    return asItStood;
}

Result<Done> Session::read()
{
    const std::string file = (folder_ / sessionName).string();
    auto bytes = readWholeFile(file, largestFile);
    if (!bytes)
        return bytes.error();
    auto json = scales::LocatedJson::read({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file);
    if (!json)
        return json.error();
    std::vector<Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    const auto count = [&](const char* name) { return static_cast<std::size_t>(fields.number(name, 0, mostCounted)); };
    fields.choice("format", {"buurtpeil-session-1"});
    const std::string state = fields.choice("state", {"open", "practice", "closed"});
    open_ = state != "closed";
    plan_.practice = state == "practice";
    plan_.language = fields.text("language");
    plan_.textSize = fields.choice("text_size", {"normal", "large", "largest"});
    atBegin_ = count("at_begin");
    emptied_ = count("emptied");
    receipted_ = count("receipted");
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return Done{};
}

Result<Done> Session::write(const Session& next) const
{
    const char* state = !next.open_ ? "closed" : next.plan_.practice ? "practice" : "open";
    const nlohmann::json json = {{"format", "buurtpeil-session-1"}, {"state", state},
                                 {"language", next.plan_.language}, {"text_size", next.plan_.textSize},
                                 {"at_begin", next.atBegin_},       {"emptied", next.emptied_},
                                 {"receipted", next.receipted_}};
    // One length for all, so that it can be overwritten on a full disk and its size says nothing.
    std::string text = json.dump();
    text.resize(largestFile - 1, ' ');
    return overwriteWithoutTime(folder_ / sessionName, bytesOf(text + "\n"));
}

Result<Done> Session::begin(const SessionPlan& plan)
{
    if (open_)
        return refused("a session is open already; close it first");
    const scales::Survey& survey = tablet_->form().survey();
    const auto& languages = survey.languages;
    if (plan.place != survey.place || !isTextSize(plan.textSize) ||
        std::find(languages.begin(), languages.end(), plan.language) == languages.end())
        return refused("this place, language or text size is not the survey's");
    Session next = *this;
    next.open_ = true;
    next.plan_ = plan;
    next.atBegin_ = tablet_->kept();
    if (auto written = write(next); !written)
        return written;
    *this = std::move(next);
    return Done{};
}

Result<Done> Session::end(const std::string& place, std::size_t inBox)
{
    if (!open_)
        return refused("no session is open");
    if (place != plan_.place || inBox != tablet_->kept())
        return refused("the place or the number in the box is another; look again and confirm what you see");
    Session next = *this;
    next.open_ = false;
    next.plan_.practice = false;
    next.atBegin_ = 0;
    if (auto written = write(next); !written)
        return written;
    *this = std::move(next);
    return Done{};
}

Counts Session::counts() const
{
    const std::size_t inBox = tablet_->kept();
    const std::size_t here = open_ && !plan_.practice && inBox > atBegin_ ? inBox - atBegin_ : 0;
    return {here, inBox, emptied_ + receipted_};
}

Result<Done> Session::noteReceipt(std::size_t envelopes)
{
    Session next = *this;
    next.receipted_ = std::max(receipted_, envelopes);
    if (auto written = write(next); !written)
        return written;
    *this = std::move(next);
    return Done{};
}

Result<Done> Session::noteEmptied()
{
    Session next = *this;
    next.emptied_ = emptied_ + receipted_;
    next.receipted_ = 0;
    next.atBegin_ = 0;
    if (auto written = write(next); !written)
        return written;
    *this = std::move(next);
    return Done{};
}

bool Session::serves() const { return open_ || !StaffPin::isChosen(folder_); }

Result<Done> Session::prove()
{
    if (!serves())
        return refused("no session is open; the staff open one with their code");
    return isPractice() ? Result<Done>(Done{}) : tablet_->proveWritable();
}

Result<Done> Session::keep(const scales::AnswerSheet& sheet)
{
    if (!serves())
        return refused("no session is open; nothing was kept");
    return isPractice() ? Result<Done>(Done{}) : tablet_->keep(sheet);
}

}
