#include "app/report/paper/sheets.h"

#include "app/report/paper/method_sheet.h"
#include "app/report/paper/wall_sheet.h"
#include "app/report/paper/worksheet.h"
#include "app/report/pictures/element_matrix.h"
#include "app/report/places.h"
#include "app/report/working_elements.h"
#include "tests/report/small_report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace report {
namespace {

const QStringList languages = {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")};

QByteArray output(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished() && process.exitCode() == 0) << program.toStdString();
    return process.readAllStandardOutput();
}

/// A file that foreign programs can read.
class OnDisk {
public:
    explicit OnDisk(const QByteArray& bytes)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path() const { return folder_.filePath(QStringLiteral("sheet.pdf")); }

private:
    QTemporaryDir folder_;
};

QString textOf(const QByteArray& pdf)
{
    const OnDisk file(pdf);
    return QString::fromUtf8(
               output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.path(), QStringLiteral("-")}))
        .simplified();
}

QByteArray fileNamed(const std::vector<PaperFile>& files, const QString& name)
{
    for (const PaperFile& file : files)
        if (file.name == name)
            return file.bytes;
    ADD_FAILURE() << name.toStdString();
    return {};
}

void expectThatAllFit(const std::vector<analysis::ReleasedTable>& waves, const Beside& beside = {})
{
    for (const QString& language : languages) {
        const Words say(language);
        const Compared compared = Compared::lastOf(waves);
        const Told told{say, waves, compared, beside};
        EXPECT_GE(methodSheet(told).room(), 0) << language.toStdString();
        EXPECT_GE(wallSheet(told).room(), 0) << language.toStdString();
        for (const Sheet& sheet : worksheet(say, waves))
            EXPECT_GE(sheet.room(), 0) << language.toStdString();
        for (const auto& row : waves.back().rows()) {
            const bool hasSheet = row.group == analysis::Group::all && row.level != scales::AreaLevel::district;
            EXPECT_GE(hasSheet ? placeSheet(told, row).room() : 0, 0) << row.name << " in " << language.toStdString();
        }
    }
}

TEST(Paper, FitsOneSheetWithTheLongestNamesInEveryLanguage)
{
    expectThatAllFit(small::waves(small::longNames));
    expectThatAllFit(small::waves());
    expectThatAllFit({small::waves(small::longNames).back()});
}

TEST(Paper, HasOnePageAPlaceAndAllOfThemTogether)
{
    for (const QString& language : languages) {
        const auto files = writePaper(small::waves(small::longNames), {}, language);
        ASSERT_EQ(files.size(), 8u);   // the municipality, three neighbourhoods, the method, wall, worksheet, all
        for (const PaperFile& file : files) {
            const OnDisk pdf(file.bytes);
            const QByteArray info = output(QStringLiteral("pdfinfo"), {pdf.path()});
            const int pages = file.name.startsWith(QStringLiteral("pages_"))      ? 5
                              : file.name.startsWith(QStringLiteral("worksheet")) ? 2
                                                                                  : 1;
            EXPECT_TRUE(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages))
                            .match(QString::fromUtf8(info))
                            .hasMatch())
                << file.name.toStdString() << info.toStdString();
        }
    }
}

TEST(WallSheet, IsOneA3LyingInEveryLanguage)
{
    for (const QString& language : languages) {
        const OnDisk pdf(fileNamed(writePaper(small::waves(small::longNames), {}, language),
                                   QStringLiteral("wall_%1.pdf").arg(language)));
        const QString info = QString::fromUtf8(output(QStringLiteral("pdfinfo"), {pdf.path()}));
        EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages: +1\\n")))) << info.toStdString();
        EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Page size: +119[01][.0-9]* x 84[12][.0-9]* pts"))))
            << info.toStdString();
    }
}

TEST(WallSheet, NamesEveryNeighbourhoodWithItsRangesAndItsInitiatives)
{
    Beside beside;
    beside.initiatives = {{QStringLiteral("Soepcafé"), {"100A"}, {{"meeting", Initiative::Has::atItsCore}}},
                          {QStringLiteral("Klusdienst"), {}, {{"practical_support", Initiative::Has::partly}}}};
    const QString text =
        textOf(fileNamed(writePaper(small::waves(), beside, QStringLiteral("en")), QStringLiteral("wall_en.pdf")));
    for (const char* thing : {"Beekdal: Neighbourhoods side by side", "Wave 2026", "not a sample of all residents",
                              "Buurt A", "Buurt B", "Buurt C", "not shown", "Meeting", "Realistic",
                              "What surprises us?", "Do not use it to put neighbourhoods in order"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(thing))) << thing << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Not told yet")));
    EXPECT_TRUE(textOf(fileNamed(writePaper(small::waves(), {}, QStringLiteral("en")), QStringLiteral("wall_en.pdf")))
                    .contains(QStringLiteral("Not told yet: fill in a dot")));
}

