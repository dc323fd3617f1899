#include "app/cli/group_lines.h"

#include "analysis/moments.h"
#include "analysis/wilson.h"
#include "app/cli/decimals.h"

#include <cmath>
#include <thread>

namespace cli {
namespace {

using Histogram = std::vector<std::pair<scales::Points, std::uint64_t>>;

/// A field as CSV, in quotes where it needs them.
std::string csvField(const std::string& text)
{
    if (text.find_first_of(",;\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string headerOf(const scales::Instrument& scale, const std::vector<std::string>& by)
{
    std::string line;
    for (const std::string& column : by)
        line += csvField(column) + ",";
    line += "n";
    for (const scales::Subscale& subscale : scale.subscales)
        line += "," + subscale.id + "_n," + subscale.id + "_mean," + subscale.id + "_sd";
    line += ",total_n,total_mean,total_sd";
    for (const scales::Category& category : scale.categories)
        line += "," + category.id + "_k," + category.id + "_p," + category.id + "_lo," + category.id + "_hi";
    return line + "\n";
}

void addMoments(std::string& csv, const Histogram& people)
{
    const analysis::Moments moments = analysis::momentsOf(people);
    csv += "," + std::to_string(static_cast<long long>(moments.n)) + ",";
    if (moments.mean)
        addSixDecimals(csv, *moments.mean);
    csv += ',';
    if (moments.variance)
        addSixDecimals(csv, std::sqrt(*moments.variance));
}

/// A category runs from its first points up to those of the next one.
void addCategories(std::string& csv, const std::vector<scales::Category>& categories, const Histogram& totals)
{
    double all = 0;
    for (const auto& [points, people] : totals)
        all += static_cast<double>(people);
    auto total = totals.begin();   // lowest first, as are the categories
    for (std::size_t i = 0; i < categories.size(); ++i) {
        std::uint64_t in = 0;
        for (; total != totals.end() && (i + 1 == categories.size() || total->first < categories[i + 1].from); ++total)
            in += total->second;
        const auto k = static_cast<double>(in);
        csv += "," + std::to_string(in);
        if (const auto interval = analysis::wilson(k, all)) {
            for (const double share : {k / all, interval->low, interval->high}) {
                csv += ',';
                addSixDecimals(csv, share);
            }
        } else {
            csv += ",,,";
        }
    }
}

void addLine(std::string& csv, const scales::Instrument& scale, const GroupCounter& counted, std::uint32_t group)
{
    for (const std::string& value : counted.groups().values(group))
        csv += csvField(value) + ",";
    csv += std::to_string(counted.scores().people(group));
    const std::size_t total = scale.subscales.size();
    for (std::size_t score = 0; score < total; ++score)
        addMoments(csv, counted.scores().histogram(group, score));
    const Histogram totals = counted.scores().histogram(group, total);
    addMoments(csv, totals);
    addCategories(csv, scale.categories, totals);
    csv += '\n';
}

}

std::vector<std::string> groupLines(const scales::Instrument& scale, const std::vector<std::string>& by,
                                    const GroupCounter& counted, std::size_t threads)
{
    const std::vector<std::uint32_t> groups = counted.groups().sorted();
    std::vector<std::string> parts(threads);
    const auto write = [&](std::size_t part) {
        std::string lines;   // of this thread alone: neighbours in memory slow each other down
        const std::size_t end = groups.size() * (part + 1) / threads;
        for (std::size_t i = groups.size() * part / threads; i < end; ++i)
            addLine(lines, scale, counted, groups[i]);
        parts[part] = part == 0 ? headerOf(scale, by) + lines : std::move(lines);
    };
    std::vector<std::thread> others;
    for (std::size_t part = 1; part < threads; ++part)
        others.emplace_back(write, part);
    write(0);
    for (std::thread& other : others)
        other.join();
    return parts;
}

}
