#include "app/vault/ledger.h"

#include "analysis/formats/json.h"
#include "analysis/publish.h"
#include "app/vault/signed_text.h"
#include "app/vault/whole_file.h"

#include <algorithm>

namespace vault {
namespace {

using nlohmann::json;
using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::string_view what = "buurtpeil-release-1";
constexpr std::size_t largestLedger = std::size_t{256} << 20;   // bytes

}

Result<Ledger> Ledger::read(const std::filesystem::path& file, const VerifyingKey& municipality)
{
    Ledger ledger(file, municipality);
    if (!std::filesystem::exists(file))
        return ledger;
    auto bytes = readWholeFile(file, largestLedger);
    if (!bytes)
        return bytes.error();
    ledger.text_ = std::move(*bytes);
    std::string_view rest(reinterpret_cast<const char*>(ledger.text_.data()), ledger.text_.size());
    for (int number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos)
            return Error{"is cut off; expected a whole line", file.string(), number};
        if (auto added = ledger.add(rest.substr(0, end), number); !added)
            return added.error();
        rest.remove_prefix(end + 1);
    }
    return ledger;
}

Result<Done> Ledger::add(std::string_view line, int number)
{
    const auto refuse = [&](std::string why) {
        Error error{std::move(why), file_.string(), number};
        error.refusal = true;
        return error;
    };
    auto entry = readSignedText(what, line, file_.string());
    if (!entry)
        return refuse(entry.error().what);
    if (!(entry->signer == municipality_))
        return refuse("was signed by somebody else than this municipality");
    const json body = json::parse(entry->body, nullptr, false);
    if (!body.is_object() || !body.contains("previous") || !body.contains("table"))
        return refuse("has no release in it");
    if (body["previous"] != toHex(head_))
        return refuse("does not follow the line before it: a line was changed, taken out or put in between");
    auto table = analysis::ReleasedTable::fromJson(analysis::Verified{}, body["table"].dump(), file_.string());
    if (!table)
        return refuse(table.error().text());
    head_ = fingerprint(bytesOf(line));
    tables_.push_back(std::move(*table));
    return Done{};
}

Result<analysis::ReleasedTable> Ledger::release(const analysis::Tally& tally, const analysis::Plan& plan,
                                                const std::string& wave, const SigningKey& key)
{
    const analysis::ReleasedTable table = analysis::publish(tally, plan, wave);
    const auto before =
        std::find_if(tables_.begin(), tables_.end(), [&](const auto& one) { return one.facts().wave == wave; });
    if (before != tables_.end() && *before == table)
        return table;
    if (before != tables_.end()) {
        Error error{"wave " + wave + " was released with other figures; one release a wave, and no second one",
                    file_.string()};
        error.refusal = true;
        return error;
    }
    const json body = {{"previous", toHex(head_)}, {"table", json::parse(analysis::toJson(table))}};
    const std::string line = writeSignedText(what, body.dump(), key);
    Bytes text = text_;
    append(text, bytesOf(line));
    text.push_back('\n');
    if (auto written = writeWholeFile(file_, text); !written)
        return written.error();
    text_ = std::move(text);
    if (auto added = add(line, static_cast<int>(tables_.size()) + 1); !added)
        return added.error();
    return table;
}

}
