#include "app/models/desk/office/errand.h"

#include <QCoreApplication>

namespace models {

Errand::Errand(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

Errand::~Errand() { m_pool.waitForDone(); }

bool Errand::run(std::function<std::function<void()>()> job)
{
    if (m_running)
        return false;
    m_running = true;
    Q_EMIT changed();
    m_pool.start([this, job = std::move(job)] {
        auto then = job();
        QMetaObject::invokeMethod(
            this,
            [this, then = std::move(then)] {
                m_running = false;
                then();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    return true;
}

void Errand::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

}
