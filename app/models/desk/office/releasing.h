#pragma once

#include "app/models/desk/office/wave_task.h"
#include "app/vault/release.h"

namespace models {

/// Publishes a closed wave, once: first the verdict of the attack in words, then the button.
///
/// Between the two the keys of wave and municipality stay in locked memory; they go when the page is left.
class Releasing : public models::WaveTask {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)

public:
    enum Step { Ask, Decide, Released };
    Q_ENUM(Step)

    using WaveTask::WaveTask;

    Step step() const { return m_step; }
    const QString& verdict() const { return m_verdict; }

    Q_INVOKABLE void attack();   ///< with the typed passphrase; writes nothing
    Q_INVOKABLE void release();
    void leave() override;

Q_SIGNALS:
    void released();

private:
    Step m_step = Ask;
    QString m_verdict;
    std::shared_ptr<const vault::OpeningKey> m_opening;
    std::shared_ptr<const vault::SigningKey> m_signing;
};

}
