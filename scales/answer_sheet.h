#pragma once

#include "scales/instrument.h"

#include <cstddef>
#include <vector>

namespace scales {

/// What became of one question. Four different things, and never mixed up.
class Answer {
public:
    enum class Kind { notShown, skipped, declined, chosen };

    static constexpr Answer notShown() { return Answer(255); }
    static constexpr Answer declined() { return Answer(254); }
    static constexpr Answer skipped() { return Answer(0); }
    static constexpr Answer chosen(Code code) { return Answer(static_cast<std::uint8_t>(code)); }

    /// Reads what byte() wrote; every byte means something, so the reader checks codes against the format.
    static constexpr Answer fromByte(std::uint8_t byte) { return Answer(byte); }
    constexpr std::uint8_t byte() const { return byte_; }

    constexpr Kind kind() const
    {
        return byte_ == 255   ? Kind::notShown
               : byte_ == 254 ? Kind::declined
               : byte_ == 0   ? Kind::skipped
                              : Kind::chosen;
    }
    /// Code::none unless an option was chosen.
    constexpr Code code() const { return kind() == Kind::chosen ? codeOf(byte_) : Code::none; }

    friend constexpr bool operator==(Answer, Answer) = default;

private:
    explicit constexpr Answer(std::uint8_t byte) : byte_(byte) {}
    std::uint8_t byte_;
};

/// Where a resident lives, as far as they said: one of the survey's neighbourhoods, or why not.
class Home {
public:
    static constexpr std::size_t mostAreas = 60000;

    static constexpr Home notShown() { return Home(65535); }
    static constexpr Home declined() { return Home(65534); }
    static constexpr Home elsewhere() { return Home(65533); }   ///< outside the municipality: in no table
    static constexpr Home unknown() { return Home(65532); }     ///< counts for the municipality only
    static constexpr Home skipped() { return Home(65531); }
    /// `index` into Form::neighbourhoods, below mostAreas.
    static constexpr Home neighbourhood(std::size_t index) { return Home(static_cast<std::uint16_t>(index)); }

    static constexpr Home fromNumber(std::uint16_t number) { return Home(number); }
    constexpr std::uint16_t asNumber() const { return number_; }

    constexpr bool isNeighbourhood() const { return number_ < mostAreas; }
    constexpr std::size_t index() const { return number_; }

    friend constexpr bool operator==(Home, Home) = default;

private:
    explicit constexpr Home(std::uint16_t number) : number_(number) {}
    std::uint16_t number_;
};

/// One resident's answers, in RAM only, in the order of the form's questions.
///
/// It cannot be copied, and its memory is overwritten when it is wiped or ends: after that nobody finds it back.
class AnswerSheet {
public:
    static constexpr int mostCodes = 250;   ///< options of one question

    explicit AnswerSheet(std::size_t questions) : answers_(questions, Answer::notShown()) {}
    ~AnswerSheet() { wipe(); }
    AnswerSheet(const AnswerSheet&) = delete;
    AnswerSheet& operator=(const AnswerSheet&) = delete;
    AnswerSheet(AnswerSheet&&) noexcept = default;
    AnswerSheet& operator=(AnswerSheet&&) = delete;

    std::size_t size() const { return answers_.size(); }
    Answer at(std::size_t question) const { return answers_.at(question); }
    void put(std::size_t question, Answer answer) { answers_.at(question) = answer; }

    Home home() const { return home_; }
    void putHome(Home home) { home_ = home; }

    bool isEmpty() const;

    /// Overwrites everything with "not shown".
    void wipe();

private:
    std::vector<Answer> answers_;
    Home home_ = Home::notShown();
};

}
