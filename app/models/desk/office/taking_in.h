#pragma once

#include "app/models/desk/office/wave_task.h"

#include <QStringList>

namespace models {

/// Takes in batches from tablets, with a receipt beside each, or paper forms. The same ones twice count once.
class TakingIn : public models::WaveTask {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(QList<QString> found READ found NOTIFY changed)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY changed)
    Q_PROPERTY(QList<QString> lines READ lines NOTIFY changed)

public:
    using WaveTask::WaveTask;

    const QStringList& found() const { return m_found; }   ///< batch files on the sticks that are in now
    const QString& path() const { return m_path; }
    void setPath(const QString& path);
    const QStringList& lines() const { return m_lines; }   ///< what came in, and what never came

    Q_INVOKABLE void look();   ///< which sticks there are
    Q_INVOKABLE void take();   ///< everything found, or else what is named, with the typed passphrase
    void leave() override;

Q_SIGNALS:
    void tookIn();

private:
    QStringList m_found;
    QString m_path;
    QStringList m_lines;
};

}
