// From a new municipality to a release, through the real pages, by keys and by what a screen reader presses.
#include "tests/qml/desk/shown_desk.h"

#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/whole_file.h"
#include "tests/small_municipality.h"

#include <QFile>
#include <QRegularExpression>

namespace {

using models::Ceremony;
using models::Desk;
using models::NewTown;

class DeskCeremony : public ShownDesk {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(vault::makeFolder(folder.path / "asked"));
        ASSERT_TRUE(vault::writeWholeFile(folder.path / "asked" / "survey.json", vault::bytesOf(small::survey)));
        ASSERT_TRUE(vault::writeWholeFile(folder.path / "asked" / "areas.csv", vault::bytesOf(small::areas)));
        show();
    }
    QString at(const char* name) const { return QString::fromStdString((folder.path / name).string()); }
    void wait(models::Task* task)
    {
        task->errand().wait();
        settle();
    }
    /// The 13 groups as they stand on a printed sheet.
    QString groupsOn(const QString& page)
    {
        QFile file(page);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression groups(QStringLiteral("BPR1 \\S+ \\S+ ((?:[0-9A-Z]{5} ?){13})"));
        const auto found = groups.match(QString::fromUtf8(file.readAll()));
        EXPECT_TRUE(found.hasMatch());
        return found.captured(1).trimmed();
    }
    void typePassphrase(const QString& words) { typeInto(QStringLiteral("passphrase"), words); }

    /// A new municipality; gives its passphrase.
    QString makeTown()
    {
        press(QStringLiteral("start.new"));
        typeInto(QStringLiteral("newtown.survey"), at("asked/survey.json"));
        typeInto(QStringLiteral("newtown.folder"), at("gemeente"));
        press(QStringLiteral("newtown.check"));
        EXPECT_EQ(town().step(), NewTown::WriteDown) << town().detail().toStdString();
        const QString words = item(QStringLiteral("newtown.words"))->property("text").toString();
        EXPECT_EQ(words.split(u' ').size(), 6);
        press(QStringLiteral("newtown.written"));
        EXPECT_FALSE(everythingSaid().contains(words)) << "it is gone from the screen";
        typePassphrase(QStringLiteral("iets anders"));
        press(QStringLiteral("newtown.typed"));
        EXPECT_TRUE(town().failed());
        for (int person = 0; person < 2; ++person) {
            EXPECT_EQ(town().typedBack(), person);
            typePassphrase(words);
            EXPECT_EQ(town().passphrase()->length(), words.size());
            EXPECT_FALSE(everythingSaid().contains(words)) << "what is typed is not shown";
            press(QStringLiteral("newtown.typed"));
        }
        wait(&town());
        EXPECT_EQ(town().step(), NewTown::Sheets) << town().detail().toStdString();
        EXPECT_EQ(town().sheetFiles().size(), 3);
        const QStringList pages = town().sheetFiles();
        press(QStringLiteral("sheets.done"));
        for (const QString& page : pages)
            EXPECT_FALSE(QFile::exists(page)) << "a sheet's file is destroyed once it is on paper";
        EXPECT_TRUE(desk->hasOffice());
        EXPECT_EQ(desk->page(), Desk::WavesPage);
        return words;
    }
    void makeWave(const QString& passphrase)
    {
        if (desk->page() == Desk::WavesPage) {
            press(QStringLiteral("waves.new"));
            typeInto(QStringLiteral("ceremony.wave"), QStringLiteral("2026"));
        }
        typePassphrase(passphrase);
        press(QStringLiteral("ceremony.prepare"));
        wait(&ceremony());
        ASSERT_EQ(ceremony().step(), Ceremony::Sheets) << ceremony().detail().toStdString();
    }
    NewTown& town() { return *desk->office()->newTown(); }
    Ceremony& ceremony() { return *desk->office()->ceremony(); }

    small::Folder folder;
};

