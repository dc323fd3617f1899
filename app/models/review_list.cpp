#include "app/models/review_list.h"

#include "app/models/option_rows.h"
#include "app/models/step_words.h"

#include <QLocale>

namespace models {

ReviewList::ReviewList(const scales::Form& form, const Journey& journey, const scales::AnswerSheet& sheet,
                       QObject* parent)
    : QAbstractListModel(parent), m_form(form), m_journey(journey), m_sheet(sheet)
{
    for (int step = 0; step < journey.size(); ++step)
        if (journey.at(step).asks())
            m_steps.push_back(step);
}

void ReviewList::showAnswers(bool shown)
{
    if (shown == m_answersShown)
        return;
    m_answersShown = shown;
    refresh();
    Q_EMIT answersShownChanged();
}

void ReviewList::speak(const QString& language)
{
    m_language = language;
    refresh();
}

void ReviewList::refresh()
{
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

int ReviewList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant ReviewList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_steps.at(static_cast<std::size_t>(index.row()));
    const models::Step& step = m_journey.at(place);
    switch (role) {
    case Title: return titleOf(step);
    case State: return stateOf(step);
    case AnswerWords: return m_answersShown ? answerOf(step) : QString();
    case Step: return place;
    default: return {};
    }
}

QHash<int, QByteArray> ReviewList::roleNames() const
{
    return {{Title, "title"}, {State, "reviewState"}, {AnswerWords, "answerWords"}, {Step, "step"}};
}

QString ReviewList::titleOf(const models::Step& step) const
{
    const QString part = partOf(m_form, step, m_language);
    return step.outOf <= 1 ? part : QStringLiteral("%1 %2").arg(part).arg(step.number);
}

QString ReviewList::stateOf(const models::Step& step) const
{
    const bool filledIn =
        step.question < 0
            ? m_sheet.home() != scales::Home::skipped() && m_sheet.home() != scales::Home::notShown()
            : m_sheet.at(static_cast<std::size_t>(step.question)).kind() == scales::Answer::Kind::chosen ||
                  m_sheet.at(static_cast<std::size_t>(step.question)) == scales::Answer::declined();
    //: On the review screen, beside the name of a question that was answered (also with "I would rather not say")
    return filledIn ? tr("filled in")
                    //: On the review screen, beside the name of a question that was left open
                    : tr("skipped");
}

QString ReviewList::answerOf(const models::Step& step) const
{
    const OfferedRows rows = offeredRows(m_form, step, m_language);
    QStringList chosen;
    for (const auto* list : {&rows.options, &rows.escapes})
        for (const OptionRow& row : *list)
            if (isChosen(row, m_sheet, step))
                chosen.append(row.label);
    return chosen.isEmpty() ? stateOf(step) : QLocale(m_language).createSeparatedList(chosen);
}

}
