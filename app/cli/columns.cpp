#include "app/cli/columns.h"

#include <algorithm>

namespace cli {
namespace {

std::size_t charactersIn(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

}

std::string inColumns(const std::vector<std::vector<std::string>>& lines, std::size_t indent)
{
    std::vector<std::size_t> widths;
    for (const auto& line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (std::size_t i = 0; i < line.size(); ++i)
            widths.at(i) = std::max(widths.at(i), charactersIn(line.at(i)));
    }
    std::string all;
    for (const auto& line : lines) {
        all.append(indent, ' ');
        for (std::size_t i = 0; i < line.size(); ++i)
            all.append(line.at(i)).append(widths.at(i) - charactersIn(line.at(i)) + 2, ' ');
        all.erase(all.find_last_not_of(' ') + 1);
        all += '\n';
    }
    return all;
}

}
