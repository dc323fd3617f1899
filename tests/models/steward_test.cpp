#include "app/models/steward/steward.h"

#include "tests/vault/set_up_tablet.h"

#include <QCoreApplication>

namespace models {
namespace {

struct StewardTest : vault::SetUpTablet {
    void SetUp() override
    {
        SetUpTablet::SetUp();
        std::filesystem::create_directory(stick);
        session = std::make_unique<vault::Session>(vault::Session::open(place, *tablet));
        begin();
    }
    void begin()
    {
        steward = std::make_unique<Steward>(Backroom{place,
                                                     tablet.get(),
                                                     session.get(),
                                                     device.get(),
                                                     vault::Volume::encrypted,
                                                     [this] { return media; },
                                                     {1, 8192}},
                                            [this] { return now; });
        QObject::connect(steward.get(), &Steward::left, [this] { ++left; });
        QObject::connect(steward.get(), &Steward::failed, [this](const QString& why) { told += why; });
    }
    void wait(qint64 milliseconds)
    {
        now += milliseconds;
        steward->beat();
    }
    PinPad& pad() { return *steward->pinPad(); }
    void type(const char* digits)
    {
        for (const char* digit = digits; *digit; ++digit)
            pad().type(*digit - '0');
        pad().confirm();
    }
    void chooseCode()
    {
        steward->knock();
        type("271828");
        type("271828");
        ASSERT_EQ(steward->screen(), Steward::Staff);
    }
    const CheckList::Line* line(const char* name)
    {
        for (const CheckList::Line& one : steward->checkList()->lines())
            if (one.name == QLatin1String(name))
                return &one;
        return nullptr;
    }

