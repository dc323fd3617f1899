// The staff's screens behind the logo: on the real window, by finger, keyboard and assistive technology.
#include "tests/qml/contact_sheet.h"
#include "tests/qml/shown_kiosk.h"
#include "tests/vault/set_up_tablet.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>
#include <cstdio>
#include <set>

namespace {

/// A set-up tablet for tests that are no vault tests themselves.
struct TabletOnTheTable : vault::SetUpTablet {
    void SetUp() override
    {
        // In four languages, for the looks of the staff's screens in them.
        asked.replace(asked.find(R"(["nl", "en"])"), 12, R"(["nl", "en", "fr", "ar"])");
        asked.replace(asked.find(R"("about": {)"), 10, R"("about": {"fr": "Jour et nuit.", "ar": "ليلا ونهارا.", )");
        SetUpTablet::SetUp();
    }
    void TestBody() override {}
};

int warnings = 0;
void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ++warnings;
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

class StaffTest : public ShownKiosk {
protected:
    void SetUp() override
    {
        table.SetUp();
        ASSERT_NE(table.tablet, nullptr);
        std::filesystem::create_directory(stick);
        warnings = 0;
        before_ = qInstallMessageHandler(countWarnings);
        session = std::make_unique<vault::Session>(vault::Session::open(table.place, *table.tablet));
        steward = std::make_unique<models::Steward>(
            models::Backroom{table.place,
                             table.tablet.get(),
                             session.get(),
                             table.device.get(),
                             vault::Volume::readable,
                             [this] {
                                 return std::vector<models::Medium>{{QStringLiteral("STICK"), stick}};
                             },
                             {1, 8192}},
            time.now());
    }
    void TearDown() override
    {
        kiosk.reset();
        qInstallMessageHandler(before_);
        EXPECT_EQ(warnings, 0) << "no screen of the staff makes Qt complain";
    }

    /// Shows the kiosk as residents find it, with a door for the staff, working on the real session.
    void open(QSize size = upright, const QString& language = QStringLiteral("nl"),
              const QString& text = QStringLiteral("large"), const QString& theme = QStringLiteral("light"))
    {
        kiosk.reset();
        kiosk = std::make_unique<kiosk::Kiosk>(
            table.tablet->form(),
            models::Keeper{[this] { return session->prove(); },
                           [this](const scales::AnswerSheet& sheet) { return session->keep(sheet); }},
            kiosk::Looks{language, text, theme, size, true}, time.now(), steward.get());
        ASSERT_TRUE(kiosk->loaded());
        kiosk->show();
        settle();
    }
    void wait(qint64 milliseconds)
    {
        time.ahead += milliseconds;
        steward->beat();
        q().clock().beat();
        settle();
    }
    void holdLogo(qint64 milliseconds)
    {
        QQuickItem* logo = item(QStringLiteral("logo"));
        ASSERT_NE(logo, nullptr);
        const QPointF at = place(*logo).center();
        QMouseEvent down(QEvent::MouseButtonPress, at, window().mapToGlobal(at.toPoint()), Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &down);
        wait(milliseconds);
        QMouseEvent up(QEvent::MouseButtonRelease, at, window().mapToGlobal(at.toPoint()), Qt::LeftButton, Qt::NoButton,
                       Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &up);
        settle();
    }
    void type(const char* digits)
    {
        for (const char* digit = digits; *digit; ++digit)
            tap(qPrintable(QStringLiteral("pin.") + QLatin1Char(*digit)));
        tap("pin.ok");
    }
    void enter()
    {
        holdLogo(3000);
        type("271828");
        if (item(QStringLiteral("screen.pin")))
            type("271828");
        ASSERT_NE(item(QStringLiteral("screen.staff")), nullptr);
    }
    /// Every screen of the staff, with its overlay states.
    void onEveryScreen(const std::function<void(const QString&)>& look)
    {
        const auto see = [&](const char* what) {
            settle();
            static_cast<void>(window().grabWindow());   // lays everything out
            look(steward->screenName() + u' ' + QLatin1String(what));
        };
        see("welcome");
        holdLogo(3000);
        see("choose");
        type("271828");
        see("repeat");
        tap("pin.2");
        tap("pin.show");
        see("digits shown");
        tap("pin.takeback");
        type("271828");
        see("menu");
        for (const char* screen : {"prepare", "session", "counts", "transfer", "quickcard", "calibration", "code"}) {
            tap(qPrintable(QStringLiteral("staff.") + QLatin1String(screen)));
            see("");
            if (QLatin1String(screen) == QLatin1String("session")) {
                tap("session.practice");
                tap("session.begin");
                see("open");
                tap("session.end");
                see("confirming");
                tap("session.confirm");
            }
            if (QLatin1String(screen) == QLatin1String("transfer")) {
                tap("transfer.write");
                see("too few");
                tap("transfer.last");
                tap("transfer.write");
                see("written");
                tap("transfer.receipt");
                see("no receipt");
            }
            tap("nav.back");
        }
        steward->leave();
        holdLogo(3000);
        for (int i = 0; i < 5; ++i)
            type("000000");
        see("locked");
    }
    QString allWords()
    {
        QString words;
        for (QQuickItem* one : items()) {
            words += one->property("text").toString() + u'\n';
            if (QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(one))
                words += seen->text(QAccessible::Name) + u'\n' + seen->text(QAccessible::Value) + u'\n';
        }
        return words;
    }

