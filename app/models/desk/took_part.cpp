#include "app/models/desk/took_part.h"

#include "app/models/desk/figure.h"
#include "app/report/places.h"

#include <QCoreApplication>

#include <map>
#include <span>

namespace models {
namespace {

using analysis::Group;

/// Residents of an area by age band and by gender, as the register has them.
std::map<Group, double> residents(const scales::Population& population, const std::string& area)
{
    std::map<Group, double> counts;
    for (const auto& [key, count] : population.groups) {
        const auto& [code, question, option] = key;
        const auto group = question == "background.age"      ? analysis::ageBandOf(option)
                           : question == "background.gender" ? analysis::genderOf(option)
                                                             : std::nullopt;
        if (code == area && group)
            counts[*group] += static_cast<double>(count);
    }
    return counts;
}

}

/// Out of 100 of each, so that a few participants and many residents can be looked at beside each other.
void TookPart::fillMakeUp()
{
    const auto& table = shown().table();
    const std::string& area = table.municipality().area;
    const auto* everybody = analysis::shown(table.municipality());
    const auto known = residents(m_population, area);
    std::vector<TableCells::Line> lines;
    const auto add = [&](std::span<const Group> groups) {
        double all = 0;
        for (const Group group : groups)
            all += known.contains(group) ? known.at(group) : 0;
        for (const Group group : groups) {
            const auto* row = table.row(area, group);
            if (!row)
                continue;   // not asked
            const auto* bundle = analysis::shown(*row);
            const bool isShown = bundle && everybody;
            const double part =
                isShown ? static_cast<double>(bundle->n.value) / static_cast<double>(everybody->n.value) : 0;
            lines.push_back(
                {shown().say.group(group),
                 {{isShown ? shown().say("about %1").arg(report::ofHundred(part)) : shown().say("not shown"), !isShown},
                  {all > 0 && known.contains(group) ? QString::number(report::ofHundred(known.at(group) / all))
                                                    : deskWords(QT_TRANSLATE_NOOP("Desk", "not known"))}}});
        }
    };
    add(analysis::everyAgeBand);
    add(analysis::everyGender);
    m_makeUp.put(deskWords(QT_TRANSLATE_NOOP("Desk", "Who they are, beside all residents")),
                 {shown().say("Group"), deskWords(QT_TRANSLATE_NOOP("Desk", "Of 100 participants")),
                  deskWords(QT_TRANSLATE_NOOP("Desk", "Of 100 residents"))},
                 std::move(lines));
}

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
    for (const auto* row : placesOf(shown()))
        add(*row);
    fillMakeUp();
    this->table()->put(say("Participants who answered every statement"), heads, std::move(lines));
}

}
