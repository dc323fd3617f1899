#include "app/models/step_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace models {
namespace {

class StepWords {
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    //: Question; the names of the neighbourhoods stand below it
    static QString neighbourhood() { return tr("Which neighbourhood do you live in?"); }
    //: Name of the part of the questions that asks for the neighbourhood
    static QString yourNeighbourhood() { return tr("Your neighbourhood"); }
    //: A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.
    static QString coffee() { return tr("I like to drink coffee."); }
    //: Above the statement to practise on, where the name of the part stands otherwise
    static QString practice() { return tr("To practise"); }
    //: Progress within a part: statement 4 of 11
    static QString progress(int number, int outOf) { return tr("%1 of %2").arg(number).arg(outOf); }
};

const scales::Wording& wordingOf(const scales::Form& form, const Step& step, const QString& language)
{
    return form.wording(step.instrument->id, language.toStdString());
}

/// From 1 among the screens with questions that are not a scale's.
int numberAmongQuestions(const scales::Form& form, const Step& step)
{
    int number = 0;
    for (int place = 0; place <= step.question; ++place) {
        const scales::Question& question = form.questions()[static_cast<std::size_t>(place)];
        number += question.instrument->kind == scales::Instrument::Kind::questions &&
                  !question.instrument->askedFirst && question.tick <= 0;
    }
    return number;
}

}

QString headingOf(const scales::Form& form, const Step& step, const QString& language)
{
    if (step.kind == Step::Kind::neighbourhood)
        return StepWords::neighbourhood();
    if (step.kind == Step::Kind::practice)
        return StepWords::coffee();
    if (step.question >= 0) {
        const scales::Item& item = *form.questions().at(static_cast<std::size_t>(step.question)).item;
        return QString::fromStdString(wordingOf(form, step, language).item(item).text);
    }
    return step.instrument ? QString::fromStdString(wordingOf(form, step, language).name) : QString();
}

QString introductionOf(const scales::Form& form, const Step& step, const QString& language)
{
    return step.kind == Step::Kind::intro || step.opens
               ? QString::fromStdString(wordingOf(form, step, language).introduction)
               : QString();
}

QString progressOf(const Step& step)
{
    return step.question >= 0 ? StepWords::progress(step.number, step.outOf) : QString();
}

QString partOf(const scales::Form& form, const Step& step, const QString& language)
{
    if (step.kind == Step::Kind::neighbourhood)
        return StepWords::yourNeighbourhood();
    if (step.kind == Step::Kind::practice)
        return StepWords::practice();
    return step.instrument ? QString::fromStdString(wordingOf(form, step, language).name) : QString();
}

QString screenNameOf(const scales::Form& form, const Step& step)
{
    switch (step.kind) {
    case Step::Kind::info: return QStringLiteral("screen.info");
    case Step::Kind::neighbourhood: return QStringLiteral("screen.neighbourhood");
    case Step::Kind::background:
        return step.instrument->askedFirst
                   ? QStringLiteral("screen.before")
                   : QStringLiteral("screen.background.%1").arg(numberAmongQuestions(form, step));
    case Step::Kind::intro: return QStringLiteral("screen.intro");
    case Step::Kind::practice: return QStringLiteral("screen.practice");
    case Step::Kind::item: return QStringLiteral("screen.item");
    case Step::Kind::review: return QStringLiteral("screen.review");
    }
    return {};
}

QString questionIdOf(const scales::Form& form, const Step& step)
{
    if (step.kind == Step::Kind::neighbourhood)
        return QStringLiteral("neighbourhood");
    if (step.question < 0)
        return {};
    const scales::Question& question = form.questions().at(static_cast<std::size_t>(step.question));
    return QString::fromStdString(question.instrument->id + "." + question.item->key);
}

int wordsIn(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return static_cast<int>(text.split(blanks, Qt::SkipEmptyParts).size());
}

}
