#pragma once

#include "app/models/journey.h"
#include "scales/answer_sheet.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Every question once, with whether it was filled in. Which answer was given is said only while it is asked to be shown,
/// and is then read from the answer sheet, never kept here.
class ReviewList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Questionnaire")
    Q_PROPERTY(int count READ count CONSTANT)
    Q_PROPERTY(bool answersShown READ answersShown WRITE showAnswers NOTIFY answersShownChanged)

public:
    enum Role { Title = Qt::UserRole + 1, State, AnswerWords, Step };

    ReviewList(const scales::Form& form, const Journey& journey, const scales::AnswerSheet& sheet,
               QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_steps.size()); }
    bool answersShown() const { return m_answersShown; }
    void showAnswers(bool shown);
    void speak(const QString& language);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void answersShownChanged();

private:
    QString titleOf(const models::Step& step) const;
    QString stateOf(const models::Step& step) const;
    QString answerOf(const models::Step& step) const;

    const scales::Form& m_form;
    const Journey& m_journey;
    const scales::AnswerSheet& m_sheet;
    std::vector<int> m_steps;   ///< those of the journey that ask something
    QString m_language;
    bool m_answersShown = false;
};

}
