#pragma once

#include "scales/answer_sheet.h"
#include "scales/area.h"
#include "scales/instrument.h"
#include "scales/survey.h"
#include "scales/wording.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace scales {

/// One file by name, so that problems in it can be named.
struct NamedText {
    std::string name;
    std::string text;
};

/// The texts that together make a form. A wave file carries exactly these, so that tablet and municipality read the same.
struct FormTexts {
    NamedText survey;
    NamedText areas;
    std::vector<NamedText> definitions;
    std::vector<NamedText> wordings;
};

/// Whether one option of a closed list is ticked: code 1 when it is, 2 when it was left as it was.
extern const AnswerFormat tickAnswers;

/// One question of the form, with one answer: an item of an instrument, or one option of a closed list.
struct Question {
    const Instrument* instrument = nullptr;
    const Item* item = nullptr;
    const AnswerFormat* format = nullptr;
    int tick = -1;   ///< of closed lists: the option asked about, from 0

    /// E.g. "djg11.3", "background.age", "community.want.walking".
    std::string id() const;
};

/// The survey as residents meet it: its instruments, their words in every offered language, and the neighbourhoods.
/// One that exists is complete. Questions point into it, so it stays where it is.
class Form {
public:
    static Result<std::unique_ptr<const Form>> read(const FormTexts& texts);

    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    const Survey& survey() const { return survey_; }
    const std::vector<Area>& areas() const { return areas_; }
    /// The areas that Home::index() counts in, in the order of the area file.
    const std::vector<Area>& neighbourhoods() const { return neighbourhoods_; }
    const Area& municipality() const;

    const std::vector<Question>& questions() const { return questions_; }
    /// The place of a question in an answer sheet, or -1.
    int place(const std::string& questionId) const;

    const Instrument* instrument(const std::string& id) const;
    const Wording& wording(const std::string& instrumentId, const std::string& language) const;
    /// The scale of loneliness that is scored, and the format it is asked in.
    const Instrument& scale() const { return *scale_; }
    const std::string& scaleFormat() const { return scaleFormat_; }
    const SubscaleRule& subscaleRule() const { return *rule_; }

    AnswerSheet emptySheet() const { return AnswerSheet(questions_.size()); }

private:
    Form() = default;
    Result<Done> addInstruments(const FormTexts& texts);
    Result<Done> addWordings(const FormTexts& texts);
    Result<Done> addQuestions(const std::string& surveyFile);
    Result<Done> addModule(const Module& module, const std::string& surveyFile);
    Result<Done> findScale(const std::string& surveyFile);

    Survey survey_;
    std::vector<Area> areas_;
    std::vector<Area> neighbourhoods_;
    std::map<std::string, Instrument> instruments_;
    std::map<std::pair<std::string, std::string>, Wording> wordings_;   ///< by instrument and language
    std::vector<Question> questions_;
    const Instrument* scale_ = nullptr;
    std::string scaleFormat_;
    const SubscaleRule* rule_ = nullptr;
};

}
