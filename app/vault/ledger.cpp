#include "app/vault/ledger.h"

#include "analysis/formats/json.h"
#include "analysis/publish.h"
#include "app/vault/signed_text.h"
#include "app/vault/whole_file.h"

#include <algorithm>
#include <cstdlib>

namespace vault {
namespace {

using nlohmann::json;
using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::string_view namePrefix = "buurtpeil-release-";
constexpr int format = 2;
const std::string ledgerName = std::string(namePrefix) + std::to_string(format);
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
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos)
            return Error{"is cut off; expected a whole line", file.string(),
                         static_cast<int>(ledger.entries_.size()) + 1};
        if (auto added = ledger.add(rest.substr(0, end)); !added)
            return added.error();
        rest.remove_prefix(end + 1);
    }
    return ledger;
}

Result<Ledger> Ledger::readCopy(const std::filesystem::path& file)
{
    if (!startCryptography())
        return Error{"this machine gives no random numbers; no signature can be checked"};
    const auto bytes = readWholeFile(file, largestLedger);
    if (!bytes)
        return bytes.error();
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    const auto first = readSignedText(ledgerName, text.substr(0, text.find('\n')), file.string(), largestLedger);
    if (!first)
        return first.error();
    return read(file, first->signer);
}

bool Ledger::isOfNewerProgram(const std::filesystem::path& file)
{
    const auto bytes = readWholeFile(file, largestLedger);
    if (!bytes)
        return false;
    std::string_view rest(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const json line = json::parse(rest.substr(0, end), nullptr, false);
        if (line.is_object() && line.contains("format") && line["format"].is_string()) {
            const auto name = line["format"].get<std::string>();
            if (name.starts_with(namePrefix) && std::atoi(name.c_str() + namePrefix.size()) > format)
                return true;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

/// About the line after the last good one.
Error Ledger::lineRefused(std::string why) const
{
    Error error{std::move(why), file_.string(), static_cast<int>(entries_.size()) + 1};
    error.refusal = true;
    return error;
}

Result<Done> Ledger::add(std::string_view line)
{
    auto entry = readSignedText(ledgerName, line, file_.string(), largestLedger);
    if (!entry)
        return lineRefused(entry.error().what);
    if (!(entry->signer == municipality_))
        return lineRefused("was signed by somebody else than this municipality");
    const json body = json::parse(entry->body, nullptr, false);
    if (!body.is_object() || !body.contains("previous") || body.contains("table") == body.contains("withdrawn"))
        return lineRefused("has no release in it");
    if (body["previous"] != toHex(head_))
        return lineRefused("does not follow the line before it: a line was changed, taken out or put in between");
    if (auto read = body.contains("table") ? addTable(body["table"]) : addWithdrawal(body["withdrawn"]); !read)
        return read;
    head_ = fingerprint(bytesOf(line));
    return Done{};
}

Result<Done> Ledger::addTable(const json& stored)
{
    auto table = analysis::ReleasedTable::fromJson(analysis::Verified{}, stored.dump(), file_.string());
    if (!table)
        return lineRefused(table.error().text());
    entries_.push_back({Entry::Kind::released, table->facts().wave});
    tables_.push_back(std::move(*table));
    return Done{};
}

Result<Done> Ledger::addWithdrawal(const json& stored)
{
    if (!stored.is_string() || !has(Entry::Kind::released, stored.get<std::string>()))
        return lineRefused("withdraws a wave that was not released");
    const auto wave = stored.get<std::string>();
    entries_.push_back({Entry::Kind::withdrawn, wave});
    std::erase_if(tables_, [&](const auto& table) { return table.facts().wave == wave; });
    return Done{};
}

bool Ledger::has(Entry::Kind kind, const std::string& wave) const
{
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const Entry& entry) { return entry.kind == kind && entry.wave == wave; });
}

Error Ledger::refusal(std::string why) const
{
    Error error{std::move(why), file_.string()};
    error.refusal = true;
    return error;
}

const analysis::ReleasedTable* Ledger::latestBefore(const std::string& wave) const
{
    const auto own =
        std::find_if(tables_.begin(), tables_.end(), [&](const auto& one) { return one.facts().wave == wave; });
    return own == tables_.begin() ? nullptr : &*std::prev(own);
}

Result<analysis::ReleasedTable> Ledger::release(const analysis::Tally& tally, const analysis::Plan& plan,
                                                const std::string& wave, const SigningKey& key,
                                                const analysis::Progress& progress)
{
    if (has(Entry::Kind::withdrawn, wave))
        return refusal("wave " + wave + " was released and withdrawn; one release a wave, and no second one");
    // The history is what stood in the ledger when this wave was released, or would be now.
    const auto own =
        std::find_if(tables_.begin(), tables_.end(), [&](const auto& one) { return one.facts().wave == wave; });
    const analysis::ReleasedTable table = analysis::publish(tally, plan, wave, latestBefore(wave), progress);
    if (own != tables_.end() && *own == table)
        return table;
    if (own != tables_.end())
        return refusal("wave " + wave + " was released with other figures; one release a wave, and no second one");
    if (auto written = write({{"table", json::parse(analysis::toJson(table))}}, key); !written)
        return written.error();
    return table;
}

Result<Done> Ledger::withdraw(const std::string& wave, const SigningKey& key)
{
    if (has(Entry::Kind::withdrawn, wave))
        return Done{};
    if (!has(Entry::Kind::released, wave))
        return refusal("wave " + wave + " was never released; there is nothing to withdraw");
    return write({{"withdrawn", wave}}, key);
}

Result<Done> Ledger::write(json body, const SigningKey& key)
{
    body["previous"] = toHex(head_);
    const std::string line = writeSignedText(ledgerName, body.dump(), key);
    Bytes text = text_;
    append(text, bytesOf(line));
    text.push_back('\n');
    if (auto written = writeWholeFile(file_, text); !written)
        return written;
    text_ = std::move(text);
    return add(line);
}

}
