#include "app/models/look_back.h"

#include <QCoreApplication>

namespace models {
namespace {

class LookBackWords {
    Q_DECLARE_TR_FUNCTIONS(LookBack)

public:
    //: "What did I tell?": %1 is a statement, %2 the answer that the resident gave to it
    static QString told(const QString& statement, const QString& answer)
    {
        return tr("%1 – %2").arg(statement, answer);
    }
};

bool hasDirection(const scales::Question& question)
{
    return question.instrument->kind == scales::Instrument::Kind::scale && !question.item->own;
}

/// Above 0 when the answer says that somebody has what the statement is about, below 0 when they miss it.
int side(const scales::Question& question, scales::Code code)
{
    const int aboveMiddle = 2 * scales::number(code) - question.format->points() - 1;
    return question.item->direction == scales::Direction::positive ? aboveMiddle : -aboveMiddle;
}

}

LookBack lookBackOn(const scales::Form& form, const scales::AnswerSheet& sheet, const QString& language)
{
    LookBack told;
    for (std::size_t place = 0; place < sheet.size(); ++place) {
        const scales::Question& question = form.questions()[place];
        const scales::Code code = sheet.at(place).code();
        if (!hasDirection(question) || !question.format->holds(scales::number(code)))
            continue;
        const scales::Wording& wording = form.wording(question.instrument->id, language.toStdString());
        const int about = side(question, code);
        QList<QString>& group = about > 0 ? told.has : about < 0 ? told.misses : told.between;
        group.append(
            LookBackWords::told(QString::fromStdString(wording.item(*question.item).text),
                                QString::fromStdString(wording.answer(*question.format, scales::number(code)).text)));
    }
    return told;
}

}
