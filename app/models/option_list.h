#pragma once

#include "app/models/option_rows.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The rows that a question offers, as words only. Which one is chosen is not in here: that stays on the answer sheet.
class OptionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Questionnaire")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Label = Qt::UserRole + 1, Spoken, Name };

    using QAbstractListModel::QAbstractListModel;

    const std::vector<OptionRow>& rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    void setRows(std::vector<OptionRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<OptionRow> m_rows;
};

}
