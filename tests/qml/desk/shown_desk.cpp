#include "tests/qml/desk/shown_desk.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace {

/// One application for all tests of the process; Qt allows no second one.
void needApplication()
{
    static int argc = 1;
    static char name[] = "desk_test";
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

void read(QAccessibleInterface* seen, QString& said)
{
    if (!seen || !seen->isValid())
        return;
    for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        said += seen->text(part) + u'\n';
    for (int i = 0; i < seen->childCount(); ++i)
        read(seen->child(i), said);
}

}

ShownDesk::ShownDesk()
{
    needApplication();
    means.cost = {1, 8192};   // the least that Argon2id allows: these are tests, not secrets
    means.catalogue = [] { return scales::Catalogue::read(HOUSE "/scales/definitions", HOUSE "/translations"); };
}

void ShownDesk::show(const QString& language, const QString& text, QSize size)
{
    shown.reset();
    desk = std::make_unique<models::Desk>(memory.remembered(), means);
    desk->choose(language);
    desk->setTextSize(text);
    shown = std::make_unique<desk::DeskWindow>(*desk, desk::DeskWindow::Looks{size, true});
    ASSERT_TRUE(shown->loaded());
    shown->show();
    settle();
}

void ShownDesk::open(std::vector<analysis::ReleasedTable> waves)
{
    desk->open(std::move(waves));
    desk->readOn();
    settle();
}

QQuickItem* ShownDesk::item(const QString& name)
{
    for (QQuickItem* one : items())
        if (one->objectName() == name)
            return one;
    return nullptr;
}

void ShownDesk::press(const QString& name)
{
    QQuickItem* target = item(name);
    ASSERT_NE(target, nullptr) << name.toStdString() << " on " << desk->pageName().toStdString();
    ASSERT_TRUE(target->isEnabled()) << name.toStdString() << " on " << desk->pageName().toStdString();
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(target);
    ASSERT_TRUE(seen && seen->actionInterface()) << name.toStdString();
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    settle();
}

void ShownDesk::key(Qt::Key key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&window(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&window(), &up);
}

void ShownDesk::type(const QString& text)
{
    for (const QChar letter : text)
        key(Qt::Key_unknown, QString(letter));
    settle();
}

void ShownDesk::typeInto(const QString& name, const QString& text)
{
    QQuickItem* field = item(name);
    ASSERT_NE(field, nullptr) << name.toStdString() << " on " << desk->pageName().toStdString();
    field->forceActiveFocus();
    type(text);
}

std::vector<QQuickItem*> ShownDesk::items()
{
    std::vector<QQuickItem*> found;
    collect(window().contentItem(), found);
    return found;
}

std::vector<QQuickItem*> ShownDesk::buttons()
{
    std::vector<QQuickItem*> found = items();
    std::erase_if(found, [](QQuickItem* one) {
        return !one->inherits("QQuickAbstractButton") && !one->inherits("QQuickComboBox");
    });
    return found;
}

std::vector<QQuickItem*> ShownDesk::texts()
{
    std::vector<QQuickItem*> found = items();
    std::erase_if(found, [](QQuickItem* one) { return !one->inherits("QQuickText"); });
    return found;
}

QString ShownDesk::everythingSaid()
{
    QString said;
    for (QQuickItem* text : texts())
        said += text->property("text").toString() + u'\n';
    read(QAccessible::queryAccessibleInterface(&window()), said);
    return said;
}