TEST(WallSheet, HoldsThirtyNeighbourhoods)
{
    const auto form = town::form(town::flat(30));
    std::vector<town::Person> people;
    for (int home = 0; home < 30; ++home)
        town::add(people, home, 40, 10 + home % 20);
    const std::vector waves = {town::release(*form, people)};
    for (const QString& language : languages) {
        const Words say(language);
        const Compared compared = Compared::lastOf(waves);
        const Beside beside;
        EXPECT_GE(wallSheet({say, waves, compared, beside}).room(), 0) << language.toStdString();
    }
}

TEST(ElementMatrix, BreaksNoWordAboveAColumnOfTheWall)
{
    constexpr double half = (420 - 22) * mm / 2;
    for (const QString& language : languages) {
        const Words say(language);
        ElementMatrix matrix;
        for (const auto& element : workingElements)
            matrix.elements.push_back(say(element.name));
        const Letters letters = headLettersOf(matrix, half, 15 * pt);
        EXPECT_GE(letters.size, 8.5 * pt) << language.toStdString();
        for (const QString& element : matrix.elements)
            EXPECT_EQ(letters.linesOf(element, half / 7 - .7 * 15 * pt).join(u' '), element) << element.toStdString();
    }
}

TEST(Paper, TellsTheTenThingsOfANeighbourhood)
{
    const QString text =
        textOf(fileNamed(writePaper(small::waves(), {}, QStringLiteral("en")), QStringLiteral("pages/100A_en.pdf")));
    for (const char* thing :
         {"Buurt A", "about 120 participants", "not a sample of all residents", "This you can say",
          "This you cannot say", "best guess and range", "What changed", "Smallest change we could notice",
          "Who took part", "What people here offer", "Cook or bake", "What is there", "Use this sheet to start a talk",
          "Do not use it to put neighbourhoods in order", "Call 106", "own words: published", "Hatched: not shown"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(thing))) << thing << "\n" << text.toStdString();
}

