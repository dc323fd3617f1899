#include "app/models/desk/action/step_words.h"

#include "app/report/offers.h"
#include "app/report/places.h"
#include "app/report/sentences.h"
#include "scales/step_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace models::guide {
namespace {

struct StepText {
    const char* name;
    const char* about;
    const char* minutes;
};

constexpr StepText stepTexts[] = {
    {QT_TRANSLATE_NOOP("Desk", "Know"),
     QT_TRANSLATE_NOOP("Desk",
                       "What do people here miss, and what can they offer? Begin with what you have: figures, or what "
                       "each of you has seen."),
     QT_TRANSLATE_NOOP("Desk", "About 20 minutes")},
    {QT_TRANSLATE_NOOP("Desk", "See"),
     QT_TRANSLATE_NOOP("Desk",
                       "Sit down at one table with residents and organisations. Take one initiative at a time."),
     QT_TRANSLATE_NOOP("Desk", "About 30 minutes")},
    {QT_TRANSLATE_NOOP("Desk", "Apply"),
     QT_TRANSLATE_NOOP("Desk",
                       "Which working elements are there, and of which do you want more? Choose one first step."),
     QT_TRANSLATE_NOOP("Desk", "About 30 minutes")},
    {QT_TRANSLATE_NOOP("Desk", "Embed"),
     QT_TRANSLATE_NOOP("Desk", "Make it last: who keeps it going, with what means, and when do you look again?"),
     QT_TRANSLATE_NOOP("Desk", "About 20 minutes")}};

constexpr std::pair<const char*, const char*> taskTexts[] = {
    {"know.figures", QT_TRANSLATE_NOOP("Desk", "We put side by side what people miss and what they can offer.")},
    {"know.two_things", QT_TRANSLATE_NOOP("Desk", "We told apart: having few contacts, and missing contact.")},
    {"know.surprise", QT_TRANSLATE_NOOP("Desk", "We said what surprises us and what we recognise.")},
    {"see.table", QT_TRANSLATE_NOOP("Desk", "Residents and organisations sat at one table.")},
    {"see.initiatives", QT_TRANSLATE_NOOP("Desk", "What happens already stands in the list of initiatives.")},
    {"see.not_reached", QT_TRANSLATE_NOOP("Desk", "We said whom we do not reach yet, and whom we could ask.")},
    {"apply.elements", QT_TRANSLATE_NOOP("Desk", "We looked where each working element is, and where not yet.")},
    {"apply.wanted", QT_TRANSLATE_NOOP("Desk", "We chose of which elements we want more.")},
    {"apply.first_step", QT_TRANSLATE_NOOP("Desk", "There is a first step, who takes it, and by when.")},
    {"embed.carrier", QT_TRANSLATE_NOOP("Desk", "Somebody carries it from here on.")},
    {"embed.means", QT_TRANSLATE_NOOP("Desk", "There is a budget, a room and time.")},
    {"embed.measure", QT_TRANSLATE_NOOP("Desk", "It is agreed when we ask people again.")},
    {"embed.stop", QT_TRANSLATE_NOOP("Desk", "We said what we stop doing.")}};

QStringList knownFigures(const Ground& ground)
{
    const analysis::ReleasedTable& wave = ground.shown->table();
    const auto& whole = wave.municipality();
    QStringList facts = report::levelSentences(ground.say(), wave.facts(), analysis::shown(whole));
    facts << report::strengthSentence(ground.say(), report::Offers::of(ground.say(), wave, whole.area, 1));
    facts.removeAll(QString());
    return facts;
}

/// As the worksheet has it: the smallest change that the last two waves could have shown in any neighbourhood.
QString smallestChange(const Ground& ground)
{
    double smallest = 1;
    if (ground.shown && ground.shown->waves.size() > 1) {
        std::vector<analysis::ReleasedTable> lastTwo;
        for (const auto* wave : {ground.shown->waves[ground.shown->waves.size() - 2], ground.shown->waves.back()})
            lastTwo.push_back(*wave);
        for (const analysis::Change& change : report::Compared::lastOf(lastTwo).changes)
            smallest = std::min(smallest, change.detectable);
    }
    if (smallest == 1)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "Which change would we want to see, and by how many of 100 "
                                                   "participants?"));
    return deskWords(QT_TRANSLATE_NOOP("Desk", "Below %1 of 100 participants no neighbourhood could show a change last "
                                               "time. Which change would we want to see?"))
        .arg(static_cast<int>(std::ceil(100 * smallest)));
}

}

QString nameOfStep(std::size_t step) { return deskWords(stepTexts[step].name); }
QString aboutStep(std::size_t step) { return deskWords(stepTexts[step].about); }
QString minutesOf(std::size_t step) { return deskWords(stepTexts[step].minutes); }

QString nameOfTask(const std::string& task)
{
    for (const auto& [id, text] : taskTexts)
        if (task == id)
            return deskWords(text);
    return {};
}

QStringList questionsOf(int step)
{
    if (step == 1)
        return {deskWords(QT_TRANSLATE_NOOP("Desk", "Which local initiative comes to mind?")),
                deskWords(QT_TRANSLATE_NOOP("Desk", "Which needs does it meet?")),
                deskWords(QT_TRANSLATE_NOOP("Desk", "Which not yet, and what would you like to add?"))};
    if (step == 2)
        return {deskWords(QT_TRANSLATE_NOOP("Desk", "Which working elements are in it?")),
                deskWords(QT_TRANSLATE_NOOP("Desk", "Which elements do you want more of?"))};
    return {};
}

QString headOfFacts(const Ground& ground, int step)
{
    if (step == 0 && ground.shown)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "%1, wave %2. People who took part, not a sample of all residents."))
            .arg(ground.shown->municipality(), QString::fromStdString(ground.shown->table().facts().wave));
    if (step == 0)
        return deskWords(QT_TRANSLATE_NOOP("Desk", "There are no figures yet, and none are needed to begin."));
    return {};
}

QStringList factsFor(const Ground& ground, int step)
{
    if (step == 0 && ground.shown)
        return knownFigures(ground);
    if (step == 0)
        return {deskWords(QT_TRANSLATE_NOOP("Desk", "What do we know of our neighbourhoods, and from whom?"))};
    const auto known = static_cast<int>(ground.book.initiatives().size());
    if (step == 1 && known > 0)
        return {deskWords(QT_TRANSLATE_NOOP("Desk", "Initiatives in the list so far: %1.")).arg(known)};
    if (step == 1)
        return {
            deskWords(QT_TRANSLATE_NOOP("Desk", "The list of initiatives is still empty. The first one you name opens "
                                                "it."))};
    if (step == 3)
        return {smallestChange(ground)};
    return {};
}

}
