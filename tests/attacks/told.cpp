#include "told.h"

#include "tests/analysis/formats/unzipped.h"

#include <nlohmann/json.hpp>

#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <vector>

namespace attack {
namespace {

using Json = nlohmann::json;
using Fields = std::vector<std::string>;

/// "0.250" and 0.25 are one number.
std::string plain(double number)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.10g", number);
    return digits;
}

std::string plain(const std::string& cell)
{
    std::size_t read = 0;
    try {
        const double number = std::stod(cell, &read);
        return read == cell.size() ? plain(number) : cell;
    } catch (const std::invalid_argument&) {
        return cell;
    }
}

Fields fieldsOf(const std::string& line)
{
    Fields fields(1);
    bool isQuoted = false;
    for (const char c : line)
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    return fields;
}

/// Rows below a header, as the table and its twin in the workbook have them.
Told toldByRows(const std::vector<Fields>& rows)
{
    Told told;
    std::map<std::string, std::size_t> column;
    for (std::size_t i = 0; i < rows.at(0).size(); ++i)
        column[rows[0][i]] = i;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const auto cell = [&](const char* name) { return rows[row].at(column.at(name)); };
        for (const char* figure :
             {"status", "n", "k", "share", "low", "high", "mean", "mean_low", "mean_high", "rule", "invented"})
            if (!cell(figure).empty())
                told[{cell("wave"), cell("area"), cell("group"), cell("measure"), figure}] = plain(cell(figure));
    }
    return told;
}

/// Texts that cells refer to by number.
Fields sharedTexts(const std::string& xml)
{
    Fields texts;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"si")
            texts.push_back(reader.readElementText(QXmlStreamReader::IncludeChildElements).toStdString());
    return texts;
}

/// "AB12" is in column 27, counted from 0.
std::size_t columnOf(const QString& cell)
{
    std::size_t column = 0;
    for (const QChar c : cell)
        if (c.isLetter())
            column = 26 * column + static_cast<std::size_t>(c.unicode() - u'A') + 1;
    return column - 1;
}

std::vector<Fields> rowsOfSheet(const std::string& xml, const Fields& texts)
{
    std::vector<Fields> rows;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"row")
            rows.emplace_back();
        if (reader.name() != u"c")
            continue;
        const std::size_t column = columnOf(reader.attributes().value(QLatin1String("r")).toString());
        const QString type = reader.attributes().value(QLatin1String("t")).toString();
        const std::string value = reader.readElementText(QXmlStreamReader::IncludeChildElements).toStdString();
        rows.back().resize(std::max(rows.back().size(), column + 1));
        rows.back()[column] = type == QLatin1String("s")   ? texts.at(std::stoul(value))
                              : type == QLatin1String("b") ? (value == "1" ? "true" : "false")
                                                           : value;
    }
    return rows;
}

/// Ids of a dimension by place: an array, or an object of places.
Fields idsOf(const Json& category)
{
    const Json& index = category.at("index");
    if (index.is_array())
        return index.get<Fields>();
    Fields ids(index.size());
    for (const auto& [id, place] : index.items())
        ids.at(place.get<std::size_t>()) = id;
    return ids;
}

void tellDataset(const Json& dataset, Told& told)
{
    std::vector<Fields> ids;
    for (const auto& dimension : dataset.at("id"))
        ids.push_back(idsOf(dataset.at("dimension").at(dimension.get<std::string>()).at("category")));
    for (std::size_t at = 0; at < dataset.at("value").size(); ++at) {
        Fields codes(ids.size());
        for (std::size_t d = ids.size(), left = at; d-- > 0; left /= ids[d].size())
            codes[d] = ids[d][left % ids[d].size()];
        const About about{codes.at(0), codes.at(1), codes.at(2), codes.at(3), codes.at(4)};
        About status = about;
        status.figure = "status";
        const Json& value = dataset.at("value")[at];
        const Json& word = dataset.at("status")[at];
        const bool isFew = word.is_string() && word.get<std::string>() == "fewer_than_5";
        told[status] = word.is_null() || isFew ? "shown" : word.get<std::string>();
        if (!value.is_null())
            told[about] = plain(value.get<double>());
        else if (isFew && about.figure == "k")
            told[about] = "<5";
    }
}

}

Told toldByTable(const std::string& csv)
{
    std::vector<Fields> rows;
    std::istringstream text(csv);
    for (std::string line; std::getline(text, line);)
        rows.push_back(fieldsOf(line));
    return toldByRows(rows);
}

Told toldByWorkbook(const std::string& xlsx)
{
    const auto files = unzipped(xlsx);
    const Fields texts = sharedTexts(files.at("xl/sharedStrings.xml"));
    for (const auto& [name, content] : files) {
        if (!name.starts_with("xl/worksheets/sheet"))
            continue;
        const auto rows = rowsOfSheet(content, texts);
        if (rows.size() > 1 && std::ranges::find(rows[0], "mean_high") != rows[0].end())
            return toldByRows(rows);
    }
    return {};
}

Told toldByJsonStat(const std::string& json)
{
    Told told;
    const Json collection = Json::parse(json);
    for (const Json& dataset : collection.at("link").at("item"))
        tellDataset(dataset, told);
    return told;
}

Told toldByMap(const std::string& geoJson)
{
    Told told;
    const Json map = Json::parse(geoJson);
    for (const Json& feature : map.at("features")) {
        const Json& properties = feature.at("properties");
        for (const auto& [name, value] : properties.items()) {
            const auto status = name.rfind("_status");
            if (status == std::string::npos || status + 7 != name.size())
                continue;
            const std::string measure = name.substr(0, status);
            const auto tell = [&](const std::string& figure, const std::string& word) {
                told[{properties.at("wave"), properties.at("code"), "all", measure, figure}] = word;
            };
            tell("status", value);
            for (const char* figure : {"n", "k", "share", "low", "high", "mean", "mean_low", "mean_high"})
                if (properties.contains(measure + "_" + figure))
                    tell(figure, plain(properties.at(measure + "_" + figure).get<double>()));
            if (properties.contains(measure + "_fewer_than"))
                tell("k", "<" + std::to_string(properties.at(measure + "_fewer_than").get<int>()));
        }
    }
    return told;
}

}
