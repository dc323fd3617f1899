// What the desk opens and what it writes.
#include "app/report/folder/files.h"
#include "app/vault/ledger.h"
#include "tests/qml/desk/shown_desk.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using models::Desk;

class DeskFiles : public ShownDesk {
protected:
    QString at(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    static QByteArray read(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    /// The invented town's releases as a file, after `change`.
    QString released(const std::function<void(QByteArray&)>& change = {})
    {
        QByteArray bytes = read(QStringLiteral(":/desk/town/ledger.jsonl"));
        if (change)
            change(bytes);
        QFile file(at("town.jsonl"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void put(const char* name, const QByteArray& bytes)
    {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// As somebody does who presses the button and waits.
    void write(const QString& place)
    {
        desk->show(Desk::ExportsPage);
        desk->exports()->setFolder(place);
        settle();
        press(QStringLiteral("exports.write"));
        desk->exports()->wait();
        settle();
    }
    /// Every file that `buurtpeil report` makes of the release, with the same bytes.
    void expectTheReportIn(const QString& place, const QString& source, const char* language = "nl")
    {
        const auto ledger = vault::Ledger::readCopy(source.toStdString());
        const auto supplied = report::readSupplied(folder.path().toStdString());
        ASSERT_TRUE(ledger && supplied);
        report::Wishes wishes;
        wishes.language = language;
        const auto files =
            report::reportFiles(ledger->tables(), vault::toHex(ledger->head()), *supplied, wishes, [](double) {});
        ASSERT_TRUE(files);
        EXPECT_GT(files->size(), 20u);
        for (const report::File& file : *files)
            EXPECT_TRUE(read(place + u'/' + QString::fromStdString(file.name)) ==
                        QByteArray::fromStdString(file.content))
                << file.name;
    }

    QTemporaryDir folder;
};

TEST_F(DeskFiles, OpensAReleasedFileWithoutAnyKeyAndNamesWhoSignedIt)
{
    show();
    desk->openRelease(released());
    settle();
    EXPECT_EQ(desk->state(), Desk::Ready);
    EXPECT_EQ(desk->waves().size(), 3);
    EXPECT_FALSE(desk->hasOffice());
    EXPECT_EQ(item(QStringLiteral("nav.waves")), nullptr) << "the work needs the municipality's folder";
    press(QStringLiteral("nav.start"));
    ASSERT_NE(item(QStringLiteral("start.key")), nullptr);
    EXPECT_TRUE(item(QStringLiteral("start.key"))->property("text").toString().contains(desk->keyWords()));
}

TEST_F(DeskFiles, SaysWhatItIsAboutToReadAndOffersNothingElseMeanwhile)
{
    show(QStringLiteral("en"));
    EXPECT_NE(item(QStringLiteral("start.open")), nullptr);
    desk->expect(QStringLiteral("/somewhere/town"));
    settle();
    ASSERT_NE(item(QStringLiteral("start.trouble")), nullptr);
    EXPECT_EQ(item(QStringLiteral("start.trouble"))->property("text").toString(),
              QStringLiteral("/somewhere/town is being opened …"));
    EXPECT_EQ(item(QStringLiteral("start.open")), nullptr);
    desk->openRelease(released());
    settle();
    EXPECT_EQ(desk->state(), Desk::Ready);
}

TEST_F(DeskFiles, NamesADamagedFileAndTheLineWhereItGoesWrong)
{
    show();
    const QString file = released([](QByteArray& bytes) {
        const auto second = bytes.indexOf('\n') + 1;
        bytes[bytes.indexOf("Wilgerode", second)] = 'w';
    });
    desk->openRelease(file);
    settle();
    EXPECT_EQ(desk->state(), Desk::Damaged);
    ASSERT_NE(item(QStringLiteral("start.trouble")), nullptr);
    const QString said = item(QStringLiteral("start.trouble"))->property("text").toString();
    EXPECT_TRUE(said.contains(file)) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("regel 2"))) << said.toStdString();
    EXPECT_TRUE(desk->waves().isEmpty()) << "of a damaged file nothing is shown";
}

TEST_F(DeskFiles, KnowsAFileOfANewerProgram)
{
    show();
    const QString file =
        released([](QByteArray& bytes) { bytes.replace("buurtpeil-release-2", "buurtpeil-release-9"); });
    desk->openRelease(file);
    settle();
    EXPECT_EQ(desk->state(), Desk::Newer);
    EXPECT_TRUE(item(QStringLiteral("start.trouble"))->property("text").toString().contains(file));
}

TEST_F(DeskFiles, R_EXP_1_WritesWhatTheScreenShowsAndAFileThatOpensAgain)
{
    show();
    const QString source = released();
    desk->openRelease(source);
    desk->readOn();
    desk->show(Desk::ExportsPage);
    settle();
    write(at("out"));
    EXPECT_FALSE(desk->exports()->failed()) << desk->exports()->notice().toStdString();
    expectTheReportIn(at("out"), source);
    EXPECT_FALSE(QFile::exists(at("out/released.geojson"))) << "there are no outlines";
    EXPECT_TRUE(read(at("out/pages_nl.pdf")).startsWith("%PDF-"));
    desk->openRelease(at("out/releases.jsonl"));
    EXPECT_EQ(desk->waves().size(), 3);

    desk->exports()->setFolder(source + QStringLiteral("/below-a-file"));
    desk->exports()->write();
    desk->exports()->wait();
    EXPECT_TRUE(desk->exports()->failed());
    EXPECT_FALSE(desk->exports()->notice().isEmpty());
}

TEST_F(DeskFiles, R_EXP_1_WritesTheMapOfTheOutlinesThatLieBesideTheFile)
{
    show(QStringLiteral("fr"));
    const QString source = released();
    put("areas.geojson", read(QStringLiteral(":/desk/town/areas.geojson")));
    desk->openRelease(source);
    desk->readOn();
    EXPECT_TRUE(desk->map()->hasPolygons());
    desk->show(Desk::ExportsPage);
    settle();
    EXPECT_NE(item(QStringLiteral("exports.map")), nullptr);
    write(at("out"));
    expectTheReportIn(at("out"), source, "fr");
    EXPECT_TRUE(read(at("out/released.geojson")).contains("Kerkplein"));
    desk->openRelease(at("out/releases.jsonl"));
    EXPECT_TRUE(desk->map()->hasPolygons()) << "who gets the signed file gets the map with it";

    put("areas.geojson", "{\n\"type\": 3}");
    desk->openRelease(source);
    EXPECT_EQ(desk->state(), Desk::Ready) << "bad outlines cost the map and nothing else";
    EXPECT_EQ(desk->map()->badLine(), 1);
    write(at("none"));
    EXPECT_TRUE(desk->exports()->failed());
    EXPECT_FALSE(QFile::exists(at("none"))) << "nothing half-written";
}

}
