#include "app/cli/decimals.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace cli {

namespace {

constexpr double million = 1e6;

/// Rounds right away where that is surely right: up to a billion millionths the product is off by less than 1e-6, so
/// what lies further than that from the middle between two of them is rounded to the nearer one.
bool addQuickly(std::string& text, double number)
{
    if (!(number >= 0 && number <= 1000) || std::signbit(number))
        return false;
    const double millionths = number * million;
    const double whole = std::floor(millionths);
    const double rest = millionths - whole;
    if (rest > .499 && rest < .501)
        return false;
    auto left = static_cast<std::uint32_t>(whole) + (rest > .5 ? 1 : 0);
    std::array<char, 12> digits;   // of 1000.000000, from the back
    auto at = digits.end();
    for (int place = 0; place < 6; ++place, left /= 10)
        *--at = static_cast<char>('0' + left % 10);
    *--at = '.';
    do {
        *--at = static_cast<char>('0' + left % 10);
        left /= 10;
    } while (left > 0);
    text.append(at, digits.end());
    return true;
}

}

void addSixDecimals(std::string& text, double number)
{
    if (addQuickly(text, number))
        return;
    std::array<char, 512> digits;   // the longest double has 309 before the point
    text.append(digits.begin(), std::to_chars(digits.begin(), digits.end(), number, std::chars_format::fixed, 6).ptr);
}

std::string pointsText(const scales::Points& points)
{
    if (scales::isWhole(points))
        return std::to_string(points.numerator());
    std::string text;
    addSixDecimals(text, boost::rational_cast<double>(points));
    return text;
}

}
