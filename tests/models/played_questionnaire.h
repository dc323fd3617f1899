#pragma once

#include "app/models/questionnaire.h"
#include "tests/small_municipality.h"

#include <QCoreApplication>

namespace models {

/// A questionnaire on the small municipality, with a clock that the test moves and a box that the test can break.
class Played : public ::testing::Test {
protected:
    explicit Played(const std::string& asked = small::survey) : form_(small::form(asked)) {}

    void begin()
    {
        questionnaire = std::make_unique<Questionnaire>(
            *form_,
            Keeper{[this]() -> scales::Result<scales::Done> {
                       ++proofs;
                       return works ? scales::Result<scales::Done>(scales::Done{}) : scales::Error{"no room"};
                   },
                   [this](const scales::AnswerSheet& sheet) -> scales::Result<scales::Done> {
                       if (!works)
                           return scales::Error{"no room"};
                       ++kept;
                       keptHome = sheet.home();
                       keptAnswers.clear();
                       for (std::size_t i = 0; i < sheet.size(); ++i)
                           keptAnswers.push_back(sheet.at(i));
                       return scales::Done{};
                   }},
            [this] { return now; });
    }
    Questionnaire& q() { return *questionnaire; }
    void wait(qint64 seconds) { now += seconds * 1000; }
    /// Lets a resident's pause pass, so that the next tap is meant for what is on the screen.
    template <class Call>
    void tap(const Call& call)
    {
        wait(1);
        call();
    }
    void choose(int place)
    {
        tap([&] { q().choose(place); });
    }
    void next()
    {
        tap([&] { q().next(); });
    }
    void back()
    {
        tap([&] { q().back(); });
    }

    void toFirstQuestion()
    {
        begin();
        tap([&] { q().start(QStringLiteral("nl")); });
        tap([&] { q().takePart(true); });
    }
    void to(Questionnaire::Screen screen)
    {
        if (!questionnaire)
            toFirstQuestion();
        for (int i = 0; i < 50 && q().screen() != screen; ++i) {
            if (q().options()->count() > 0)
                choose(0);
            next();
        }
        ASSERT_EQ(q().screen(), screen);
    }

    void toQuestion(const QString& id)
    {
        if (!questionnaire)
            toFirstQuestion();
        for (int i = 0; i < 50 && q().questionId() != id; ++i) {
            if (q().options()->count() > 0)
                choose(0);
            next();
        }
        ASSERT_EQ(q().questionId(), id);
    }

    int argc_ = 1;
    char name_[7] = "models";
    char* argv_[2] = {name_, nullptr};
    QCoreApplication app_{argc_, argv_};
    std::unique_ptr<const scales::Form> form_;
    std::unique_ptr<Questionnaire> questionnaire;
    qint64 now = 1'000'000;
    bool works = true;
    int proofs = 0;
    int kept = 0;
    scales::Home keptHome = scales::Home::notShown();
    std::vector<scales::Answer> keptAnswers;
};

}
