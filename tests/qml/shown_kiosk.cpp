#include "tests/qml/shown_kiosk.h"

namespace {

/// One application for all tests of the process; Qt allows no second one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "qml_test";
    static char* argv[] = {name, nullptr};
    static const auto* app = new QGuiApplication(argc, argv);   // outlives every other static
    static_cast<void>(app);
}

void collect(QQuickItem* item, std::vector<QQuickItem*>& found)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    found.push_back(item);
    for (QQuickItem* child : item->childItems())
        collect(child, found);
}

}

ShownKiosk::ShownKiosk()
{
    needApplication();
    form_ = small::form();
}

void ShownKiosk::show(QSize size, const QString& language, const QString& text, const QString& theme,
                      models::Steward* steward, models::Voice* voice)
{
    kiosk.reset();
    kiosk = std::make_unique<kiosk::Kiosk>(
        *form_,
        models::Keeper{[this]() -> scales::Result<scales::Done> {
                           return works ? scales::Result<scales::Done>(scales::Done{}) : scales::Error{"no room"};
                       },
                       [this](const scales::AnswerSheet&) -> scales::Result<scales::Done> {
                           if (!works)
                               return scales::Error{"no room"};
                           ++kept;
                           return scales::Done{};
                       }},
        kiosk::Looks{language, text, theme, size, true}, time.now(), steward, voice);
    ASSERT_TRUE(kiosk->loaded());
    kiosk->show();
    settle();
}

void ShownKiosk::tap(const char* name)
{
    QQuickItem* target = kiosk::reach(window(), QString::fromLatin1(name));
    ASSERT_NE(target, nullptr) << name << " on " << q().screenName().toStdString();
    time.ahead += 1000;
    kiosk::tap(window(), *target);
    settle();
}

void ShownKiosk::press(Qt::Key key)
{
    time.ahead += 1000;
    kiosk::press(window(), key);
    settle();
}

bool ShownKiosk::tabTo(const QString& name)
{
    for (int i = 0; i < 40; ++i) {
        if (window().activeFocusItem() && window().activeFocusItem()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void ShownKiosk::walk(const QString& language, const std::function<void(const QString&)>& look)
{
    const auto see = [&] {
        settle();
        static_cast<void>(window().grabWindow());   // lays everything out
        look(q().screenName() + u' ' + q().questionId());
    };
    see();
    tap(qPrintable(QStringLiteral("lang.") + language));
    see();
    tap("tool.language");
    see();
    tap("panel.close");
    tap("tool.help");
    see();
    tap("panel.close");
    tap("info.more");
    see();
    tap("panel.close");
    tap("consent.yes");
    bool prompted = false;
    int given = 0;
    while (q().screen() != models::Questionnaire::Review && !HasFatalFailure()) {
        see();
        if (q().screen() == models::Questionnaire::Item && !prompted) {
            tap("nav.next");
            see();
            tap("prompt.choose");
            prompted = true;
        }
        if (q().screenName() == QStringLiteral("screen.before")) {
            tap("option.1");
            tap("nav.next");
            see();
            tap("again.on");
            continue;
        }
        if (q().screen() == models::Questionnaire::Item)   // every answer in turn, for what is read back of them
            tap(qPrintable(QStringLiteral("option.%1").arg(given++ % q().options()->count())));
        else if (!q().questionId().isEmpty())
            tap("option.decline");
        tap("nav.next");
    }
    see();
    if (q().canLookBack()) {
        tap("review.lookback");
        see();
        tap("panel.close");
    }
    tap("review.show");
    see();
    tap("tool.stop");
    see();
    tap("stop.resume");
    time.ahead += 200 * 1000;
    q().clock().beat();
    see();
    tap("idle.stay");
    tap("review.send");
    see();
    tap("thanks.done");
    see();
}

void ShownKiosk::goTo(models::Questionnaire::Screen screen, int row)
{
    while (q().screen() != screen && !HasFatalFailure()) {
        if (!q().questionId().isEmpty()) {
            const int last = q().options()->count() - 1;
            tap(row < 0 ? "option.decline"
                        : qPrintable(q().options()->rows().at(static_cast<std::size_t>(std::min(row, last))).name));
        }
        tap("nav.next");
        if (q().overlay() == models::Questionnaire::Again)
            tap("again.on");
    }
}

void ShownKiosk::answerAllAndSend(int row)
{
    tap("lang.nl");
    tap("consent.yes");
    goTo(models::Questionnaire::Review, row);
    tap("review.send");
}

std::vector<QQuickItem*> ShownKiosk::items()
{
    std::vector<QQuickItem*> found;
    collect(window().contentItem(), found);
    return found;
}

QAccessibleInterface* ShownKiosk::spokenPart(QQuickItem* button)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(button);
    for (QQuickItem* part : button->childItems())
        found = found ? found : QAccessible::queryAccessibleInterface(part);
    return found;
}

std::vector<QQuickItem*> ShownKiosk::buttons()
{
    std::vector<QQuickItem*> found = items();
    std::erase_if(found, [](QQuickItem* one) { return !one->inherits("QQuickAbstractButton"); });
    return found;
}

std::vector<QQuickItem*> ShownKiosk::texts()
{
    std::vector<QQuickItem*> found = items();
    std::erase_if(found, [](QQuickItem* one) { return !one->inherits("QQuickText"); });
    return found;
}
