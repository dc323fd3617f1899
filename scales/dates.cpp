#include "scales/dates.h"

#include <chrono>

namespace scales {
namespace {

/// -1 when anything but a digit stands there.
int number(std::string_view digits)
{
    int value = 0;
    for (const char digit : digits)
        value = digit >= '0' && digit <= '9' && value >= 0 ? value * 10 + (digit - '0') : -1;
    return value;
}

}

bool isYear(std::string_view text) { return text.size() == 4 && number(text) > 0; }

bool isDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !isYear(text.substr(0, 4)))
        return false;
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    return month >= 0 && day >= 0 &&
           std::chrono::year_month_day(std::chrono::year(number(text.substr(0, 4))),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

}
