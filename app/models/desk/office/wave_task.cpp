#include "app/models/desk/office/wave_task.h"

namespace models {

void WaveTask::work(const vault::Workspace* workspace, const QString& wave)
{
    m_workspace = workspace;
    m_wave = wave;
    leave();
}

}
