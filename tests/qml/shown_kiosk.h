#pragma once

#include "app/kiosk/kiosk.h"
#include "app/kiosk/player.h"
#include "app/kiosk/residents_hand.h"
#include "tests/small_municipality.h"

#include <QAccessible>
#include <QGuiApplication>

#include <functional>

/// The real window off screen on the small municipality, with a clock that the test moves.
class ShownKiosk : public ::testing::Test {
protected:
    static constexpr QSize upright{800, 1280};
    static constexpr QSize lying{1280, 800};
    static constexpr double pixelsPerMillimetre = 5.882;

    ShownKiosk();

    void show(QSize size, const QString& language = QStringLiteral("nl"), const QString& text = QStringLiteral("large"),
              const QString& theme = QStringLiteral("light"), models::Steward* steward = nullptr,
              models::Voice* voice = nullptr);
    models::Questionnaire& q() { return kiosk->questionnaire(); }
    QQuickWindow& window() { return kiosk->window(); }
    QQuickItem* item(const QString& name) { return kiosk::seen(window(), name); }
    void tap(const char* name);
    /// Answers and goes on until this screen comes; `row` -1 = would rather not say.
    void goTo(models::Questionnaire::Screen screen, int row = -1);
    void press(Qt::Key key);
    /// Presses Tab until the item of this name has the focus.
    bool tabTo(const QString& name);
    void settle() { kiosk::settle(window()); }

    /// Goes through the whole form by touch and calls `look` on every screen and overlay on the way.
    void walk(const QString& language, const std::function<void(const QString& screen)>& look);
    /// Answers every question with this row (-1 = would rather not say) and sends.
    void answerAllAndSend(int row);

    /// What a screen reader finds of a button: of a box to tick it is a part of the button that speaks.
    static QAccessibleInterface* spokenPart(QQuickItem* button);
    /// All items that can be seen now.
    std::vector<QQuickItem*> items();
    std::vector<QQuickItem*> buttons();
    std::vector<QQuickItem*> texts();
    /// Where an item is in the window, in pixels.
    static QRectF place(const QQuickItem& item)
    {
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    }

    std::unique_ptr<const scales::Form> form_;
    kiosk::PlayedTime time;
    std::unique_ptr<kiosk::Kiosk> kiosk;
    int kept = 0;
    bool works = true;
};
