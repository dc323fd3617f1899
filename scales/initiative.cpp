#include "scales/initiative.h"

#include "scales/cell_text.h"
#include "scales/csv_table.h"
#include "scales/dates.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <functional>
#include <set>

namespace scales {
namespace {

using Ids = std::vector<std::string>;

constexpr std::size_t longestField = 500;   // characters

const Ids dimensions(initiativeNeeds.begin(), initiativeNeeds.end());
const Ids groups(initiativeGroups.begin(), initiativeGroups.end());
const Ids rhythms(initiativeRhythms.begin(), initiativeRhythms.end());
const Ids reaches = {"1-9", "10-24", "25-49", "50-99", "100+"};
const Ids evidences = {"none", "own_evaluation", "recognised"};
const Ids presences = {"none", "partly", "core"};
const Ids elements(workingElements.begin(), workingElements.end());

std::string listed(const Ids& words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i)
        list += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return list;
}

/// Why a field may not stand as it is; nothing when it may.
using Fault = std::optional<std::string>;

/// One column: takes a field into an initiative, and says it again.
struct Column {
    std::string name;
    std::function<Fault(Initiative&, const std::string&)> take;
    std::function<std::string(const Initiative&)> say;
};

Column text(std::string name, std::string Initiative::*member)
{
    return {std::move(name),
            [member](Initiative& one, const std::string& field) {
                one.*member = meant(field);
                return faultOfPlainText(field, longestField);
            },
            [member](const Initiative& one) { return harmless(one.*member); }};
}

Column word(std::string name, std::string Initiative::*member, const Ids& allowed)
{
    return {std::move(name),
            [member, &allowed](Initiative& one, const std::string& field) -> Fault {
                one.*member = field;
                if (field.empty() || std::ranges::find(allowed, field) != allowed.end())
                    return std::nullopt;
                return "is " + inQuotes(field) + "; expected " + listed(allowed) + ", or nothing";
            },
            [member](const Initiative& one) { return one.*member; }};
}

Column day(std::string name, std::string Initiative::*member)
{
    return {std::move(name),
            [member](Initiative& one, const std::string& field) -> Fault {
                one.*member = field;
                if (field.empty() || isYear(field) || isDay(field))
                    return std::nullopt;
                return "is " + inQuotes(field) + "; expected a year, a date such as 2026-01-31, or nothing";
            },
            [member](const Initiative& one) { return one.*member; }};
}

Column yesOrNo(std::string name, std::optional<bool> Initiative::*member)
{
    return {std::move(name),
            [member](Initiative& one, const std::string& field) -> Fault {
                if (field == "yes" || field == "no")
                    one.*member = field == "yes";
                else if (!field.empty())
                    return "is " + inQuotes(field) + "; expected yes, no or nothing";
                return std::nullopt;
            },
            [member](const Initiative& one) { return one.*member ? std::string(*(one.*member) ? "yes" : "no") : ""; }};
}

std::string trimmed(std::string_view part)
{
    const auto first = part.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string()
                                           : std::string(part.substr(first, part.find_last_not_of(' ') - first + 1));
}

Column several(std::string name, Ids Initiative::*member, const Ids& allowed, const std::string& expected)
{
    return {std::move(name),
            [member, &allowed, expected](Initiative& one, const std::string& field) -> Fault {
                std::string_view rest = field;
                while (!rest.empty()) {
                    const auto end = std::min(rest.find('|'), rest.size());
                    const std::string id = trimmed(rest.substr(0, end));
                    rest.remove_prefix(std::min(end + 1, rest.size()));
                    if (std::ranges::find(allowed, id) == allowed.end())
                        return "holds " + inQuotes(id) + "; expected " + expected + ", with | between several";
                    if (std::ranges::find(one.*member, id) != (one.*member).end())
                        return "holds " + inQuotes(id) + " twice; expected it once";
                    (one.*member).push_back(id);
                }
                return std::nullopt;
            },
            [member](const Initiative& one) {
                std::string field;
                for (const std::string& id : one.*member)
                    field += (field.empty() ? "" : "|") + id;
                return field;
            }};
}

Column element(std::size_t place)
{
    return {workingElements[place],
            [place](Initiative& one, const std::string& field) -> Fault {
                const auto found = std::ranges::find(presences, field);
                if (found != presences.end())
                    one.elements[place] = static_cast<Presence>(found - presences.begin());
                else if (!field.empty())
                    return "is " + inQuotes(field) + "; expected " + listed(presences) + ", or nothing";
                return std::nullopt;
            },
            [place](const Initiative& one) { return nameOf(one.elements[place]); }};
}

/// In the order of the file. `codes`: of the areas that there are; must outlive it.
std::vector<Column> columns(const Ids& codes)
{
    std::vector<Column> all = {text("name", &Initiative::name),
                               text("organiser", &Initiative::organiser),
                               several("areas", &Initiative::areas, codes, "codes of the area list"),
                               text("needs", &Initiative::needs),
                               several("dimensions", &Initiative::dimensions, dimensions, listed(dimensions)),
                               text("needs_open", &Initiative::needsOpen)};
    for (std::size_t place = 0; place < workingElements.size(); ++place)
        all.push_back(element(place));
    const Column rest[] = {several("wanted", &Initiative::wanted, elements, listed(elements)),
                           day("wanted_by", &Initiative::wantedBy),
                           several("groups", &Initiative::groups, groups, listed(groups)),
                           yesOrNo("residents_organise", &Initiative::residentsOrganise),
                           yesOrNo("give_and_receive", &Initiative::giveAndReceive),
                           word("rhythm", &Initiative::rhythm, rhythms),
                           word("reach", &Initiative::reach, reaches),
                           yesOrNo("needs_transport", &Initiative::needsTransport),
                           yesOrNo("needs_internet", &Initiative::needsInternet),
                           text("contact", &Initiative::contact),
                           word("evidence", &Initiative::evidence, evidences),
                           day("checked", &Initiative::checked)};
    all.insert(all.end(), std::begin(rest), std::end(rest));
    return all;
}

/// By place in the header; nothing for a table whose header is wrong.
std::optional<Error> faultOfHeader(const CsvTable& table, const std::vector<Column>& known)
{
    for (const std::string& name : table.header)
        if (std::ranges::find(known, name, &Column::name) == known.end())
            return Error{"is no column of the register", table.file, 1, name};
    if (table.column("name") < 0)
        return Error{"has no column name; expected one beside the others", table.file, 1};
    return std::nullopt;
}

std::string quoted(const std::string& field)
{
    const bool hasEdges = !field.empty() && (field.front() == ' ' || field.back() == ' ');
    if (!hasEdges && field.find_first_of(",;\"") == std::string::npos)
        return field;
    std::string cell = "\"";
    for (const char c : field)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + "\"";
}

}

