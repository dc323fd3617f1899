// What the desk opens and what it writes.
#include "analysis/formats/csv.h"
#include "app/report/page.h"
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
    desk->exports()->setFolder(at("out"));
    press(QStringLiteral("exports.write"));
    EXPECT_FALSE(desk->exports()->failed());
    const auto ledger = vault::Ledger::readCopy(source.toStdString());
    ASSERT_TRUE(ledger);
    EXPECT_EQ(read(at("out/released.csv")).toStdString(), analysis::toCsv(ledger->tables()));
    EXPECT_EQ(read(at("out/index.html")), report::writePage(ledger->tables(), QStringLiteral("nl")));
    desk->openRelease(at("out/releases.jsonl"));
    EXPECT_EQ(desk->waves().size(), 3);

    desk->exports()->setFolder(source + QStringLiteral("/below-a-file"));
    desk->exports()->write();
    EXPECT_TRUE(desk->exports()->failed());
    EXPECT_FALSE(desk->exports()->notice().isEmpty());
}

}
