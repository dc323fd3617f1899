#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace models {

/// Long work beside the screen: a job on a thread of its own, and then what the screen does with its outcome. One at a time.
class Errand : public QObject {
    Q_OBJECT

public:
    explicit Errand(QObject* parent = nullptr);
    ~Errand() override;

    bool isRunning() const { return m_running; }
    /// `job` runs away from the screen and gives what is to happen there afterwards. False while another one runs.
    bool run(std::function<std::function<void()>()> job);
    /// Waits until it is done: for tests, and before the program ends.
    void wait();

Q_SIGNALS:
    void changed();

private:
    QThreadPool m_pool;
    bool m_running = false;
};

}
