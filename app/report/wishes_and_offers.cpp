#include "app/report/places.h"
#include "app/report/sections.h"
#include "app/report/working_elements.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace report {
namespace {

/// Signs, not words: the table has nine columns.
QString about(qint64 count) { return QStringLiteral("± %1").arg(count); }

/// How often the options of one element were chosen, to the nearest 5 as the counts themselves.
QString choicesOf(const analysis::ModuleHead& head, const analysis::ModuleBundle& bundle, const char* element)
{
    double sum = 0;
    int options = 0;
    bool isLarge = false;
    for (std::size_t option = 0; option < head.options.size(); ++option) {
        if (head.elements[option] != element)
            continue;
        ++options;
        sum += analysis::asNumber(bundle.counts[option]);
        isLarge = isLarge || std::holds_alternative<analysis::Rounded>(bundle.counts[option]);
    }
    if (!isLarge)   // each is at most 4
        return QStringLiteral("< %1").arg(analysis::countStep * options);
    return about(analysis::countStep * std::lround(sum / analysis::countStep));
}

void writeChoices(Html& html, const Words& say, const QString& caption, const analysis::ReleasedTable& wave,
                  const analysis::ModuleTable& module)
{
    std::vector<std::pair<const char*, QString>> asked;
    std::vector<QString> heads = {say(QT_TRANSLATE_NOOP("Report", "Place")),
                                  say(QT_TRANSLATE_NOOP("Report", "Participants"))};
    for (const auto& [element, name] : workingElements)
        if (std::ranges::find(module.head.elements, element) != module.head.elements.end()) {
            asked.emplace_back(element, say(name));
            heads.push_back(asked.back().second);
        }
    Table table(html, caption, heads);
    const auto write = [&](const analysis::ReleasedTable::Row& place) {
        const auto* row = module.row(place.area, analysis::Group::all);
        const auto* bundle = row ? shown(*row) : nullptr;
        const QString hidden = say(QT_TRANSLATE_NOOP("Report", "not shown"));
        std::vector<Table::Value> values(asked.size() + 1, {hidden, true});
        if (bundle) {
            values[0] = {about(bundle->n.value)};
            for (std::size_t i = 0; i < asked.size(); ++i)
                values[i + 1] = {choicesOf(module.head, *bundle, asked[i].first)};
        }
        table.row(nameOf(place), values);
    };
    write(wave.municipality());
    for (const auto* place : neighbourhoodsByName(wave, say.language()))
        write(*place);
}

}

void writeWishesAndOffers(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const auto* wishes = wave.module("community.want");
    const auto* offers = wave.module("community.offer");
    if (!wishes && !offers)
        return;
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("wishes")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What people would like and can offer")),
             {{"id", QStringLiteral("wishes")}});
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "Everybody could choose several things. The tables count choices, "
                                                  "not people.")));
    if (wishes)
        writeChoices(html, say, say(QT_TRANSLATE_NOOP("Report", "Wishes, by working element")), wave, *wishes);
    if (offers)
        writeChoices(html, say, say(QT_TRANSLATE_NOOP("Report", "Offers, by working element")), wave, *offers);
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "Which element a choice belongs to is our reading. Talk about it at "
                                                  "the round table.")));
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "An offer is not a registration. Nobody can be called back.")));
}

}
