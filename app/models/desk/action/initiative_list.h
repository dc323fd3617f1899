#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace models {

/// One initiative as the list shows it.
struct InitiativeLine {
    QString name;
    QString about;    ///< who organises it, where, for whom
    QString core;     ///< working elements at its core
    QString partly;   ///< those it has partly
    QString untold;   ///< said where it has none
};

/// The initiatives of a municipality, in the order of the alphabet, as a list for QML.
class InitiativeList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Initiatives")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Name = Qt::UserRole + 1, About, Core, Partly, Untold };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_lines.size()); }
    const std::vector<InitiativeLine>& lines() const { return m_lines; }
    void put(std::vector<InitiativeLine> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<InitiativeLine> m_lines;
};

}
