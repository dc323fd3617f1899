#pragma once

#include "scales/survey.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// Where anybody can turn to. The same for everybody, whatever was answered.
class HelpList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Questionnaire")
    Q_PROPERTY(int count READ count CONSTANT)

public:
    enum Role { Name = Qt::UserRole + 1, Number, About };

    /// `lines` must outlive the list.
    explicit HelpList(const std::vector<scales::HelpLine>& lines, QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_lines.size()); }
    void speak(const QString& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const std::vector<scales::HelpLine>& m_lines;
    std::string m_language;
};

}
