#include "analysis/formats/decimal.h"

#include <charconv>

namespace analysis {

std::string decimal(double value, int places)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, places).ptr;
    return {text, end};
}

double toDecimals(double value, int places)
{
    const std::string text = decimal(value, places);
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}
