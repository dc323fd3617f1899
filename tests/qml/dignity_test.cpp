// What the screens promise a resident: nothing left behind, nothing shown along, one ending for everybody.
#include "tests/qml/shown_kiosk.h"

#include <QImage>

namespace {

using Dignity = ShownKiosk;

TEST_F(Dignity, EndsTheSameForEverybodyPixelByPixel)
{
    std::vector<QImage> endings;
    for (const int row : {0, 99, -1}) {
        show(upright);
        answerAllAndSend(row);
        ASSERT_EQ(q().screen(), models::Questionnaire::Thanks);
        endings.push_back(window().grabWindow());
    }
    EXPECT_EQ(endings[0], endings[1]);
    EXPECT_EQ(endings[0], endings[2]);
}

TEST_F(Dignity, StandsAtTheWelcomeAsBeforeTheFirstResident)
{
    show(upright);
    const QImage before = window().grabWindow();
    tap("tool.size");
    tap("tool.contrast");
    EXPECT_NE(window().grabWindow(), before);
    answerAllAndSend(1);
    tap("thanks.done");
    EXPECT_EQ(window().grabWindow(), before);
    EXPECT_TRUE(q().sheet().isEmpty());
}

TEST_F(Dignity, CoversTheQuestionCompletely)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    const QString question = q().heading();
    tap("neighbourhood.90001A");
    tap("tool.stop");
    for (QQuickItem* one : items()) {
        EXPECT_NE(one->property("text").toString(), question);
        EXPECT_NE(one->property("text").toString(), QStringLiteral("Kerkwijk"));
    }
    EXPECT_EQ(buttons().size(), 2u);
    EXPECT_EQ(item(QStringLiteral("stop.erase"))->size(), item(QStringLiteral("stop.resume"))->size());
}

TEST_F(Dignity, MakesYesAndNoEqual)
{
    for (const QSize size : {upright, lying}) {
        show(size);
        tap("lang.nl");
        EXPECT_EQ(item(QStringLiteral("consent.yes"))->size(), item(QStringLiteral("consent.no"))->size());
        for (const char* name : {"consent.yes", "consent.no"})
            EXPECT_FALSE(item(QString::fromLatin1(name))->hasActiveFocus());
    }
}

TEST_F(Dignity, GivesEveryAnswerTheSameRoom)
{
    for (const QSize size : {upright, lying}) {
        show(size);
        tap("lang.nl");
        tap("consent.yes");
        goTo(models::Questionnaire::Item);
        const QRectF first = place(*item(QStringLiteral("option.0")));
        for (int i = 1; i < 5; ++i) {
            const QRectF row = place(*item(QStringLiteral("option.%1").arg(i)));
            const QRectF above = place(*item(QStringLiteral("option.%1").arg(i - 1)));
            EXPECT_EQ(row.size(), first.size());
            EXPECT_GE(row.top() - above.bottom(), 3 * pixelsPerMillimetre - 1);
        }
        const QRectF decline = place(*item(QStringLiteral("option.decline")));
        EXPECT_NEAR(decline.height(), first.height(), 1);
        EXPECT_GE(decline.top() - place(*item(QStringLiteral("option.4"))).bottom(), 6 * pixelsPerMillimetre - 1);
    }
}

TEST_F(Dignity, ShowsNoAnswerOnTheReviewUntilItIsAskedFor)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    goTo(models::Questionnaire::Review, 0);
    const auto shows = [&](const QString& words) {
        const auto all = texts();
        return std::any_of(all.begin(), all.end(),
                           [&](QQuickItem* one) { return one->property("text").toString() == words; });
    };
    EXPECT_FALSE(shows(QStringLiteral("Kerkwijk")));
    EXPECT_FALSE(shows(QStringLiteral("Ja!")));
    tap("review.show");
    EXPECT_TRUE(shows(QStringLiteral("Kerkwijk")));
}

TEST_F(Dignity, HasNothingToTypeIn)
{
    show(upright);
    walk(QStringLiteral("nl"), [this](const QString& screen) {
        for (QQuickItem* one : items()) {
            EXPECT_FALSE(one->inherits("QQuickTextInput")) << screen.toStdString();
            EXPECT_FALSE(one->inherits("QQuickTextEdit")) << screen.toStdString();
        }
    });
}

TEST_F(Dignity, NeverSaysTheWord)
{
    show(upright);
    walk(QStringLiteral("nl"), [this](const QString& screen) {
        for (QQuickItem* one : texts()) {
            const QString words = one->property("text").toString();
            EXPECT_FALSE(words.contains(QStringLiteral("eenza"), Qt::CaseInsensitive)) << screen.toStdString();
            EXPECT_FALSE(words.contains(QStringLiteral("anoniem"), Qt::CaseInsensitive)) << screen.toStdString();
        }
    });
}

TEST_F(Dignity, AsksNobodyToReadMoreThanAHundredWordsOnAScreen)
{
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        show(upright, language, QStringLiteral("normal"));   // the size at which most text is on a screen at once
        qsizetype most = 0;
        walk(language, [&](const QString& screen) {
            qsizetype words = 0;
            for (QQuickItem* one : texts())
                words += one->property("text").toString().split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
            EXPECT_LE(words, 100) << language.toStdString() << ' ' << screen.toStdString();
            most = std::max(most, words);
        });
        EXPECT_GT(most, 50) << "the texts were found";
    }
}

TEST_F(Dignity, SaysThatKeepingFailedAndClosesItself)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    goTo(models::Questionnaire::Review);
    works = false;
    tap("review.send");
    EXPECT_NE(item(QStringLiteral("screen.failure")), nullptr);
    EXPECT_TRUE(q().sheet().isEmpty());
    EXPECT_EQ(kept, 0);
    tap("failure.done");
    EXPECT_NE(item(QStringLiteral("screen.closed")), nullptr);
}

}
