// The report as its readers see it: in a real browser, which is a program of its own and takes long.
#include "app/report/page.h"
#include "tests/report/small_report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace report {
namespace {

constexpr const char* axeVersion = "axe-core@4.10.3";

class Browser : public testing::TestWithParam<QString> {
protected:
    void SetUp() override
    {
        for (const char* program : {"chromium", "chromedriver"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is missing; .ci/install-packages check slow";
        QFile file(folder.filePath(QStringLiteral("index.html")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const QByteArray page = writePage(small::waves(small::longNames), GetParam());
        EXPECT_LT(page.size(), 1'000'000);
        file.write(page);
    }

    /// What browser.py finds wrong.
    QString findings(const QStringList& how) const
    {
        QProcess reader;
        reader.setProcessChannelMode(QProcess::MergedChannels);
        reader.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral(HOUSE "/tests/report/browser.py"),
                                                                     folder.filePath(QStringLiteral("index.html"))} +
                                                             how);
        constexpr int twoMinutes = 120'000;
        EXPECT_TRUE(reader.waitForFinished(twoMinutes));
        const QString said = QString::fromUtf8(reader.readAll());
        EXPECT_EQ(reader.exitCode() == 0, said.isEmpty()) << said.toStdString();
        return said;
    }

    QTemporaryDir folder;
};

TEST_P(Browser, AtLengthReadsPrintsAndWalksThePageByKeyboardAndAsksNobody)
{
    EXPECT_EQ(findings({QStringLiteral("own")}).toStdString(), "");
}

TEST_P(Browser, AtLengthHearsNoComplaintOfAxe)
{
    const QDir kept(QStringLiteral(KEPT));
    const QString axe = kept.filePath(QStringLiteral("node_modules/axe-core/axe.min.js"));
    if (!QFile::exists(axe)) {
        QProcess npm;
        npm.start(QStringLiteral("npm"), {QStringLiteral("install"), QStringLiteral("--prefix"), kept.path(),
                                          QStringLiteral("--ignore-scripts"), QStringLiteral("--no-audit"),
                                          QStringLiteral("--no-fund"), QString::fromLatin1(axeVersion)});
        npm.waitForFinished(120'000);
        if (!QFile::exists(axe))
            GTEST_SKIP() << "npm cannot fetch " << axeVersion;
    }
    EXPECT_EQ(findings({QStringLiteral("axe"), axe}).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Report, Browser,
                         testing::Values(QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")),
                         [](const auto& language) { return language.param.toStdString(); });

}
}
