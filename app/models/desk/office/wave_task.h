#pragma once

#include "app/models/desk/office/task.h"
#include "app/vault/workspace.h"

namespace models {

/// Work on one wave of the open workspace.
class WaveTask : public models::Task {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to an Office")
    Q_PROPERTY(QString wave READ wave NOTIFY changed)

public:
    using Task::Task;

    const QString& wave() const { return m_wave; }
    /// `workspace` outlives the work; null: none is open.
    void work(const vault::Workspace* workspace, const QString& wave);

protected:
    bool isReady() const { return m_workspace && !m_wave.isEmpty() && !busy(); }
    const vault::Workspace& workspace() const { return *m_workspace; }

private:
    const vault::Workspace* m_workspace = nullptr;
    QString m_wave;
};

}