std::string nameOf(Presence presence) { return presences[static_cast<std::size_t>(presence)]; }

Checked<std::vector<Initiative>> readInitiatives(std::string_view text, std::string file,
                                                 const std::vector<Area>& areas)
{
    using Read = Checked<std::vector<Initiative>>;
    auto table = CsvTable::read(text, std::move(file));
    if (!table)
        return Read::failed(table.error());
    Ids codes;
    for (const Area& area : areas)
        codes.push_back(area.code);
    const std::vector<Column> known = columns(codes);
    if (auto fault = faultOfHeader(*table, known))
        return Read::failed(*fault);
    if (table->rows.size() > mostInitiatives)
        return Read::failed({"has " + std::to_string(table->rows.size()) + " initiatives; expected at most " +
                                 std::to_string(mostInitiatives),
                             table->file, table->rows[mostInitiatives].line});

    Read checked;
    std::vector<Initiative> initiatives;
    std::set<std::string> names;
    for (const CsvTable::Row& row : table->rows) {
        Initiative& one = initiatives.emplace_back();
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const auto column = std::ranges::find(known, table->header[i], &Column::name);
            if (auto fault = column->take(one, row.fields[i]))
                checked.problems.push_back(table->error(row, column->name, *fault));
        }
        if (one.name.empty())
            checked.problems.push_back(table->error(row, "name", "is empty; expected a text"));
        else if (!names.insert(one.name).second)
            checked.problems.push_back(table->error(row, "name", "stands here twice; expected each name once"));
    }
    if (checked.problems.empty())
        checked.value = std::move(initiatives);
    return checked;
}

std::string writeInitiatives(const std::vector<Initiative>& initiatives)
{
    const Ids none;
    const std::vector<Column> all = columns(none);
    std::string text;
    for (const Column& column : all)
        text += (text.empty() ? "" : ",") + column.name;
    text += '\n';
    for (const Initiative& one : initiatives) {
        for (std::size_t i = 0; i < all.size(); ++i)
            text += (i == 0 ? "" : ",") + quoted(all[i].say(one));
        text += '\n';
    }
    return text;
}

}
