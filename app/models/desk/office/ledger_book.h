#pragma once

#include "app/models/desk/office/wave_task.h"
#include "app/vault/ledger.h"

#include <QStringList>

namespace models {

/// What was ever released, and how a wrong release is marked as withdrawn.
class LedgerBook : public models::WaveTask {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(QList<QString> entries READ entries NOTIFY changed)
    Q_PROPERTY(QString head READ head NOTIFY changed)
    Q_PROPERTY(QList<QString> standing READ standing NOTIFY changed)

public:
    using WaveTask::WaveTask;

    const QStringList& entries() const { return m_entries; }
    const QString& head() const { return m_head; }               ///< fingerprint of the last line
    const QStringList& standing() const { return m_standing; }   ///< waves that can be withdrawn
    /// `outcome` of reading the ledger just now; null with the workspace.
    void read(const vault::Workspace* workspace, const scales::Result<vault::Ledger>* outcome);

    Q_INVOKABLE void withdraw(const QString& wave);   ///< with the typed passphrase

Q_SIGNALS:
    void withdrawn();

private:
    QStringList m_entries;
    QString m_head;
    QStringList m_standing;
};

}
