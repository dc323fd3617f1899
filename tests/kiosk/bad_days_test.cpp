// Bad days. Whatever is wrong with the tablet, nobody answers for nothing, what was answered before is safe, and the staff
// read on a screen what they can do: on the check list, or on the one screen that is there when there is no tablet at all.
#include "app/kiosk/out_of_service.h"
#include "app/vault/ballot_box.h"
#include "app/vault/sql.h"
#include "tests/kiosk/kiosk_on_table.h"
#include "tests/vault/cut_off.h"

#include <QKeyEvent>

#include <sys/stat.h>
#include <unistd.h>

#include <functional>
#include <random>
#include <set>

namespace {

using models::CheckList;
using testing::HasSubstr;
using testing::Not;

/// Overwriting a short file goes, as on any full disk; nothing that needs room does.
constexpr std::size_t fullDisk = 1024;

struct BadDay : KioskOnTable {
    void expectClosed()
    {
        EXPECT_NE(item("screen.closed"), nullptr);
        EXPECT_EQ(item("lang.nl"), nullptr);
        EXPECT_THAT(words(), HasSubstr("Dit toestel staat nu niet aan."));
        EXPECT_THAT(words(), HasSubstr("Vraag het aan de balie."));
        EXPECT_TRUE(q().sheet().isEmpty());
    }
    void expectOpen()
    {
        EXPECT_NE(item("screen.attract"), nullptr);
        EXPECT_NE(item("lang.nl"), nullptr);
    }
    void expectLine(const char* name, CheckList::State state, const char* says)
    {
        const Line line = checkListLine(name);
        EXPECT_EQ(line.state, state) << line.words;
        EXPECT_THAT(line.words, HasSubstr(says));
    }
    /// Everything that can be tapped and read lies inside the window.
    void expectAllInside()
    {
        const QRectF all(0, 0, window().width(), window().height());
        const std::function<void(QQuickItem*)> look = [&](QQuickItem* one) {
            if (!one->isVisible() || one->opacity() == 0)
                return;
            if (one->inherits("QQuickAbstractButton") || one->inherits("QQuickText")) {
                const QRectF at = one->mapRectToScene(QRectF(0, 0, one->width(), one->height()));
                EXPECT_TRUE(all.contains(at))
                    << q().screenName().toStdString() << ' ' << one->objectName().toStdString();
                EXPECT_FALSE(one->property("truncated").toBool()) << one->property("text").toString().toStdString();
            }
            for (QQuickItem* child : one->childItems())
                look(child);
        };
        static_cast<void>(window().grabWindow());   // lays everything out
        look(window().contentItem());
    }
    /// What stands on the screen when the program is started on this tablet.
    std::string outOfService()
    {
        EXPECT_FALSE(vault::Tablet::open(place)) << "the tablet works";
        const kiosk::OutOfService screen(place, {}, upright);
        std::string all;
        const std::function<void(QQuickItem*)> read = [&](QQuickItem* one) {
            if (one->isVisible() && one->inherits("QQuickText"))
                all += one->property("text").toString().toStdString() + '\n';
            for (QQuickItem* child : one->childItems())
                read(child);
        };
        read(screen.window().contentItem());
        EXPECT_THAT(all, HasSubstr("Dit toestel staat nu niet aan."));
        return all;
    }
    /// As if 1023 residents had been here: their envelopes are the dummies that the box was made with.
    void fillAllPlacesButOne()
    {
        tablet.reset();
        const auto database = vault::Database::open(place / vault::boxFileName, false);
        ASSERT_TRUE(database) << database.error().text();
        vault::Bytes used(vault::BallotBox::slots / 8, 0xFF);
        used.back() = 0x7F;
        ASSERT_TRUE((*database)->statement("UPDATE box SET used = ?").bind(1, used).run());
    }
    /// Taps on whatever can be tapped, 200 times a second, and finds a kiosk in order afterwards.
    void tapOnEverything(int seconds, std::size_t reached);
    void change(const char* name, std::size_t at)
    {
        vault::Bytes bytes = *vault::readWholeFile(place / name, 1 << 24);
        bytes.at(at) ^= 1;
        ASSERT_TRUE(vault::writeWholeFile(place / name, bytes));
    }
};

TEST_F(BadDay, FullBoxIsFollowedByANewOneAndOnAFullDiskByAClosedDoor)
{
    fillAllPlacesButOne();
    start();
    openSession();
    EXPECT_EQ(tablet->kept(), 1023u);
    goTo(models::Questionnaire::Review);
    tap("review.send");
    EXPECT_NE(item("screen.thanks"), nullptr) << "the last place is for somebody too";
    {
        const vault::CutOffAt full(fullDisk);
        tap("thanks.done");
        expectClosed();
        expectLine("check.box", CheckList::Blocked, "");
    }
    wait(61'000);
    expectOpen();
    EXPECT_EQ(tablet->kept(), 1024u);
    goTo(models::Questionnaire::Review);
    tap("review.send");
    EXPECT_EQ(tablet->kept(), 1025u);
}

TEST_F(BadDay, FullDiskLetsNobodyBegin)
{
    start();
    openSession();
    {
        const vault::CutOffAt full(fullDisk);
        tap("lang.nl");
        expectClosed();
        expectLine("check.box", CheckList::Blocked, "De schijf neemt niets aan.");
    }
    wait(61'000);
    expectOpen();
}

TEST_F(BadDay, K_ERR_1_DiskThatFillsUpWhileSomebodyAnswersIsSaidHonestly)
{
    start();
    openSession();
    ASSERT_TRUE(tablet->keep(small::answered(tablet->form(), 1)));
    goTo(models::Questionnaire::Review);
    {
        const vault::CutOffAt full(fullDisk);
        tap("review.send");
        EXPECT_NE(item("screen.failure"), nullptr);
        EXPECT_THAT(words(), HasSubstr("Het bewaren lukte niet."));
        EXPECT_TRUE(q().sheet().isEmpty());
        EXPECT_EQ(tablet->kept(), 1u);
        EXPECT_THAT(failures, Not(testing::IsEmpty())) << "standard error says why";
        tap("failure.done");
        expectClosed();
        expectLine("check.box", CheckList::Blocked, "De schijf neemt niets aan.");
    }
    wait(61'000);
    expectOpen();
    start();
    EXPECT_EQ(tablet->kept(), 1u) << "after a restart too";
}

/// As long as it lives the folder can be read and not written, by whoever runs the tests.
class ReadOnly {
public:
    ReadOnly(const std::filesystem::path& home, const std::filesystem::path& tablet) : home_(home), tablet_(tablet)
    {
        allow(0755, 0555, 0444);
        if (root_) {
            EXPECT_EQ(::seteuid(nobody), 0);
        }
    }
    ~ReadOnly()
    {
        if (root_) {
            EXPECT_EQ(::seteuid(0), 0);
        }
        allow(0700, 0755, 0644);
    }
    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    void allow(mode_t home, mode_t folder, mode_t file) const
    {
        EXPECT_EQ(::chmod(home_.c_str(), home), 0);
        EXPECT_EQ(::chmod(tablet_.c_str(), folder), 0);
        for (const auto& one : std::filesystem::directory_iterator(tablet_))
            EXPECT_EQ(::chmod(one.path().c_str(), file), 0);
    }
    bool root_ = ::geteuid() == 0;   // who may write everything, whatever the permissions say
    std::filesystem::path home_;
    std::filesystem::path tablet_;
};

TEST_F(BadDay, ReadOnlyDiskLetsNobodyBegin)
{
    start();
    openSession();
    kiosk.reset();
    steward.reset();
    session.reset();
    tablet.reset();
    {
        const ReadOnly disk(folder.path, place);
        start();
        expectClosed();
        steward->knock();
        settle();
        typeCode();
        EXPECT_EQ(item("screen.staff"), nullptr) << "a guess that cannot be counted is not made";
        EXPECT_THAT(words(), HasSubstr("De schijf van deze tablet werkt niet."));
    }
    start();
    expectOpen();
}

TEST_F(BadDay, DamagedPackageIsNamedOnTheScreen)
{
    tablet.reset();
    const auto size = std::filesystem::file_size(place / vault::waveFileName);
    std::filesystem::resize_file(place / vault::waveFileName, size / 2);
    EXPECT_THAT(outOfService(), HasSubstr("Vraag de gemeente een nieuw."));
}

TEST_F(BadDay, PackageWithAWrongSignatureIsNamedOnTheScreen)
{
    tablet.reset();
    const vault::Bytes bytes = *vault::readWholeFile(place / vault::waveFileName, vault::largestWaveFile);
    const std::string text(bytes.begin(), bytes.end());
    change(vault::waveFileName, text.find("Kleindorp") + 1);
    EXPECT_THAT(outOfService(), HasSubstr("Vraag de gemeente een nieuw."));
}

TEST_F(BadDay, PackageThatIsDamagedInAnOpenSessionStopsTheNextOne)
{
    start();
    openSession();
    change(vault::waveFileName, 1000);
    expectLine("check.package", CheckList::Blocked, "Vraag de gemeente een nieuw.");
}

TEST_F(BadDay, DamagedBoxIsSetAsideUntouchedAndTheStaffAreTold)
{
    residents(3);
    tablet.reset();
    change(vault::boxFileName, 3);   // of the words with which every SQLite file begins
    const vault::Bytes damaged = *vault::readWholeFile(place / vault::boxFileName, 1 << 24);
    start();
    expectOpen();
    ASSERT_EQ(tablet->setAside().size(), 1u);
    EXPECT_EQ(*vault::readWholeFile(tablet->setAside().front(), 1 << 24), damaged);
    expectLine("check.quarantine", CheckList::Warning, "Draag snel over");
}

TEST_F(BadDay, LanguageThatTheTabletDoesNotSpeakIsNamedOnTheCheckList)
{
    // A municipality gave words of its own for Polish; this tablet has no screens in it.
    scales::FormTexts texts = small::texts();
    texts.survey.text.replace(texts.survey.text.find(R"("en"])"), 5, R"("en", "pl"])");
    const auto inPolish = [&](const char* name) {
        for (const auto& wording : texts.wordings)
            if (wording.name == std::string(name) + "_en.json") {
                scales::NamedText polish = wording;
                polish.name = std::string(name) + "_pl.json";
                const auto at = polish.text.find(R"("language": "en")");
                ASSERT_NE(at, std::string::npos);
                polish.text.replace(at, 16, R"("language": "pl")");
                texts.wordings.push_back(polish);
                return;
            }
        FAIL() << name;
    };
    inPolish("background");
    inPolish("djg6");
    const auto about = texts.survey.text.find(R"("en": "Day and night.")");
    texts.survey.text.insert(about, R"("pl": "Dzień i noc.", )");
    tablet.reset();
    std::filesystem::remove_all(place);
    ASSERT_TRUE(vault::writeWholeFile(
        folder.path / "wave.json",
        vault::bytesOf(writeWaveFile("2026", texts, opening->sealing(), {device->verifying()}, *municipality))));
    const auto set = vault::setUpTablet(place, folder.path / "wave.json");
    ASSERT_TRUE(set) << set.error().text();
    start();
    expectOpen();
    EXPECT_EQ(item("lang.pl"), nullptr) << "half a language is not offered";
    expectLine("check.languages", CheckList::Warning, "polski");
}

TEST_F(BadDay, ClockThatIsFarOffIsNamedOnTheCheckListAndStopsNobody)
{
    start();
    openSession();
    for (const int wrong : {1970, 2038}) {
        year = wrong;
        expectLine("check.clock", CheckList::Warning, std::to_string(wrong).c_str());
        goTo(models::Questionnaire::Review);
        tap("review.send");
        EXPECT_NE(item("screen.thanks"), nullptr);
        tap("thanks.done");
    }
    EXPECT_EQ(tablet->kept(), 2u);
    year = 2026;
    enter();
    tap("staff.prepare");
    EXPECT_EQ(item("check.clock"), nullptr) << "a clock that is right needs no line";
}

TEST_F(BadDay, ScreenThatIsTurnedInTheMiddleKeepsAnswersAndFits)
{
    start(upright);
    goTo(models::Questionnaire::Item);
    tap("option.2");
    const QString question = q().questionId();
    for (const QSize& size : {lying, upright, lying}) {
        window().resize(size);
        settle();
        EXPECT_EQ(q().questionId(), question);
        EXPECT_EQ(q().chosen(), QList<int>{2});
        EXPECT_TRUE(item("option.2")->property("chosen").toBool());
        expectAllInside();
    }
    tap("tool.stop");
    window().resize(upright);
    settle();
    EXPECT_NE(item("screen.cover"), nullptr) << "turning it uncovers nothing";
    expectAllInside();
    tap("stop.resume");
    while (q().screen() != models::Questionnaire::Review && !HasFatalFailure()) {
        if (q().chosen().isEmpty())
            tap(qPrintable(q().options()->rows().front().name));
        window().resize(window().width() == upright.width() ? lying : upright);
        settle();
        expectAllInside();
        tap("nav.next");
    }
    tap("review.send");
    ASSERT_EQ(tablet->kept(), 1u);
    const auto kept = vault::open(tablet->envelopes()->front(), tablet->form(), tablet->waveFile().mark, *opening);
    ASSERT_TRUE(kept);
    for (std::size_t i = 0; i < kept->answers.size(); ++i)
        EXPECT_EQ(kept->answers.at(i).kind(), scales::Answer::Kind::chosen) << tablet->form().questions()[i].id();
    // The third row of five is the answer in the middle, whichever way the scale runs.
    EXPECT_EQ(kept->answers.at(2).code(), scales::codeOf(3));
}

void BadDay::tapOnEverything(int seconds, std::size_t reached)
{
    const int taps = 200 * seconds;
    constexpr qint64 between = 1000 / 200;   // ms
    start();
    std::mt19937 random(1);
    // Taken less often, or nobody would ever come far.
    const std::set<QString> away = {QStringLiteral("consent.no"), QStringLiteral("tool.stop"),
                                    QStringLiteral("stop.erase"), QStringLiteral("nav.back")};
    std::size_t thanked = 0;
    std::set<QString> screens;
    QObject::connect(&q(), &models::Questionnaire::screenChanged, &q(), [&] {
        thanked += q().screen() == models::Questionnaire::Thanks && q().overlay() == models::Questionnaire::NoOverlay;
        screens.insert(q().screenName());
    });
    const std::function<void(QQuickItem*, std::vector<QQuickItem*>&)> collect = [&](QQuickItem* one, auto& found) {
        if (!one->isVisible() || one->opacity() == 0)
            return;
        if (one->inherits("QQuickAbstractButton"))
            found.push_back(one);
        for (QQuickItem* child : one->childItems())
            collect(child, found);
    };
    for (int i = 0; i < taps; ++i) {
        std::vector<QQuickItem*> targets;
        collect(window().contentItem(), targets);
        const auto any = [&] { return targets[random() % targets.size()]; };
        QQuickItem* target = targets.empty() ? nullptr : any();
        for (int again = 0; target && away.contains(target->objectName()) && again < 3; ++again)
            target = any();
        if (target)
            kiosk::tap(window(), *target);
        time.ahead += between;
        if (i % 50 == 0) {
            steward->beat();
            q().clock().beat();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        ASSERT_EQ(tablet->kept(), thanked) << "after tap " << i << " on " << q().screenName().toStdString();
    }
    EXPECT_GE(screens.size(), reached) << "the taps came far enough to matter";
    // Afterwards it is a kiosk as before.
    for (int minute = 0; minute < 10 && !item("screen.attract"); ++minute)
        wait(60'000);
    ASSERT_NE(item("screen.attract"), nullptr);
    const std::size_t before = tablet->kept();
    goTo(models::Questionnaire::Review);
    tap("review.send");
    EXPECT_EQ(tablet->kept(), before + 1);
}

TEST_F(BadDay, TwoHundredTapsASecondOnEverythingDoNoHarm) { tapOnEverything(10, 4); }

TEST_F(BadDay, AtLengthTwoHundredTapsASecondOnEverythingForAMinuteDoNoHarm) { tapOnEverything(60, 10); }

TEST_F(BadDay, KeyboardThatIsPulledOutLeavesTheFingers)
{
    start();
    for (int i = 0; i < 40 && (!window().activeFocusItem() ||
                               window().activeFocusItem()->objectName() != QLatin1String("lang.nl"));
         ++i)
        kiosk::press(window(), Qt::Key_Tab);
    time.ahead += 1000;
    kiosk::press(window(), Qt::Key_Return);
    settle();
    ASSERT_NE(item("screen.info"), nullptr) << "begun by keyboard";
    // Pulled out with two keys held down: their release never comes.
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Space}) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &held);
    }
    settle();
    if (q().screen() == models::Questionnaire::Info)
        tap("consent.yes");
    while (q().screen() != models::Questionnaire::Review && !HasFatalFailure()) {
        if (!q().questionId().isEmpty())
            tap(qPrintable(q().options()->rows().front().name));
        tap("nav.next");
    }
    tap("tool.help");
    EXPECT_THAT(words(), HasSubstr("Vraag het aan de balie."));
    tap("panel.close");
    tap("review.send");
    EXPECT_NE(item("screen.thanks"), nullptr);
    EXPECT_EQ(tablet->kept(), 1u);
}

}
