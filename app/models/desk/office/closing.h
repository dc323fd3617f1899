#pragma once

#include "app/models/desk/office/wave_task.h"

namespace models {

/// Ends a wave: its envelopes are opened and kept as one shuffled archive.
class Closing : public models::WaveTask {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(bool done READ done NOTIFY changed)

public:
    using WaveTask::WaveTask;

    bool done() const { return m_done; }
    Q_INVOKABLE void close();   ///< with the typed passphrase
    void leave() override;

Q_SIGNALS:
    void closed();

private:
    bool m_done = false;
};

}
