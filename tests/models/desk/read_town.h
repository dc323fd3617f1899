#pragma once

#include "app/models/desk/desk.h"
#include "tests/analysis/asking_town.h"

#include <map>

/// An invented town on the desk, released by publish() itself.
namespace desk_town {

/// Four neighbourhoods: three with 90 people each, and one ("Buurt D") with 12, which nobody may speak about.
inline std::vector<town::Person> people(int lonelyInA = 60, int lonelyInB = 20)
{
    std::vector<town::Person> all;
    town::add(all, 0, 90, lonelyInA, "50-64", "yes");
    town::add(all, 1, 90, lonelyInB, "65-74", "no");
    town::add(all, 2, 90, 40, "35-49", "no");
    town::add(all, 3, 12, 6, "75+", "yes");
    return all;
}

inline analysis::ReleasedTable wave(const std::string& name, int lonelyInA = 60, int lonelyInB = 20)
{
    const auto form = town::form(town::flat(4));
    return town::release(*form, people(lonelyInA, lonelyInB), name);
}

/// The same people with the six statements in the place of the eleven: another instrument, and so another series.
inline analysis::ReleasedTable waveOfSix(const std::string& name)
{
    std::string asked = town::survey(30, true);
    asked.replace(asked.find("djg11"), 5, "djg6");
    asked.replace(asked.find("rivm-2016"), 9, "manual-1");
    const auto catalogue = scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations");
    EXPECT_TRUE(catalogue);
    const auto form = scales::Form::read({{"survey.json", asked},
                                          {"areas.csv", town::flat(4)},
                                          catalogue->definitionTexts(),
                                          catalogue->wordingTexts()});
    EXPECT_TRUE(form) << (form ? "" : form.error().text());
    analysis::Tally tally(**form);
    int number = 0;
    for (const town::Person& person : people()) {
        scales::AnswerSheet sheet = (*form)->emptySheet();
        sheet.putHome(scales::Home::neighbourhood(static_cast<std::size_t>(person.home)));
        for (std::size_t i = 0; i < sheet.size(); ++i) {
            const scales::Question& question = (*form)->questions()[i];
            const bool isScale = question.instrument == &(*form)->scale();
            const bool isPositive = isScale && question.item->direction == scales::Direction::positive;
            const bool misses = number % 3 == 0;
            sheet.put(i, scales::Answer::chosen(scales::codeOf(!isScale || misses == isPositive ? 1 : 5)));
        }
        tally.add(sheet);
        ++number;
    }
    return analysis::publish(tally, analysis::Plan(**form), name);
}

/// Settings that only this test has.
struct Memory {
    std::map<QString, QString> values;

    models::Remembered remembered()
    {
        return {[this](const QString& name) { return values[name]; },
                [this](const QString& name, const QString& value) { values[name] = value; }};
    }
};

inline const models::Figure* figure(const std::vector<models::Figure>& figures, const char* name)
{
    for (const models::Figure& one : figures)
        if (one.name == QString::fromLatin1(name))
            return &one;
    return nullptr;
}

}
