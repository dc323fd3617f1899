#pragma once

#include "app/cli/demo/town.h"
#include "scales/form.h"

#include <cstdint>
#include <random>
#include <vector>

namespace demo {

/// Answers as people might give them, from two correlated traits behind the statements.
///
/// Each statement has a threshold on its trait such that the shares of answers that count are those published for
/// LASA 2019 (van Tilburg 2021, table 1, items 1-5, 7, 8 and 11; for items 6, 9 and 10, which the excerpt lacks, shares of
/// the same size). The same seed gives the same answers on every machine.
///
/// Contacts, wishes and offers are invented altogether (`beside.h`), from random numbers of their own: whether they are asked
/// changes nothing in the answers to the statements.
class Answers {
public:
    Answers(const scales::Form& form, std::uint64_t seed);

    /// All answer sheets of one wave (0, 1 or 2), `scale` times as many people as the town says.
    std::vector<scales::AnswerSheet> wave(int wave, double scale);

private:
    struct Person {
        std::size_t age = 0;   ///< option of background.age
        bool alone = false;
    };
    std::vector<Person> people(int count, bool young);
    scales::AnswerSheet answer(scales::Home home, const Person& person);
    scales::AnswerSheet answerUntil(scales::Home home, const Person& person, bool counted);
    void leaveOneOpen(scales::AnswerSheet& sheet);
    bool isCounted(const scales::AnswerSheet& sheet) const;

    double uniform();
    double normal();
    std::size_t below(std::size_t bound);

    const scales::Form& form_;
    std::mt19937_64 random_;
};

}
