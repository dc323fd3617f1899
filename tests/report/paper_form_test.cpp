#include "app/report/paper_form.h"

#include "app/report/paper_questions.h"
#include "scales/sheets_csv.h"
#include "tests/small_municipality.h"

#include <QGuiApplication>

#include <algorithm>

// A form on paper: what is printed beside each box is what the municipality types over, and what the program then reads.
namespace report {
namespace {

struct PaperFormTest : testing::Test {
    std::unique_ptr<const scales::Form> form = small::everything();
    QStringList languages() const
    {
        QStringList all;
        for (const std::string& language : form->survey().languages)
            all << QString::fromStdString(language);
        return all;
    }
};

TEST_F(PaperFormTest, PrintsTheColumnsAndCodesThatAreReadWhenTypedOver)
{
    for (const QString& language : languages())
        for (const bool last : {false, true}) {
            QStringList header = {QStringLiteral("neighbourhood")};
            QStringList row = {QString::fromStdString(form->neighbourhoods().front().code)};
            for (const PaperQuestion& question : paperQuestions(*form, language)) {
                const FormAnswer& chosen = last ? question.answers.back() : question.answers.front();
                header << (question.isList ? question.column + u'.' + chosen.code : question.column);
                row << (question.isList ? QStringLiteral("x") : chosen.code);
            }
            const std::string csv = (header.join(u',') + u'\n' + row.join(u',') + u'\n').toStdString();
            const auto sheets = scales::readSheetsCsv(csv, "paper.csv", *form);
            ASSERT_TRUE(sheets) << sheets.error().text();
            for (qsizetype i = 1; i < header.size(); ++i) {
                const int place = form->place(header[i].toStdString());
                ASSERT_GE(place, 0) << header[i].toStdString();
                const int code = row[i] == u"x" ? 1 : row[i].toInt();
                EXPECT_EQ(sheets->front().at(static_cast<std::size_t>(place)),
                          scales::Answer::chosen(scales::codeOf(code)));
            }
        }
}

TEST_F(PaperFormTest, AsksEveryQuestionButTheOneOnTheTabletOnceInTheOrderOfTheSurvey)
{
    QStringList asked;
    for (const PaperQuestion& question : paperQuestions(*form, QStringLiteral("nl")))
        asked << question.column;
    QStringList expected;
    for (const scales::Question& question : form->questions()) {
        const QString column = QString::fromStdString(question.instrument->id + "." + question.item->key);
        if (!expected.contains(column) && column != u"background.helped")
            expected << column;
    }
    EXPECT_EQ(asked, expected);
    EXPECT_GE(form->place("background.helped"), 0) << "or there was nothing to leave out";
    EXPECT_TRUE(asked.contains(QString::fromStdString(form->scale().id + ".3")));
}

TEST_F(PaperFormTest, ShowsTheAnswersAsTheScaleOrdersThemOnPaper)
{
    const auto questions = paperQuestions(*form, QStringLiteral("nl"));
    const auto statement =
        std::ranges::find(questions, QString::fromStdString(form->scale().id + ".3"), &PaperQuestion::column);
    ASSERT_NE(statement, questions.end());
    const bool highestFirst = form->scale().format(form->scaleFormat())->highestFirst;
    EXPECT_EQ(statement->answers.front().code, highestFirst ? QStringLiteral("5") : QStringLiteral("1"));
}

TEST_F(PaperFormTest, IsAPdfOfAFewPagesInEveryLanguage)
{
    for (const QString& language : languages()) {
        const QByteArray pdf = writePaperForm(*form, QStringLiteral("2026"), language);
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        const auto pages = pdf.count("/Type /Page\n");
        EXPECT_GE(pages, 2) << language.toStdString();
        EXPECT_LE(pages, 12) << language.toStdString();
    }
}

TEST_F(PaperFormTest, GivesTheSameBytesForTheSameFormAndTellsNoTime)
{
    for (const QString& language : languages()) {
        const QByteArray once = writePaperForm(*form, QStringLiteral("2026"), language);
        EXPECT_TRUE(once == writePaperForm(*form, QStringLiteral("2026"), language)) << language.toStdString();
        for (const char* trace : {"CreationDate", "ModDate", "(D:20"})
            EXPECT_FALSE(once.contains(trace)) << trace << " in " << language.toStdString();
    }
}

}
}

int main(int count, char** words)
{
    const QGuiApplication application(count, words);   // fonts
    testing::InitGoogleTest(&count, words);
    return RUN_ALL_TESTS();
}