TEST(Paper, TellsFewContactsApartOnTheMunicipalitysSheet)
{
    const QString text =
        textOf(fileNamed(writePaper(small::waves(), {}, QStringLiteral("en")), QStringLiteral("pages/100_en.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("never added up")));
    EXPECT_TRUE(text.contains(QStringLiteral("have few contacts and"))) << text.toStdString();
}

TEST(Paper, ShowsNoFigureOfAWithheldPlaceAndNoReason)
{
    const QString text =
        textOf(fileNamed(writePaper(small::waves(), {}, QStringLiteral("en")), QStringLiteral("pages/100C_en.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("participants: not shown")));
    EXPECT_TRUE(text.contains(QStringLiteral("The figures of this place are not shown.")));
    for (const char* reason : {"too few", "too small", "fewer than 30", "complementary"})
        EXPECT_FALSE(text.contains(QString::fromLatin1(reason))) << reason;
}

TEST(Paper, TellsTheMethodItsSourcesAndTheLedger)
{
    Beside beside;
    beside.ledger = QStringLiteral("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    const QString text =
        textOf(fileNamed(writePaper(small::waves(), beside, QStringLiteral("en")), QStringLiteral("method_en.pdf")));
    for (const char* thing :
         {"Gierveld", "our own words", "norms do not apply", "rivm-2016", "fewer than 30 participants", "rounded to 5",
          "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(thing))) << thing << "\n" << text.toStdString();
}

TEST(Paper, DrawsWhatTheRegisterAndThePopulationTell)
{
    Beside beside;
    beside.initiatives = {{QStringLiteral("Soepcafé"), {"100A"}, {{"meeting", Initiative::Has::atItsCore}}},
                          {QStringLiteral("Elsewhere"), {"100B"}, {{"meeting", Initiative::Has::partly}}}};
    scales::Population people;
    people.groups = {{{"100A", "background.age", "35-49"}, 300}, {{"100A", "background.age", "75+"}, 100}};
    beside.population = people;
    const QString text = textOf(
        fileNamed(writePaper(small::waves(), beside, QStringLiteral("en")), QStringLiteral("pages/100A_en.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("about 120 participants among 400 adults")));
    EXPECT_TRUE(text.contains(QStringLiteral("Hollow: of 100 adult residents")));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("Meeting +1\\b")))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Not told yet")));
    expectThatAllFit(small::waves(small::longNames), beside);
}

TEST(Paper, GivesTheSameBytesForTheSameReleaseAndTellsNobodysNameAndNoTime)
{
    const auto waves = small::waves();
    const QByteArray once = fileNamed(writePaper(waves, {}, QStringLiteral("nl")), QStringLiteral("pages_nl.pdf"));
    EXPECT_EQ(once, fileNamed(writePaper(waves, {}, QStringLiteral("nl")), QStringLiteral("pages_nl.pdf")));
    for (const char* trace : {"CreationDate", "ModDate", "/Author", "root", "/home", "/tmp"})
        EXPECT_FALSE(once.contains(trace)) << trace;
}

TEST(Worksheet, WorksBeforeThereAreFiguresAndHasThemWhereThereAre)
{
    for (const QString& language : languages)
        for (const Sheet& sheet : worksheet(Words(language), {}))
            EXPECT_GE(sheet.room(), 0) << language.toStdString();
    const QString without = textOf(writeWorksheet({}, QStringLiteral("en")));
    EXPECT_TRUE(without.contains(QStringLiteral("There are no figures yet.")));
    for (const char* thing :
         {"1 Know", "2 See", "3 Apply", "4 Embed", "Which local initiative comes to mind?", "Which needs does it meet",
          "Which not yet", "Which working elements are in it?", "Which do you want more of?", "Realistic expectations"})
        EXPECT_TRUE(without.contains(QString::fromLatin1(thing))) << thing;
    const QString with = textOf(writeWorksheet(small::waves(), QStringLiteral("en")));
    EXPECT_TRUE(with.contains(QStringLiteral("Of 100 participants, about ")));
    EXPECT_TRUE(with.contains(QRegularExpression(QStringLiteral("Below \\d+ of 100 no neighbourhood"))));
}

TEST(Worksheet, IsWrittenByTheProgramBeforeThereIsAWorkspace)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("worksheet.pdf"));
    output(QStringLiteral(PROGRAMS "/buurtpeil"), {QStringLiteral("worksheet"), QStringLiteral("--language"),
                                                   QStringLiteral("fr"), QStringLiteral("-o"), file});
    const QByteArray info = output(QStringLiteral("pdfinfo"), {file});
    EXPECT_TRUE(QString::fromUtf8(info).contains(QRegularExpression(QStringLiteral("Pages: +2\\n"))))
        << info.toStdString();
}

TEST(Paper, NamesAFileAfterACodeThatNoFileNameMayHold)
{
    const auto form = town::form(town::header + "1,Beekdal,municipality,,,\n1/2,Zuid,neighbourhood,1,,\n");
    const auto files = writePaper({town::release(*form, {})}, {}, QStringLiteral("en"));
    EXPECT_FALSE(fileNamed(files, QStringLiteral("pages/1_2f2_en.pdf")).isEmpty());
}

TEST(Paper, PaintsSmallerWhatWouldNotFit)
{
    Sheet sheet;
    double bottom = 0;
    sheet.parts.push_back({3 * sheet.size.height(), [&](QPainter& painter, const QRectF& room) {
                               bottom = painter.transform().mapRect(room).bottom();
                           }});
    QImage canvas(10, 10, QImage::Format_RGB32);
    QPainter painter(&canvas);
    EXPECT_LT(sheet.room(), 0);
    paint(painter, sheet);
    EXPECT_GT(bottom, .9 * sheet.size.height());
    EXPECT_LE(bottom, sheet.size.height() - sheet.margin);
}

TEST(Paper, ShowsNoExactCount)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> all;   // canaries: 1013 people, 457 of them lonely, in parts of 503/226 and 510/231
    town::add(all, 0, 503, 226);
    town::add(all, 1, 510, 231);
    const QString text = textOf(
        fileNamed(writePaper({town::release(*form, all)}, {}, QStringLiteral("en")), QStringLiteral("pages_en.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("about 1015 participants")));
    for (const char* canary : {"1013", "457", "503", "226", "231"})
        EXPECT_FALSE(text.contains(
            QRegularExpression(QStringLiteral("(?<![0-9.])%1(?![0-9])").arg(QString::fromLatin1(canary)))))
            << canary;
}

TEST(Paper, HasItsFontsInIt)
{
    const OnDisk pdf(fileNamed(writePaper(small::waves(), {}, QStringLiteral("nl")), QStringLiteral("pages_nl.pdf")));
    const auto lines = output(QStringLiteral("pdffonts"), {pdf.path()}).split('\n').mid(2);
    EXPECT_GE(lines.size(), 2);
    for (const QByteArray& line : lines) {
        const bool isEmbedded = line.contains("Noto") && line.contains("yes");
        EXPECT_TRUE(line.isEmpty() || isEmbedded) << line.toStdString();
    }
}

}
}
