#include "app/models/desk/action/names.h"

#include "app/models/desk/shown.h"
#include "app/report/working_elements.h"

#include <QCoreApplication>

#include <utility>

namespace models {
namespace {

using NamedId = std::pair<const char*, const char*>;

constexpr NamedId groupWords[] = {{"everybody", QT_TRANSLATE_NOOP("Desk", "Everybody")},
                                  {"young", QT_TRANSLATE_NOOP("Desk", "Young people")},
                                  {"middle", QT_TRANSLATE_NOOP("Desk", "Middle age")},
                                  {"older", QT_TRANSLATE_NOOP("Desk", "Older people")},
                                  {"carer", QT_TRANSLATE_NOOP("Desk", "Carers")},
                                  {"poverty", QT_TRANSLATE_NOOP("Desk", "Little money")},
                                  {"chronic_illness", QT_TRANSLATE_NOOP("Desk", "Chronic illness")},
                                  {"living_alone", QT_TRANSLATE_NOOP("Desk", "Living alone")},
                                  {"newcomer", QT_TRANSLATE_NOOP("Desk", "Newcomers")}};

constexpr NamedId needWords[] = {{"social", QT_TRANSLATE_NOOP("Desk", "A wider circle")},
                                 {"emotional", QT_TRANSLATE_NOOP("Desk", "A close bond")},
                                 {"existential", QT_TRANSLATE_NOOP("Desk", "Meaning")},
                                 {"lasting", QT_TRANSLATE_NOOP("Desk", "For long already")},
                                 {"isolation", QT_TRANSLATE_NOOP("Desk", "Few contacts")},
                                 {"unknown", QT_TRANSLATE_NOOP("Desk", "We do not know")}};

constexpr NamedId missingWords[] = {{"social", QT_TRANSLATE_NOOP("Desk", "people who miss a wider circle")},
                                    {"emotional", QT_TRANSLATE_NOOP("Desk", "people who miss a close bond")},
                                    {"existential", QT_TRANSLATE_NOOP("Desk", "people who look for meaning")},
                                    {"lasting", QT_TRANSLATE_NOOP("Desk", "people who have missed contact for long")},
                                    {"isolation", QT_TRANSLATE_NOOP("Desk", "people who have few contacts")}};

constexpr NamedId rhythmWords[] = {{"once", QT_TRANSLATE_NOOP("Desk", "Once")},
                                   {"series", QT_TRANSLATE_NOOP("Desk", "A series")},
                                   {"permanent", QT_TRANSLATE_NOOP("Desk", "All year")}};

/// What nobody told has a name of its own.
QString named(std::span<const NamedId> names, const std::string& id)
{
    for (const auto& [known, name] : names)
        if (id == known)
            return deskWords(name);
    return deskWords(QT_TRANSLATE_NOOP("Desk", "Not told yet"));
}

}

QString nameOfElement(const report::Words& say, std::size_t element)
{
    return say(report::workingElements.at(element).name);
}

QString nameOfGroup(const std::string& id) { return named(groupWords, id); }
QString nameOfNeed(const std::string& id) { return named(needWords, id); }
QString whoMisses(const std::string& need) { return named(missingWords, need); }
QString nameOfRhythm(const std::string& id) { return named(rhythmWords, id); }

QString together(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    //: Between the last two of a row of words. %1 are those before, %2 is the last one.
    return deskWords(QT_TRANSLATE_NOOP("Desk", "%1 and %2"))
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

}
