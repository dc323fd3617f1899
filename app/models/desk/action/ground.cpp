#include "app/models/desk/action/ground.h"

#include <algorithm>

namespace models {

QString Ground::placeOf(const std::string& code) const
{
    const auto found = std::ranges::find(areas, code, &scales::Area::code);
    return QString::fromStdString(found == areas.end() ? code : found->name);
}

}
