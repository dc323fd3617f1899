#include "scales/result.h"

namespace scales {

std::string Error::text() const
{
    std::string words = file;
    if (line > 0)
        words.append(":").append(std::to_string(line));
    if (!words.empty())
        words += ": ";
    if (!column.empty())
        words.append(column).append(": ");
    return words + what;
}

}
