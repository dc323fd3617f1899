#include "analysis/formats/printed_json.h"

namespace analysis {

nlohmann::json written(PrintedCount count)
{
    if (const auto* value = std::get_if<Rounded>(&count))
        return {{"about", value->value}};
    return {{"fewer_than", 5}};
}

Rounded readRounded(scales::JsonFields& fields, const std::string& member, int step)
{
    const int value = fields.number(member, 0, mostPeople);
    if (value % step != 0)
        fields.refuse(member, "is not a multiple of " + std::to_string(step) + ", so it was never released");
    return {value, step};
}

PrintedCount readCount(scales::JsonFields fields)
{
    PrintedCount count = FewerThanFive{};
    if (fields.has("fewer_than"))
        fields.number("fewer_than", 5, 5);
    else {
        count = readRounded(fields, "about", countStep);
        if (std::get<Rounded>(count).value == 0)
            fields.refuse("about", "is 0; expected \"fewer_than\": 5");
    }
    fields.finish();
    return count;
}

}
