#include "app/report/sections.h"

namespace report {

Table::Table(Html& html, const QString& caption, const std::vector<QString>& heads)
    : html_(&html),
      scroll_(html.in("div", {{"class", QStringLiteral("scroll")},
                              {"tabindex", QStringLiteral("0")},   // a keyboard has to scroll it too
                              {"role", QStringLiteral("region")},
                              {"aria-label", caption}})),
      table_(html.in("table"))
{
    html.put("caption", caption);
    const auto head = html.in("thead");
    const auto line = html.in("tr");
    for (const QString& one : heads)
        html.put("th", one, {{"scope", QStringLiteral("col")}});
}

void Table::row(const QString& name, const std::vector<Value>& values)
{
    const auto line = html_->in("tr");
    html_->put("th", name, {{"scope", QStringLiteral("row")}});
    for (const Value& value : values)
        if (value.isWithheld)
            html_->put("td", value.text, {{"class", QStringLiteral("hidden")}});
        else
            html_->put("td", value.text);
}

}
