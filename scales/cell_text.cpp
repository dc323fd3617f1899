#include "scales/cell_text.h"

namespace scales {
namespace {

/// Apostrophes that are there already do not count, so that each text has a cell of its own.
bool wouldRun(const std::string& text)
{
    const auto first = text.find_first_not_of('\'');
    return first != std::string::npos && std::string("=+-@\t\r").find(text[first]) != std::string::npos;
}

}

std::string harmless(const std::string& text) { return wouldRun(text) ? "'" + text : text; }

std::string meant(const std::string& cell) { return cell.starts_with('\'') && wouldRun(cell) ? cell.substr(1) : cell; }

}
