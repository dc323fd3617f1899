#include "app/models/desk/took_part.h"

#include "app/report/places.h"

#include <QCoreApplication>

namespace models {

void TookPart::fill()
{
    const auto& say = shown().say;
    const analysis::Facts& facts = shown().table().facts();
    m_banner = say("These are people in %1 who took part. They are not a sample of all residents.")
                   .arg(shown().municipality());
    m_sentences.clear();
    if (facts.sheets)
        m_sentences << say("About %1 residents answered.").arg(facts.sheets->value);
    if (facts.complete)
        m_sentences << say("About %1 of them answered every statement. The figures below are about them.")
                           .arg(facts.complete->value);
    m_sentences << say(
        "Some people are missing: those who never come to the place where the tablet stands. So are those who "
        "cannot leave their home or who do not read its languages. How many of them miss contact is not known.");

    const auto& table = shown().table();
    std::vector<analysis::Group> groups;
    QStringList heads = {say("Place")};
    for (const auto group : {analysis::Group::all, analysis::Group::under65, analysis::Group::over65,
                             analysis::Group::alone, analysis::Group::notAlone})
        if (table.row(table.municipality().area, group)) {
            groups.push_back(group);
            heads << say.group(group);
        }
    std::vector<TableCells::Line> lines;
    const auto add = [&](const analysis::ReleasedTable::Row& place) {
        TableCells::Line line{report::nameOf(place), {}};
        for (const auto group : groups) {
            const auto* bundle = report::bundleOf(table, place.area, group);
            line.values.push_back({say.people(bundle), !bundle});
        }
        lines.push_back(std::move(line));
    };
    add(table.municipality());
    for (const auto* row : report::neighbourhoodsByName(table, say.language()))
        add(*row);
    this->table()->put(say("Participants who answered every statement"), heads, std::move(lines));
}

}
