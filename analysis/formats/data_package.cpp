#include "analysis/formats/data_package.h"

#include "analysis/formats/column.h"
#include "analysis/formats/imprint.h"

#include <algorithm>

namespace analysis {
namespace {

using Json = nlohmann::ordered_json;

struct Kind {
    const char* ending;
    const char* format;
    const char* mediaType;
};

constexpr Kind kinds[] = {
    {".csv", "csv", "text/csv"},
    {".xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {".geojson", "geojson", "application/geo+json"},
    {".json", "json", "application/json"},
    {".html", "html", "text/html"},
    {".pdf", "pdf", "application/pdf"},
};

Json resourceOf(const MadeFile& file)
{
    std::string name = file.name;
    std::ranges::replace_if(
        name, [](char c) { return c == '.'; }, '-');
    Json resource = {{"name", name}, {"path", file.name}};
    for (const Kind& kind : kinds)
        if (file.name.ends_with(kind.ending)) {
            resource["format"] = kind.format;
            resource["mediatype"] = kind.mediaType;
            break;
        }
    resource["bytes"] = file.bytes;
    resource["hash"] = "sha256:" + file.sha256;
    return resource;
}

/// What stands in a column, in the language of the edition; empty for a column that explains itself.
std::string meaningOf(const Labels& labels, const std::string& column)
{
    for (const auto& [name, meaning] : labels.columns)
        if (name == column)
            return meaning;
    return {};
}

const char* typeOf(ColumnType type)
{
    switch (type) {
    case ColumnType::text: return "string";
    case ColumnType::integer: return "integer";
    case ColumnType::number: return "number";
    case ColumnType::boolean: return "boolean";
    }
    return "";
}

Json missingOf(const Column& column)
{
    Json missing = Json::array({""});
    if (*column.stands)
        missing.push_back(column.stands);
    return missing;
}

Json keyOf(const std::vector<Column>& columns)
{
    Json key = Json::array();
    for (const Column& column : columns)
        if (column.isKey)
            key.push_back(column.name);
    return key;
}

Json fieldOf(const Labels& labels, const Column& column, CsvProfile profile)
{
    Json field = {{"name", column.name}, {"type", typeOf(column.type)}};
    if (const std::string meaning = meaningOf(labels, column.name); !meaning.empty())
        field["description"] = meaning;
    if (column.type == ColumnType::number && profile == CsvProfile::excel)
        field["decimalChar"] = ",";
    if (*column.stands)
        field["missingValues"] = missingOf(column);
    if (column.isAlwaysThere)
        field["constraints"]["required"] = true;
    if (!column.words.empty())
        field["constraints"]["enum"] = column.words;
    return field;
}

Json tableOf(const Edition& edition, CsvProfile profile, const MadeFile& file)
{
    const std::vector<Column> columns = columnsOfTable();
    Json fields = Json::array();
    for (const Column& column : columns)
        fields.push_back(fieldOf(edition.labels, column, profile));
    Json table = resourceOf(file);
    table["encoding"] = "utf-8";
    table["dialect"] = {{"delimiter", profile == CsvProfile::excel ? ";" : ","},
                        {"lineTerminator", "\n"},
                        {"quoteChar", "\""},
                        {"doubleQuote", true},
                        {"header", true}};
    table["schema"] = {{"fields", std::move(fields)}, {"missingValues", {""}}, {"primaryKey", keyOf(columns)}};
    return table;
}

/// Everything that must be read before a figure, as one text.
std::string descriptionOf(const Labels& labels)
{
    std::string text;
    for (const auto* sentences : {&labels.banners, &labels.rules})
        for (const std::string& sentence : *sentences)
            text += (text.empty() ? "" : " ") + sentence;
    return text;
}

Json csvwColumn(const Edition& edition, const Column& column, CsvProfile profile)
{
    Json one = {{"name", column.name}, {"titles", column.name}};
    if (const std::string meaning = meaningOf(edition.labels, column.name); !meaning.empty())
        one["dc:description"] = meaning;
    if (column.type == ColumnType::number && profile == CsvProfile::excel)
        one["datatype"] = {{"base", "number"}, {"format", {{"decimalChar", ","}}}};
    else if (!column.words.empty()) {
        std::string pattern;
        for (const std::string& word : column.words)
            pattern += (pattern.empty() ? "" : "|") + word;
        one["datatype"] = {{"base", "string"}, {"format", pattern}};
    } else
        one["datatype"] = typeOf(column.type);
    if (*column.stands)
        one["null"] = missingOf(column);
    one["required"] = column.isAlwaysThere;
    return one;
}

}

std::string toDataPackage(const Edition& edition, CsvProfile profile, const std::vector<MadeFile>& files)
{
    Json resources = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i)
        resources.push_back(i == 0 ? tableOf(edition, profile, files[i]) : resourceOf(files[i]));
    Json sources = Json::array({{{"title", edition.waves.back().facts().municipality}}});
    for (const std::string& source : sourcesOf(edition))
        sources.push_back({{"title", source}});
    Json package = {{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
                    {"name", "buurtpeil-released"},
                    {"title", edition.labels.title},
                    {"description", descriptionOf(edition.labels)}};
    if (!edition.licence.empty())
        package["licenses"] = Json::array({{{"name", edition.licence}}});
    package["sources"] = std::move(sources);
    package["resources"] = std::move(resources);
    package["buurtpeil"] = imprintOf(edition);
    return package.dump(2) + "\n";
}

std::string toCsvwMetadata(const Edition& edition, CsvProfile profile, const MadeFile& table)
{
    const std::vector<Column> columns = columnsOfTable();
    Json described = Json::array();
    for (const Column& column : columns)
        described.push_back(csvwColumn(edition, column, profile));
    Json metadata = {{"@context", {"http://www.w3.org/ns/csvw", {{"@language", edition.labels.language}}}},
                     {"url", table.name},
                     {"dc:title", edition.labels.title},
                     {"dc:description", descriptionOf(edition.labels)},
                     {"dc:publisher", edition.waves.back().facts().municipality},
                     {"dc:source", sourcesOf(edition)}};
    if (!edition.licence.empty())
        metadata["dc:license"] = edition.licence;
    metadata["dialect"] = {{"delimiter", profile == CsvProfile::excel ? ";" : ","},
                           {"lineTerminators", {"\n"}},
                           {"encoding", "utf-8"},
                           {"header", true}};
    metadata["tableSchema"] = {{"columns", std::move(described)}, {"primaryKey", keyOf(columns)}};
    metadata["notes"] = Json::array({imprintOf(edition)});
    return metadata.dump(2) + "\n";
}

}