    int argc_ = 1;
    char name_[7] = "models";
    char* argv_[2] = {name_, nullptr};
    QCoreApplication app_{argc_, argv_};
    std::filesystem::path stick = folder.path / "stick";
    std::vector<Medium> media = {{QStringLiteral("STICK"), stick}};
    std::unique_ptr<vault::Session> session;
    std::unique_ptr<Steward> steward;
    qint64 now = 5'000'000;
    int left = 0;
    QString told;
};

TEST_F(StewardTest, OpensTheDoorAfterThreeSecondsOnTheLogo)
{
    steward->beginHold();
    wait(2999);
    EXPECT_EQ(steward->screen(), Steward::Away);
    wait(1);
    EXPECT_EQ(steward->screen(), Steward::Pin);
    steward->endHold();
    EXPECT_EQ(steward->screen(), Steward::Pin);
    steward->leave();
    steward->beginHold();
    now += 3000;
    steward->endHold();   // between two beats
    EXPECT_EQ(steward->screen(), Steward::Pin);
}

TEST_F(StewardTest, AddsNoShortTouchesUp)
{
    for (int i = 0; i < 10; ++i) {
        steward->beginHold();
        wait(1000);
        steward->endHold();
        wait(10);
    }
    EXPECT_EQ(steward->screen(), Steward::Away);
}

TEST_F(StewardTest, KeepsTheDoorShutWhileSomebodyAnswers)
{
    steward->setDoor([] { return false; });
    steward->beginHold();
    wait(5000);
    steward->endHold();
    steward->knock();
    EXPECT_EQ(steward->screen(), Steward::Away);
}

TEST_F(StewardTest, WantsANewCodeTwice)
{
    steward->knock();
    EXPECT_EQ(pad().notice(), PinPad::Choose);
    type("27182");
    EXPECT_EQ(pad().notice(), PinPad::Choose) << "not whole yet";
    type("8");
    EXPECT_EQ(pad().notice(), PinPad::Repeat);
    type("314159");
    EXPECT_EQ(pad().notice(), PinPad::Different);
    EXPECT_FALSE(vault::StaffPin::isChosen(place));
    type("271828");
    type("271828");
    EXPECT_EQ(steward->screen(), Steward::Staff);
    EXPECT_TRUE(vault::StaffPin::isChosen(place));
}

TEST_F(StewardTest, ShowsNothingBehindTheCodeWithoutIt)
{
    chooseCode();
    steward->leave();
    for (const auto screen :
         {Steward::Staff, Steward::Prepare, Steward::Session, Steward::Counts, Steward::Transfer, Steward::QuickCard}) {
        steward->show(screen);
        EXPECT_EQ(steward->screen(), Steward::Away);
        steward->knock();
        steward->show(screen);
        EXPECT_EQ(steward->screen(), Steward::Pin);
        type("000000");
        steward->show(screen);
        EXPECT_EQ(steward->screen(), Steward::Pin);
        steward->leave();
        if (screen == Steward::Counts)
            break;   // the fifth wrong one locks
    }
}

TEST_F(StewardTest, LocksAfterFiveWrongCodesAndCountsDown)
{
    chooseCode();
    steward->leave();
    steward->knock();
    for (int i = 0; i < 5; ++i)
        type("000000");
    EXPECT_EQ(pad().notice(), PinPad::Locked);
    EXPECT_EQ(pad().secondsLocked(), 60);
    wait(20'000);
    EXPECT_EQ(pad().secondsLocked(), 40);
    pad().type(1);
    EXPECT_EQ(pad().typed(), 0) << "no key works";
    steward->leave();
    steward->knock();
    EXPECT_EQ(pad().notice(), PinPad::Locked) << "nor after leaving and coming back";
    wait(40'000);
    EXPECT_EQ(pad().notice(), PinPad::Ask);
    type("271828");
    EXPECT_EQ(steward->screen(), Steward::Staff);
}

TEST_F(StewardTest, BeginsTheLockAtTheStartOfTheProgramAndNotWhenSomebodyComes)
{
    chooseCode();
    steward->leave();
    steward->knock();
    for (int i = 0; i < 5; ++i)
        type("000000");
    begin();
    wait(60'000);
    steward->knock();
    EXPECT_EQ(pad().notice(), PinPad::Ask);
}

TEST_F(StewardTest, S_PIN_2_KeepsNoDigitsAndTellsNone)
{
    chooseCode();
    steward->leave();
    steward->knock();
    for (const int digit : {3, 1, 4})
        pad().type(digit);
    EXPECT_TRUE(pad().digits().isEmpty());
    pad().showDigits(true);
    EXPECT_EQ(pad().digits(), QStringLiteral("314"));
    steward->leave();
    EXPECT_EQ(pad().typed(), 0);
    EXPECT_TRUE(pad().digits().isEmpty());
    steward->knock();
    EXPECT_FALSE(pad().digitsShown());
    std::filesystem::remove(place / "staff.tries");
    std::filesystem::create_directory(place / "staff.tries");
    type("314159");
    EXPECT_EQ(pad().notice(), PinPad::Broken);
    EXPECT_FALSE(told.isEmpty());
    EXPECT_FALSE(told.contains(QStringLiteral("314159")));
}

TEST_F(StewardTest, LetsWhoKnowsTheCodeChooseAnother)
{
    steward->changeCode();
    EXPECT_EQ(steward->screen(), Steward::Away) << "nobody typed the present one";
    chooseCode();
    steward->changeCode();
    ASSERT_EQ(steward->screen(), Steward::Pin);
    type("141421");
    type("141421");
    EXPECT_EQ(steward->screen(), Steward::Staff);
    steward->leave();
    steward->knock();
    type("271828");
    EXPECT_EQ(pad().notice(), PinPad::Wrong);
    type("141421");
    EXPECT_EQ(steward->screen(), Steward::Staff);
}

TEST_F(StewardTest, KeepsTheCodeWhenTheChangeIsLeftHalfway)
{
    chooseCode();
    steward->changeCode();
    type("141421");
    steward->back();
    EXPECT_EQ(steward->screen(), Steward::Staff);
    steward->leave();
    steward->knock();
    EXPECT_EQ(pad().notice(), PinPad::Ask);
    type("271828");
    EXPECT_EQ(steward->screen(), Steward::Staff);
}

TEST_F(StewardTest, SaysWhichLanguagesHaveNoVoice)
{
    chooseCode();
    steward->show(Steward::Prepare);
    EXPECT_EQ(line("check.voice"), nullptr) << "nobody can tell";
    steward =
        std::make_unique<Steward>(Backroom{place,
                                           tablet.get(),
                                           session.get(),
                                           device.get(),
                                           vault::Volume::encrypted,
                                           [this] { return media; },
                                           {1, 8192},
                                           [](const QString& language) { return language == QStringLiteral("nl"); }},
                                  [this] { return now; });
    steward->checkList()->look();
    ASSERT_NE(line("check.voice"), nullptr);
    EXPECT_EQ(line("check.voice")->state, CheckList::Warning);
    EXPECT_TRUE(line("check.voice")->words.contains(QStringLiteral("English")));
    EXPECT_FALSE(line("check.voice")->words.contains(QStringLiteral("Nederlands")));
}

TEST_F(StewardTest, S_PIN_3_ShutsTheDoorAfterAMinuteWithoutATouch)
{
    chooseCode();
    for (const auto screen :
         {Steward::Prepare, Steward::Session, Steward::Counts, Steward::Transfer, Steward::QuickCard}) {
        steward->show(screen);
        wait(59'999);
        EXPECT_EQ(steward->screen(), screen);
        wait(1);
        EXPECT_EQ(steward->screen(), Steward::Away);
        steward->knock();
        EXPECT_EQ(steward->screen(), Steward::Pin) << "and the code is needed again";
        type("271828");
    }
    steward->back();
    steward->knock();
    pad().type(2);
    wait(60'000);
    EXPECT_EQ(steward->screen(), Steward::Away) << "the keys of the code too";
    EXPECT_EQ(pad().typed(), 0);
}

TEST_F(StewardTest, StaysWhileItIsTouched)
{
    chooseCode();
    for (int i = 0; i < 5; ++i) {
        wait(59'000);
        steward->clock().activity();
    }
    EXPECT_EQ(steward->screen(), Steward::Staff);
}

TEST_F(StewardTest, S_CNT_2_ReadsTheNumbersOnlyWhenTheyAreOpened)
{
    chooseCode();
    ASSERT_TRUE(session->begin(session->plan()));
    residents(2);
    steward->show(Steward::Counts);
    EXPECT_EQ(steward->here(), 2);
    EXPECT_EQ(steward->inBox(), 2);
    residents(1);
    wait(10'000);
    EXPECT_EQ(steward->inBox(), 2);
    steward->back();
    steward->show(Steward::Counts);
    EXPECT_EQ(steward->inBox(), 3);
    steward->leave();
    EXPECT_EQ(steward->inBox(), 0) << "and keeps none";
}

TEST_F(StewardTest, S_PRE_1_BlocksAPackageWithAWrongSignature)
{
    chooseCode();
    steward->show(Steward::Prepare);
    ASSERT_NE(line("check.package"), nullptr);
    EXPECT_EQ(line("check.package")->state, CheckList::Fine);
    vault::Bytes bytes = *vault::readWholeFile(place / vault::waveFileName, vault::largestWaveFile);
    bytes[bytes.size() / 2] = static_cast<std::uint8_t>(bytes[bytes.size() / 2] ^ 1);
    ASSERT_TRUE(vault::writeWholeFile(place / vault::waveFileName, bytes));
    steward->show(Steward::Prepare);
    EXPECT_EQ(line("check.package")->state, CheckList::Blocked);
    EXPECT_TRUE(line("check.package")->words.contains(QStringLiteral("changed")));
    EXPECT_TRUE(steward->checkList()->blocked());
    steward->session()->begin();
    EXPECT_EQ(steward->session()->notice(), SessionDesk::NotReady);
    EXPECT_FALSE(session->isOpen());
}

TEST_F(StewardTest, S_PRE_2_SaysWhatThePackageHolds)
{
    chooseCode();
    steward->show(Steward::Prepare);
    EXPECT_TRUE(line("check.questions")->words.contains(QStringLiteral("version 2")))
        << line("check.questions")->words.toStdString();
    EXPECT_TRUE(line("check.threshold")->words.contains(QStringLiteral("30")));
    EXPECT_TRUE(line("check.help")->words.contains(QStringLiteral("Tele-Onthaal 106")));
    EXPECT_NE(line("check.languages"), nullptr);
    EXPECT_EQ(line("check.period")->state, CheckList::Warning) << "the small survey names no days";
    EXPECT_EQ(line("check.key")->state, CheckList::Fine);
    EXPECT_EQ(line("check.disk")->state, CheckList::Fine);
    EXPECT_EQ(line("check.box")->state, CheckList::Fine);
}

struct PopulationOf : StewardTest {
    void open(const std::string& csv)
    {
        ASSERT_TRUE(vault::writeWholeFile(
            place / vault::waveFileName,
            vault::bytesOf(vault::writeWaveFile("2026", small::texts(), opening->sealing(), {device->verifying()},
                                                *municipality, {"population.csv", csv}))));
        openTablet();
        session = std::make_unique<vault::Session>(vault::Session::open(place, *tablet));
        begin();
        chooseCode();
        steward->show(Steward::Prepare);
    }
};

TEST_F(PopulationOf, S_PRE_3_IsGreenAmberOrBlockedForEachQuestion)
{
    open("code,population,background.alone\n90001A,3000,900\n90001B,2500,50\n");
    EXPECT_EQ(line("check.group.age")->state, CheckList::Warning);   // 2500 × 10 % × 1/10 = 25
    EXPECT_TRUE(line("check.group.age")->words.contains(QStringLiteral("25")));
    EXPECT_TRUE(line("check.group.age")->words.contains(QStringLiteral("confidential")));
    EXPECT_TRUE(line("check.group.age")->words.contains(QStringLiteral("Molenhoek")));
    EXPECT_EQ(line("check.group.alone")->state, CheckList::Blocked);   // 50 × 10 % = 5
    steward->session()->begin();
    EXPECT_FALSE(session->isOpen());
}

TEST_F(PopulationOf, S_PRE_3_LetsASessionBeginWhereGroupsAreLarge)
{
    open("code,population\n90001A,3000\n90001B,4000\n");
    EXPECT_EQ(line("check.group.age")->state, CheckList::Fine);
    EXPECT_EQ(line("check.group.alone")->state, CheckList::Fine);
    steward->session()->begin();
    EXPECT_TRUE(session->isOpen());
}

TEST_F(StewardTest, PromisesConfidenceWhereThePopulationIsNotKnown)
{
    chooseCode();
    steward->show(Steward::Prepare);
    EXPECT_EQ(line("check.group.age")->state, CheckList::Warning);
    EXPECT_TRUE(line("check.group.age")->words.contains(QStringLiteral("does not say how many people")));
}

TEST_F(StewardTest, S_SES_3_AsksForPlaceAndNumberBeforeItCloses)
{
    chooseCode();
    steward->show(Steward::Session);
    SessionDesk& desk = *steward->session();
    desk.setLanguage(QStringLiteral("en"));
    desk.setTextSize(QStringLiteral("largest"));
    desk.begin();
    ASSERT_TRUE(desk.isOpen());
    EXPECT_EQ(session->plan().language, "en");
    EXPECT_EQ(session->plan().textSize, "largest");
    desk.setLanguage(QStringLiteral("nl"));
    EXPECT_EQ(desk.language(), QStringLiteral("en")) << "fixed while it is open";
    desk.close();
    EXPECT_TRUE(desk.isOpen()) << "not without being asked";
    residents(1);
    desk.askToClose();
    EXPECT_EQ(desk.inBox(), 1);
    EXPECT_EQ(desk.place(), QStringLiteral("Dorpshuis"));
    residents(1);
    desk.close();
    EXPECT_TRUE(desk.isOpen()) << "the number is another by now";
    EXPECT_EQ(desk.notice(), SessionDesk::NotClosed);
    desk.askToClose();
    desk.close();
    EXPECT_FALSE(desk.isOpen());
}

TEST_F(StewardTest, SaysThatItIsForPractice)
{
    chooseCode();
    EXPECT_FALSE(steward->practice());
    steward->session()->setPractice(true);
    EXPECT_FALSE(steward->practice()) << "only once it is open";
    steward->session()->begin();
    EXPECT_TRUE(steward->practice());
    steward->session()->askToClose();
    steward->session()->close();
    EXPECT_FALSE(steward->practice());
}

TEST_F(StewardTest, S_EXP_3_EmptiesTheBoxOnlyAfterAReceiptAndAfterAsking)
{
    chooseCode();
    residents(12);
    steward->show(Steward::Transfer);
    TransferDesk& desk = *steward->transfer();
    EXPECT_EQ(desk.notice(), TransferDesk::Ready);
    desk.askToEmpty();
    EXPECT_FALSE(desk.confirming());
    desk.write();
    EXPECT_EQ(desk.notice(), TransferDesk::Written);
    EXPECT_EQ(desk.envelopes(), 12);
    desk.write();
    EXPECT_EQ(desk.notice(), TransferDesk::WrittenBefore);
    desk.takeReceipt();
    EXPECT_EQ(desk.notice(), TransferDesk::NoReceipt);
    const auto file = stick / desk.fileName().toStdString();
    const auto batch = vault::readBatchOfAnyone(*vault::readWholeFile(file, vault::Batch::largestFile), "stick");
    ASSERT_TRUE(batch);
    const vault::Receipt receipt{batch->mark, batch->id, batch->signer, 12, municipality->verifying()};
    ASSERT_TRUE(
        vault::writeWholeFile(vault::receiptBeside(file), vault::bytesOf(vault::writeReceipt(receipt, *municipality))));
    desk.takeReceipt();
    EXPECT_EQ(desk.notice(), TransferDesk::ReceivedAll);
    EXPECT_TRUE(desk.mayEmpty());
    desk.empty();
    EXPECT_EQ(tablet->kept(), 12u) << "not without being asked";
    desk.askToEmpty();
    desk.empty();
    EXPECT_EQ(desk.notice(), TransferDesk::Emptied);
    EXPECT_EQ(tablet->kept(), 0u);
    steward->show(Steward::Counts);
    EXPECT_EQ(steward->transferred(), 12);
}

TEST_F(StewardTest, SaysThatThereIsNoStickOrTooLittle)
{
    chooseCode();
    residents(3);
    steward->show(Steward::Transfer);
    TransferDesk& desk = *steward->transfer();
    desk.write();
    EXPECT_EQ(desk.notice(), TransferDesk::TooFew);
    desk.setLast(true);
    std::filesystem::remove_all(stick);
    desk.write();
    EXPECT_EQ(desk.notice(), TransferDesk::NoMedium) << "it was pulled out";
    media.clear();
    desk.look();
    EXPECT_EQ(desk.notice(), TransferDesk::NoMedium);
    EXPECT_EQ(desk.medium(), -1);
}

}
}
