#pragma once

#include "app/models/questionnaire.h"
#include "app/models/reading_aloud.h"
#include "app/models/steward/steward.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>

#include <memory>

namespace kiosk {

/// How every resident finds the kiosk.
struct Looks {
    QString language;   ///< empty = the survey's first
    QString textSize = QStringLiteral("large");
    QString theme = QStringLiteral("light");
    QSize window;         ///< empty = the whole screen
    bool still = false;   ///< no fading, so that pictures are the same every time
};

/// The window with its questionnaire. Closed, it leaves nothing.
class Kiosk {
public:
    /// `steward` must outlive it; null where nobody prepares the tablet. An open session decides over the looks.
    /// `voice` must outlive it too; null where nothing can be said aloud.
    Kiosk(const scales::Form& form, models::Keeper keeper, const Looks& looks,
          models::IdleClock::Now now = models::IdleClock::monotonic(), models::Steward* steward = nullptr,
          models::Voice* voice = nullptr);

    /// False when the screens could not be loaded; why is on standard error.
    bool loaded() const { return window_ != nullptr; }
    void show();

    models::Questionnaire& questionnaire() { return questionnaire_; }
    models::ReadingAloud& reading() { return reading_; }
    QQuickWindow& window() { return *window_; }

private:
    void letSpeak();
    void letIn(models::Steward& steward);
    void takeUp(const vault::SessionPlan& plan);

    models::Questionnaire questionnaire_;
    models::ReadingAloud reading_;
    QQmlEngine engine_;
    std::unique_ptr<QQuickWindow> window_;
    QSize size_;
};

/// Makes a window of one of the kiosk's QML files; null when it could not be loaded, and why is on standard error.
std::unique_ptr<QQuickWindow> windowOf(QQmlEngine& engine, const char* file, const QVariantMap& properties);
/// Shows it in this size, or on the whole screen when there is none.
void showIn(QQuickWindow& window, QSize size);

}