    QtMessageHandler before_ = nullptr;
    TabletOnTheTable table;
    std::filesystem::path stick = table.folder.path / "stick";
    std::unique_ptr<vault::Session> session;
    std::unique_ptr<models::Steward> steward;
};

TEST_F(StaffTest, OpensTheDoorToWhoHoldsTheLogoForThreeSeconds)
{
    open();
    holdLogo(2900);
    EXPECT_EQ(item(QStringLiteral("screen.pin")), nullptr);
    holdLogo(3000);
    EXPECT_NE(item(QStringLiteral("screen.pin")), nullptr);
    EXPECT_EQ(item(QStringLiteral("screen.attract")), nullptr);
}

TEST_F(StaffTest, OpensTheDoorToWhoHoldsReturnOnTheLogo)
{
    open(lying);
    ASSERT_TRUE(tabTo(QStringLiteral("logo")));
    const auto key = [this](QEvent::Type type, bool repeated) {
        QKeyEvent event(type, Qt::Key_Return, Qt::NoModifier, QString(), repeated);
        QCoreApplication::sendEvent(&window(), &event);
        settle();
    };
    key(QEvent::KeyPress, false);
    for (int i = 0; i < 5; ++i) {
        wait(500);
        key(QEvent::KeyRelease, true);   // as a held key repeats under X
        key(QEvent::KeyPress, true);
    }
    EXPECT_EQ(steward->screen(), models::Steward::Away);
    wait(500);
    EXPECT_EQ(steward->screen(), models::Steward::Pin);
    key(QEvent::KeyRelease, false);
    EXPECT_NE(item(QStringLiteral("screen.pin")), nullptr);
}

TEST_F(StaffTest, HasNoLogoWhileSomebodyAnswers)
{
    open();
    EXPECT_NE(item(QStringLiteral("logo")), nullptr);
    tap("lang.nl");
    EXPECT_EQ(item(QStringLiteral("logo")), nullptr);
    steward->knock();
    EXPECT_EQ(steward->screen(), models::Steward::Away);
}

TEST_F(StaffTest, LetsTheStaffInWhereTheTabletIsClosed)
{
    open();
    enter();
    tap("nav.back");
    EXPECT_NE(item(QStringLiteral("screen.closed")), nullptr) << "a tablet with a code serves only in a session";
    enter();
    tap("staff.session");
    tap("session.begin");
    tap("nav.back");
    tap("nav.back");
    EXPECT_NE(item(QStringLiteral("screen.attract")), nullptr);
}

TEST_F(StaffTest, S_PIN_1_WrongPinLeavesNoTraceOfTheQuestionnaire)
{
    open();
    enter();
    tap("nav.back");
    holdLogo(3000);
    type("000000");
    ASSERT_NE(item(QStringLiteral("screen.pin")), nullptr);
    EXPECT_EQ(steward->pinPad()->notice(), models::PinPad::Wrong);
    EXPECT_EQ(item(QStringLiteral("screen.attract")), nullptr);
    EXPECT_EQ(item(QStringLiteral("screen.closed")), nullptr);
    const QString words = allWords();
    for (const char* trace : {"Kerkwijk", "Kleindorp", "Dorpshuis", "Nederlands", "Tele-Onthaal"})
        EXPECT_FALSE(words.contains(QLatin1String(trace))) << trace;
    for (QQuickItem* button : buttons())
        EXPECT_TRUE(button->objectName().startsWith(QStringLiteral("pin.")) ||
                    button->objectName() == QStringLiteral("nav.back"))
            << button->objectName().toStdString();
}

TEST_F(StaffTest, S_PIN_2_ShowsDigitsOnlyWhenAsked)
{
    open();
    holdLogo(3000);
    for (const char* key : {"pin.3", "pin.1", "pin.4"})
        tap(key);
    EXPECT_FALSE(allWords().contains(QStringLiteral("314")));
    tap("pin.show");
    EXPECT_TRUE(allWords().contains(QStringLiteral("314")));
    tap("pin.show");
    EXPECT_FALSE(allWords().contains(QStringLiteral("314")));
}

TEST_F(StaffTest, S_PIN_3_GoesBackToTheWelcomeAfterAMinute)
{
    open();
    holdLogo(3000);
    wait(59'000);
    EXPECT_NE(item(QStringLiteral("screen.pin")), nullptr);
    tap("pin.1");   // a touch begins the minute anew
    wait(59'000);
    EXPECT_NE(item(QStringLiteral("screen.pin")), nullptr);
    wait(1'100);
    EXPECT_NE(item(QStringLiteral("screen.attract")), nullptr);
    EXPECT_EQ(steward->pinPad()->typed(), 0);
}

TEST_F(StaffTest, HasKeysOfEighteenMillimetresInAFixedOrder)
{
    for (const QSize size : {upright, lying}) {
        open(size);
        holdLogo(3000);
        const double key = 18 * pixelsPerMillimetre - 1;
        for (int digit = 0; digit <= 9; ++digit) {
            const QRectF at = place(*item(QStringLiteral("pin.%1").arg(digit)));
            EXPECT_GE(at.width(), key);
            EXPECT_GE(at.height(), key);
        }
        EXPECT_LT(place(*item(QStringLiteral("pin.1"))).x(), place(*item(QStringLiteral("pin.3"))).x());
        EXPECT_LT(place(*item(QStringLiteral("pin.1"))).y(), place(*item(QStringLiteral("pin.7"))).y());
        EXPECT_LT(place(*item(QStringLiteral("pin.8"))).y(), place(*item(QStringLiteral("pin.0"))).y());
        const QRectF five = place(*item(QStringLiteral("pin.5")));
        type("314159");
        EXPECT_EQ(place(*item(QStringLiteral("pin.5"))), five) << "whatever is said beside them";
        type("000000");
        EXPECT_EQ(place(*item(QStringLiteral("pin.5"))), five);
        steward->leave();
    }
}

TEST_F(StaffTest, S_PRE_1_SaysInWordsWhyAPackageIsBlocked)
{
    open();
    enter();
    vault::Bytes bytes = *vault::readWholeFile(table.place / vault::waveFileName, vault::largestWaveFile);
    bytes[bytes.size() / 2] = static_cast<std::uint8_t>(bytes[bytes.size() / 2] ^ 1);
    ASSERT_TRUE(vault::writeWholeFile(table.place / vault::waveFileName, bytes));
    tap("staff.prepare");
    ASSERT_NE(item(QStringLiteral("note")), nullptr);
    EXPECT_TRUE(item(QStringLiteral("note"))->isVisible());
    QQuickItem* line = item(QStringLiteral("check.package"));
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->childItems().first()->property("text").toString().startsWith(QStringLiteral("✕")));
    EXPECT_FALSE(line->childItems().last()->property("text").toString().isEmpty());
}

TEST_F(StaffTest, S_PRE_2_ShowsThePackage)
{
    open(upright, QStringLiteral("nl"), QStringLiteral("normal"));
    enter();
    tap("staff.prepare");
    const QString words = allWords();
    for (const char* part : {"Kleindorp", "2026", "30", "Nederlands", "Tele-Onthaal 106"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part;
}

TEST_F(StaffTest, S_PRE_3_ShowsEachBackgroundQuestion)
{
    open(upright, QStringLiteral("nl"), QStringLiteral("normal"));
    enter();
    tap("staff.prepare");
    for (const char* question : {"check.group.age", "check.group.alone"}) {
        QQuickItem* line = item(QLatin1String(question));
        ASSERT_NE(line, nullptr) << question;
        EXPECT_TRUE(line->childItems().first()->property("text").toString().startsWith(QLatin1Char('!')))
            << "amber: the small municipality gave no population";
    }
}

TEST_F(StaffTest, S_SES_1_PracticeShowsItsWatermarkEverywhereAndKeepsNothing)
{
    open();
    enter();
    EXPECT_EQ(item(QStringLiteral("watermark")), nullptr);
    tap("staff.session");
    tap("session.practice");
    const vault::Bytes before = table.boxBytes();
    tap("session.begin");
    EXPECT_NE(item(QStringLiteral("watermark")), nullptr);
    tap("nav.back");
    tap("nav.back");
    walk(QStringLiteral("nl"), [this](const QString& screen) {
        EXPECT_NE(item(QStringLiteral("watermark")), nullptr) << screen.toStdString();
    });
    EXPECT_EQ(table.tablet->kept(), 0u);
    EXPECT_TRUE(table.boxBytes() == before);
    enter();
    tap("staff.session");
    tap("session.end");
    tap("session.confirm");
    EXPECT_EQ(item(QStringLiteral("watermark")), nullptr);
    EXPECT_TRUE(table.boxBytes() == before);
}

TEST_F(StaffTest, S_SES_2_OffersNoSecondSession)
{
    open();
    enter();
    tap("staff.session");
    tap("session.begin");
    EXPECT_EQ(item(QStringLiteral("session.begin")), nullptr);
    EXPECT_NE(item(QStringLiteral("session.end")), nullptr);
}

TEST_F(StaffTest, S_SES_3_AsksToConfirmPlaceAndNumber)
{
    open();
    enter();
    tap("staff.session");
    tap("session.begin");
    table.residents(3);
    tap("session.end");
    const QString words = item(QStringLiteral("session.state"))->property("text").toString();
    EXPECT_TRUE(words.contains(QStringLiteral("Dorpshuis"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("3"))) << words.toStdString();
    tap("session.keep");
    EXPECT_TRUE(session->isOpen());
    tap("session.end");
    tap("session.confirm");
    EXPECT_FALSE(session->isOpen());
}

TEST_F(StaffTest, FindsTheTabletInTheLanguageAndSizeOfTheSession)
{
    open();
    enter();
    tap("staff.session");
    tap("session.language");
    tap("session.size");
    tap("session.begin");
    tap("nav.back");
    tap("nav.back");
    EXPECT_EQ(q().languages()->current(), QStringLiteral("en"));
    EXPECT_EQ(window().property("firstTextSize").toString(), QStringLiteral("largest"));
    // After a restart of the program too.
    open();
    EXPECT_EQ(q().languages()->current(), QStringLiteral("en"));
}

TEST_F(StaffTest, S_CNT_1_TellsThreeNumbersAndNothingElse)
{
    open();
    enter();
    tap("staff.session");
    tap("session.begin");
    tap("nav.back");
    tap("nav.back");
    answerAllAndSend(0);
    tap("thanks.done");
    enter();
    tap("staff.counts");
    QStringList numbers;
    for (QQuickItem* one : texts()) {
        bool isNumber = false;
        static_cast<void>(one->property("text").toString().toInt(&isNumber));
        if (isNumber)
            numbers << one->property("text").toString();
    }
    EXPECT_EQ(numbers, QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("0")}));
    const QString words = allWords();
    for (const char* trace : {"Kerkwijk", "Molenhoek", "Ja!", ":", "2026"})
        EXPECT_FALSE(words.contains(QLatin1String(trace))) << trace;
    for (const scales::Question& question : form_->questions())
        EXPECT_FALSE(words.contains(
            QString::fromStdString(form_->wording(question.instrument->id, "nl").item(*question.item).text)));
}

TEST_F(StaffTest, S_CNT_2_TheNumbersStandStillWhileTheyAreLookedAt)
{
    open();
    enter();
    tap("staff.counts");
    const QString before = allWords();
    table.residents(2);
    wait(5'000);
    EXPECT_EQ(allWords(), before);
    tap("nav.back");
    tap("staff.counts");
    EXPECT_NE(allWords(), before);
}

TEST_F(StaffTest, S_EXP_3_OffersToEmptyOnlyAfterTheReceipt)
{
    table.residents(12);
    open();
    enter();
    tap("staff.transfer");
    EXPECT_FALSE(item(QStringLiteral("transfer.empty"))->isEnabled());
    const QString before = item(QStringLiteral("transfer.notice"))->property("text").toString();
    tap("transfer.write");
    EXPECT_NE(item(QStringLiteral("transfer.notice"))->property("text").toString(), before);
    EXPECT_FALSE(item(QStringLiteral("transfer.empty"))->isEnabled());
    tap("transfer.empty");
    EXPECT_EQ(table.tablet->kept(), 12u);
    const auto file = stick / steward->transfer()->fileName().toStdString();
    const auto batch = vault::readBatchOfAnyone(*vault::readWholeFile(file, vault::Batch::largestFile), "stick");
    ASSERT_TRUE(batch);
    const vault::Receipt receipt{batch->mark, batch->id, batch->signer, 12, table.municipality->verifying()};
    ASSERT_TRUE(vault::writeWholeFile(vault::receiptBeside(file),
                                      vault::bytesOf(vault::writeReceipt(receipt, *table.municipality))));
    tap("transfer.receipt");
    EXPECT_TRUE(item(QStringLiteral("transfer.empty"))->isEnabled());
    tap("transfer.empty");
    EXPECT_EQ(table.tablet->kept(), 12u) << "it asks first";
    tap("transfer.confirm");
    EXPECT_EQ(table.tablet->kept(), 0u);
}

TEST_F(StaffTest, S_HLP_ShowsTheGestureAndTheNumbersToCall)
{
    open(upright, QStringLiteral("nl"), QStringLiteral("normal"));
    enter();
    tap("staff.quickcard");
    EXPECT_NE(item(QStringLiteral("screen.quickcard")), nullptr);
    EXPECT_TRUE(allWords().contains(QStringLiteral("106")));
}

TEST_F(StaffTest, S_PRE_4_KeepsTheSizeOfTheScreenForThisTablet)
{
    open();
    enter();
    const double before = item(QStringLiteral("staff.session"))->height();
    tap("staff.calibration");
    const double bar = item(QStringLiteral("calibration.bar"))->width();
    EXPECT_NEAR(bar, 85.6 * pixelsPerMillimetre, 1) << "at first the tablet we design for";
    for (int i = 0; i < 10; ++i)
        tap("calibration.longer");
    EXPECT_EQ(item(QStringLiteral("calibration.bar"))->width(), bar + 40);
    EXPECT_EQ(item(QStringLiteral("nav.back"))->height(), std::round(14 * pixelsPerMillimetre))
        << "nothing else moves meanwhile";
    tap("calibration.keep");
    // 543 pixels for 85.6 mm are 6.343 pixels a millimetre; a row of 16 mm then has 101.
    EXPECT_GT(item(QStringLiteral("staff.session"))->height(), before);
    EXPECT_EQ(item(QStringLiteral("staff.session"))->height(), 101);
    const models::Calibration after(table.place);
    EXPECT_NEAR(after.density(), (bar + 40) / 85.6, 0.001) << "also after a restart";
}

struct StaffWay {
    QSize size;
    const char* language;
    const char* text;
    const char* theme = "light";
};

std::string nameOf(const StaffWay& way)
{
    return std::string(way.size.width() < way.size.height() ? "Upright" : "Lying") + "_" + way.language + "_" +
           way.text + (way.theme == std::string("light") ? "" : "_contrast");
}

class EveryStaffScreen : public StaffTest, public ::testing::WithParamInterface<StaffWay> {
protected:
    void openThisWay()
    {
        table.residents(2);
        open(GetParam().size, QString::fromLatin1(GetParam().language), QString::fromLatin1(GetParam().text),
             QString::fromLatin1(GetParam().theme));
    }
};

TEST_P(EveryStaffScreen, FitsAndCanBeHitAndHasNames)
{
    openThisWay();
    ContactSheet sheet(QString::fromStdString("Staff_" + nameOf(GetParam())));
    onEveryScreen([this, &sheet](const QString& screen) {
        const std::string on = screen.toStdString();
        sheet.add(window().grabWindow(), screen);
        const QRectF whole(QPointF(0, 0), QSizeF(GetParam().size));
        const double least = 14 * pixelsPerMillimetre - 1;
        const double apart = 2 * pixelsPerMillimetre - 1;
        const auto all = buttons();
        std::set<QString> names;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QRectF at = place(*all[i]);
            const std::string name = on + ": " + all[i]->objectName().toStdString();
            EXPECT_TRUE(whole.contains(at)) << name << " at " << at.y() << " + " << at.height();
            EXPECT_GE(at.width(), least) << name;
            EXPECT_GE(at.height(), least) << name;
            EXPECT_LE(all[i]->implicitHeight(), all[i]->height() + 1) << name;
            for (std::size_t j = i + 1; j < all.size(); ++j)
                EXPECT_FALSE(at.adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2)
                                 .intersects(place(*all[j]).adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2)))
                    << name << " and " << all[j]->objectName().toStdString();
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(all[i]);
            ASSERT_NE(seen, nullptr) << name;
            EXPECT_EQ(seen->role(), QAccessible::Button) << name;
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << name;
            EXPECT_TRUE(names.insert(seen->text(QAccessible::Name)).second) << name;
        }
        int headings = 0;
        for (QQuickItem* text : texts()) {
            const std::string what = on + ": " + text->property("text").toString().toStdString();
            EXPECT_LE(text->property("contentWidth").toDouble(), text->width() + 1) << what;
            EXPECT_LE(text->property("contentHeight").toDouble(), text->height() + 1) << what;
            headings += text->objectName() == QStringLiteral("heading");
        }
        EXPECT_EQ(headings, 1) << on;
        for (QQuickItem* one : items())
            if (one->objectName().startsWith(QStringLiteral("screen."))) {
                for (QQuickItem* words : one->childItems())
                    EXPECT_LE(place(*words).bottom(), whole.bottom() + 1) << on;
            }
    });
}

INSTANTIATE_TEST_SUITE_P(Ways, EveryStaffScreen,
                         ::testing::Values(StaffWay{{800, 1280}, "nl", "large"}, StaffWay{{1280, 800}, "nl", "large"},
                                           StaffWay{{1280, 800}, "en", "large"}, StaffWay{{800, 1280}, "nl", "normal"},
                                           StaffWay{{800, 1280}, "nl", "largest"},
                                           StaffWay{{1280, 800}, "nl", "largest"},
                                           StaffWay{{800, 1280}, "ar", "large", "contrast"},
                                           StaffWay{{1280, 800}, "ar", "large"}, StaffWay{{800, 1280}, "fr", "large"},
                                           StaffWay{{1280, 800}, "fr", "large", "contrast"}),
                         [](const auto& way) { return nameOf(way.param); });

TEST_F(StaffTest, CanBePressedThroughAssistiveTechnology)
{
    open();
    const auto press = [this](const char* name) {
        time.ahead += 1000;
        QQuickItem* target = item(QLatin1String(name));
        ASSERT_NE(target, nullptr) << name;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(target);
        ASSERT_NE(seen->actionInterface(), nullptr) << name;
        seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        settle();
    };
    press("logo");
    ASSERT_NE(item(QStringLiteral("screen.pin")), nullptr);
    for (int time_ = 0; time_ < 2; ++time_) {
        for (const char* key : {"pin.2", "pin.7", "pin.1", "pin.8", "pin.2", "pin.8"})
            press(key);
        press("pin.ok");
    }
    press("staff.session");
    press("session.begin");
    EXPECT_TRUE(session->isOpen());
}

}
