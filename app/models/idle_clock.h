#pragma once

#include <QObject>

#include <functional>

namespace models {

/// Notices that nobody touches the screen: first it is quiet, then, when the warning passes unheard, it is over.
///
/// Time comes from outside, so that a test or a played script can let minutes pass without waiting.
class IdleClock : public QObject {
    Q_OBJECT

public:
    using Now = std::function<qint64()>;   ///< milliseconds, never going back

    struct Patience {
        qint64 quiet = 0;     ///< ms without a touch until the warning; 0 = never
        qint64 warning = 0;   ///< ms that the warning stays; 0 = over at once
    };

    explicit IdleClock(Now now = monotonic(), QObject* parent = nullptr);
    static Now monotonic();

    qint64 now() const { return m_now(); }
    int secondsLeft() const;   ///< of the warning; 0 when there is none

    /// Begins to wait anew with this patience.
    void watch(Patience patience);
    /// A touch or a key: the waiting begins anew. A warning on the screen wants its own answer and is not ended by this.
    void activity();
    /// Looks at the time. Call it often, or let run() do it.
    void beat();
    /// Beats by itself, four times a second.
    void run();

    /// Counts touches and keys that `window` gets as activity.
    void listenTo(QObject* window);

Q_SIGNALS:
    void quiet();
    void over();
    void secondsLeftChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Now m_now;
    Patience m_patience;
    qint64 m_since = 0;
    bool m_warned = false;
    int m_shownSeconds = 0;
};

}
