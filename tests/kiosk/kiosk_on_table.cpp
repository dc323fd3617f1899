#include "tests/kiosk/kiosk_on_table.h"

#include <QGuiApplication>

#include <atomic>
#include <cstdio>

namespace {

std::atomic_int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

void collectWords(QQuickItem* item, std::string& all)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickText"))
        all += item->property("text").toString().toStdString() + '\n';
    for (QQuickItem* child : item->childItems())
        collectWords(child, all);
}

}

void needApplication()
{
    static int argc = 1;
    static char name[] = "kiosk";
    static char* argv[] = {name, nullptr};
    static const auto* app = new QGuiApplication(argc, argv);   // outlives every other static
    static_cast<void>(app);
}

int qtWarnings() { return warnings; }

void KioskOnTable::SetUp()
{
    needApplication();
    before_ = qInstallMessageHandler(countWarnings);
    warnings = 0;
    SetUpTablet::SetUp();
}

void KioskOnTable::TearDown()
{
    kiosk.reset();
    steward.reset();
    qInstallMessageHandler(before_);
    EXPECT_EQ(qtWarnings(), 0);
}

void KioskOnTable::start(QSize size)
{
    kiosk.reset();
    steward.reset();
    session.reset();
    openTablet();
    ASSERT_NE(tablet, nullptr);
    session = std::make_unique<vault::Session>(vault::Session::open(place, *tablet));
    steward = std::make_unique<models::Steward>(models::Backroom{place,
                                                                 tablet.get(),
                                                                 session.get(),
                                                                 device.get(),
                                                                 volume,
                                                                 [] { return std::vector<models::Medium>{}; },
                                                                 {1, 8192},
                                                                 {},
                                                                 [this] { return year; }},
                                                time.now());
    kiosk = std::make_unique<kiosk::Kiosk>(
        tablet->form(),
        models::Keeper{[this] { return session->prove(); },
                       [this](const scales::AnswerSheet& sheet) { return session->keep(sheet); }},
        kiosk::Looks{QStringLiteral("nl"), QStringLiteral("large"), QStringLiteral("light"), size, true}, time.now(),
        steward.get());
    ASSERT_TRUE(kiosk->loaded());
    QObject::connect(&q(), &models::Questionnaire::failed, &q(),
                     [this](const QString& why) { failures.push_back(why.toStdString()); });
    kiosk->show();
    settle();
}

void KioskOnTable::tap(const char* name)
{
    QQuickItem* target = kiosk::reach(window(), QString::fromLatin1(name));
    ASSERT_NE(target, nullptr) << name << " on " << q().screenName().toStdString() << "\n" << words();
    time.ahead += 1000;
    kiosk::tap(window(), *target);
    settle();
}

void KioskOnTable::wait(qint64 milliseconds)
{
    time.ahead += milliseconds;
    steward->beat();
    q().clock().beat();
    settle();
}

void KioskOnTable::goTo(models::Questionnaire::Screen screen)
{
    tap("lang.nl");
    tap("consent.yes");
    while (q().screen() != screen && !HasFatalFailure()) {
        if (!q().questionId().isEmpty())
            tap(qPrintable(q().options()->rows().front().name));
        tap("nav.next");
    }
}

std::string KioskOnTable::words()
{
    std::string all;
    collectWords(window().contentItem(), all);
    return all;
}

void KioskOnTable::typeCode()
{
    for (const char* key : {"pin.2", "pin.7", "pin.1", "pin.8", "pin.2", "pin.8", "pin.ok"})
        tap(key);
}

void KioskOnTable::enter()
{
    steward->knock();
    settle();
    typeCode();
    if (item("screen.pin"))
        typeCode();   // the first time it is chosen, and repeated
    ASSERT_NE(item("screen.staff"), nullptr);
}

void KioskOnTable::openSession()
{
    enter();
    tap("staff.session");
    tap("session.begin");
    ASSERT_TRUE(session->isOpen()) << words();
    steward->leave();
    settle();
}

KioskOnTable::Line KioskOnTable::checkListLine(const char* name)
{
    enter();
    tap("staff.prepare");
    Line found;
    for (const models::CheckList::Line& line : steward->checkList()->lines())
        if (line.name == QLatin1String(name))
            found = {line.state, line.words.toStdString()};
    const QQuickItem* shown = item(name);
    EXPECT_NE(shown, nullptr) << name << " does not stand on the screen";
    std::string onScreen;
    if (shown)
        collectWords(const_cast<QQuickItem*>(shown), onScreen);
    EXPECT_THAT(onScreen, testing::HasSubstr(found.words));
    steward->leave();
    settle();
    return found;
}