TEST_F(DeskCeremony, LeadsFromANewMunicipalityToARelease)
{
    const QString passphrase = makeTown();
    makeWave(passphrase);
    const QStringList pages = ceremony().sheetFiles();
    ASSERT_EQ(pages.size(), 3);
    const QString one = groupsOn(pages[0]);
    const QString other = groupsOn(pages[2]);
    press(QStringLiteral("sheets.done"));
    typeInto(QStringLiteral("ceremony.groups"), one);
    press(QStringLiteral("ceremony.sheet"));
    EXPECT_FALSE(everythingSaid().contains(one)) << "two sheets are never on the screen together";
    typeInto(QStringLiteral("ceremony.groups"), other);
    press(QStringLiteral("ceremony.sheet"));
    ASSERT_EQ(ceremony().step(), Ceremony::Tablets) << ceremony().detail().toStdString();
    for (const QString& page : pages)
        EXPECT_FALSE(QFile::exists(page));
    typeInto(QStringLiteral("ceremony.device"), at("device"));
    press(QStringLiteral("ceremony.add"));
    EXPECT_EQ(ceremony().tablets().size(), 1);
    press(QStringLiteral("ceremony.start"));
    ASSERT_EQ(ceremony().step(), Ceremony::Started) << ceremony().detail().toStdString();
    typeInto(QStringLiteral("ceremony.tablet"), at("tablet"));
    press(QStringLiteral("ceremony.setup"));
    EXPECT_FALSE(ceremony().failed()) << ceremony().detail().toStdString();
    press(QStringLiteral("ceremony.done"));

    // The residents, who are no business of the desk.
    auto tablet = vault::Tablet::open(folder.path / "tablet");
    ASSERT_TRUE(tablet) << tablet.error().text();
    for (int i = 0; i < 120; ++i) {
        scales::AnswerSheet sheet = small::answered((*tablet)->form(), 1 + i % 5);
        sheet.putHome(scales::Home::neighbourhood(static_cast<std::size_t>(i % 2)));
        ASSERT_TRUE((*tablet)->keep(sheet));
    }
    auto device = vault::deviceKey(folder.path / "device");
    ASSERT_TRUE(device);
    ASSERT_TRUE(vault::makeFolder(folder.path / "stick"));
    ASSERT_TRUE((*tablet)->writeBatch(folder.path / "stick" / "one.bpb", **device, true));

    press(QStringLiteral("wave.takein.2026"));
    typeInto(QStringLiteral("takein.path"), at("stick"));
    typePassphrase(passphrase);
    press(QStringLiteral("takein.take"));
    wait(desk->office()->takingIn());
    EXPECT_FALSE(desk->office()->takingIn()->failed()) << desk->office()->takingIn()->detail().toStdString();
    EXPECT_TRUE(QFile::exists(at("stick/one.receipt")));
    ASSERT_FALSE(desk->office()->takingIn()->lines().isEmpty());
    EXPECT_EQ(desk->office()->takingIn()->lines().front(), QStringLiteral("one.bpb: 120 omslagen voor ronde 2026."));

    press(QStringLiteral("nav.waves"));
    press(QStringLiteral("wave.close.2026"));
    typePassphrase(passphrase);
    press(QStringLiteral("close.close"));
    wait(desk->office()->closing());
    ASSERT_TRUE(desk->office()->closing()->done()) << desk->office()->closing()->detail().toStdString();
    press(QStringLiteral("close.on"));

    typePassphrase(passphrase);
    press(QStringLiteral("release.attack"));
    wait(desk->office()->releasing());
    ASSERT_NE(item(QStringLiteral("release.verdict")), nullptr) << desk->office()->releasing()->detail().toStdString();
    EXPECT_LT(place(*item(QStringLiteral("release.verdict"))).bottom(),
              place(*item(QStringLiteral("release.release"))).top())
        << "the verdict stands before the button";
    EXPECT_EQ(desk->waves().size(), 0) << "nothing is released by looking";
    press(QStringLiteral("release.release"));
    wait(desk->office()->releasing());
    EXPECT_EQ(desk->waves(), QStringList(QStringLiteral("2026")));
    press(QStringLiteral("release.read"));
    EXPECT_EQ(desk->page(), Desk::TookPartPage) << "who took part comes before the first result";
}

TEST_F(DeskCeremony, StartsNoWaveBeforeTwoSheetsWereProved)
{
    const QString passphrase = makeTown();
    makeWave(passphrase);
    const QString one = groupsOn(ceremony().sheetFiles()[0]);
    ceremony().start();
    EXPECT_EQ(ceremony().step(), Ceremony::Sheets);
    press(QStringLiteral("sheets.done"));
    typeInto(QStringLiteral("ceremony.groups"), one);
    press(QStringLiteral("ceremony.sheet"));
    typeInto(QStringLiteral("ceremony.groups"), one);   // the same one twice
    press(QStringLiteral("ceremony.sheet"));
    EXPECT_EQ(ceremony().step(), Ceremony::Proof);
    EXPECT_TRUE(ceremony().failed());
    QString wrong = one;
    wrong[2] = wrong[2] == u'A' ? u'B' : u'A';
    typeInto(QStringLiteral("ceremony.groups"), wrong);
    press(QStringLiteral("ceremony.sheet"));
    EXPECT_TRUE(ceremony().failed());
    EXPECT_NE(item(QStringLiteral("task.notice")), nullptr);
}

TEST_F(DeskCeremony, MakesNoKeyWithAnotherPassphraseAndForgetsEverythingWhenThePageIsLeft)
{
    const QString passphrase = makeTown();
    press(QStringLiteral("waves.new"));
    typeInto(QStringLiteral("ceremony.wave"), QStringLiteral("2026"));
    typePassphrase(QStringLiteral("aap noot mies"));
    press(QStringLiteral("ceremony.prepare"));
    wait(&ceremony());
    EXPECT_EQ(ceremony().step(), Ceremony::Name);
    EXPECT_TRUE(ceremony().failed());
    EXPECT_EQ(ceremony().passphrase()->length(), 0) << "what was typed is gone, right or wrong";

    makeWave(passphrase);
    const QStringList pages = ceremony().sheetFiles();
    press(QStringLiteral("nav.ledger"));
    EXPECT_EQ(ceremony().step(), Ceremony::Name);
    for (const QString& page : pages)
        EXPECT_FALSE(QFile::exists(page)) << "no sheet is left behind";
}

TEST(TypedSecret, HoldsWhatIsTypedAndGivesItOnce)
{
    models::TypedSecret secret;
    for (const QChar letter : QStringLiteral("zé x"))
        secret.type(QString(letter));
    secret.type(QStringLiteral("\t"));
    EXPECT_EQ(secret.length(), 4);
    secret.eraseLast();
    secret.eraseLast();
    EXPECT_EQ(secret.length(), 2);
    EXPECT_EQ(secret.take(), "zé");
    EXPECT_EQ(secret.length(), 0);
    EXPECT_EQ(secret.take(), "");
}

}
