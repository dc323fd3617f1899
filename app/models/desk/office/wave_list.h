#pragma once

#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace models {

/// The waves of a municipality, how each stands, and what comes next.
class WaveList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { Name = Qt::UserRole + 1, State, Words };
    enum Standing { Collecting, Closed, Released, Withdrawn, Forgotten };
    Q_ENUM(Standing)

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_waves.size()); }
    void read(const vault::Workspace& workspace, const vault::Ledger* ledger);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Wave {
        QString name;
        Standing standing = Collecting;
    };
    std::vector<Wave> m_waves;
};

}
