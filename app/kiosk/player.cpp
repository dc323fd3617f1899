#include "app/kiosk/player.h"

#include "app/kiosk/residents_hand.h"

#include <QImage>

namespace kiosk {
namespace {

using models::Questionnaire;
using scales::Done;
using scales::Error;
using scales::Result;

constexpr qint64 betweenTaps = 1000;                 ///< ms: more than a second tap may take
constexpr qint64 whileWaiting = 5000;                ///< ms of the played clock
constexpr int longestWait = 15 * 60 * 1000 / 5000;   ///< a quarter of an hour

}

models::IdleClock::Now PlayedTime::now()
{
    return [this, real = models::IdleClock::monotonic()] { return real() + ahead; };
}

Player::Player(Kiosk& kiosk, PlayedTime& time, std::filesystem::path shots)
    : kiosk_(kiosk), time_(time), shots_(std::move(shots))
{
}

Result<Done> Player::play(const ScriptedResident& resident)
{
    settle(kiosk_.window());
    for (const auto& step :
         {std::function([&] { return expect(QStringLiteral("screen.attract")); }),
          std::function([&] { return tapOn(QStringLiteral("lang.") + resident.language); }),
          std::function([&] { return expect(QStringLiteral("screen.info")); }),
          std::function([&] { return tapOn(QStringLiteral("consent.yes")); }),
          std::function([&] { return answer(resident); }), std::function([&] { return end(resident); })})
        if (auto done = step(); !done)
            return done;
    return Done{};
}

Result<Done> Player::finish() { return expect(QStringLiteral("screen.attract")); }

Result<Done> Player::answer(const ScriptedResident& resident)
{
    Questionnaire& questionnaire = kiosk_.questionnaire();
    while (questionnaire.screen() != Questionnaire::Review) {
        const QString screen = questionnaire.screenName();
        const QString question = questionnaire.questionId();
        if (!resident.at.isEmpty() && resident.at == question)
            return note();
        if (questionnaire.overlay() == Questionnaire::Again) {   // took part before, and does so again
            if (auto done = note(); !done)
                return done;
            if (auto done = tapOn(QStringLiteral("again.on")); !done)
                return done;
            continue;
        }
        if (question.isEmpty()) {
            if (auto done = note(); !done)
                return done;
        } else {
            const auto told = resident.taps.find(question);
            const QStringList rows =
                told != resident.taps.end() ? told->second : QStringList{questionnaire.options()->rows().front().name};
            if (rows.isEmpty()) {
                if (auto done = tapOn(QStringLiteral("nav.next")); !done)
                    return done;
                if (auto done = note(); !done)
                    return done;
                if (auto done = tapOn(QStringLiteral("prompt.skip")); !done)
                    return done;
                continue;
            }
            for (const QString& row : rows) {
                if (auto done = tapOn(row); !done)
                    return done;
                if (!isChosen(row))
                    return Error{"a tap on " + row.toStdString() + " did not choose it for " + question.toStdString()};
            }
            if (auto done = note(); !done)
                return done;
        }
        if (auto done = tapOn(QStringLiteral("nav.next")); !done)
            return done;
        if (questionnaire.screenName() == screen && questionnaire.questionId() == question)
            return Error{"the screen did not go on after " + (question.isEmpty() ? screen : question).toStdString()};
    }
    return expect(QStringLiteral("screen.review"));
}

Result<Done> Player::end(const ScriptedResident& resident)
{
    using End = ScriptedResident::End;
    const auto cover = [&]() -> Result<Done> {
        if (auto done = tapOn(QStringLiteral("tool.stop")); !done)
            return done;
        return expect(QStringLiteral("screen.cover"));
    };
    switch (resident.end) {
    case End::send:
        listener_(QStringLiteral("review.send"));
        if (auto done = tapOn(QStringLiteral("review.send")); !done)
            return done;
        if (auto done = expect(QStringLiteral("screen.thanks")); !done)
            return done;
        if (auto done = tapOn(QStringLiteral("thanks.done")); !done)
            return done;
        break;
    case End::stop:
        if (auto done = cover(); !done)
            return done;
        if (auto done = tapOn(QStringLiteral("stop.erase")); !done)
            return done;
        break;
    case End::idle:
        if (auto done = waitFor(QStringLiteral("screen.idle")); !done)
            return done;
        if (auto done = waitFor(QStringLiteral("screen.attract")); !done)
            return done;
        break;
    case End::walkAway:
        if (auto done = cover(); !done)
            return done;
        if (auto done = waitFor(QStringLiteral("screen.attract")); !done)
            return done;
        break;
    }
    if (!kiosk_.questionnaire().sheet().isEmpty())
        return Error{"answers were left on the sheet"};
    return Done{};
}

bool Player::isChosen(const QString& row) const
{
    const auto* item = seen(kiosk_.window(), row);
    return item && item->property("chosen").toBool();
}

Result<Done> Player::tapOn(const QString& name)
{
    QQuickItem* item = reach(kiosk_.window(), name);
    if (!item)
        return Error{"there is no " + name.toStdString() + " on " + kiosk_.questionnaire().screenName().toStdString()};
    time_.ahead += betweenTaps;
    tap(kiosk_.window(), *item);
    settle(kiosk_.window());
    return Done{};
}

Result<Done> Player::expect(const QString& screen)
{
    if (!seen(kiosk_.window(), screen))
        return Error{"expected " + screen.toStdString() + ", but there is " +
                     kiosk_.questionnaire().screenName().toStdString()};
    return note();
}

Result<Done> Player::waitFor(const QString& screen)
{
    for (int i = 0; i < longestWait && kiosk_.questionnaire().screenName() != screen; ++i) {
        time_.ahead += whileWaiting;
        kiosk_.questionnaire().clock().beat();
        settle(kiosk_.window());
    }
    return expect(screen);
}

Result<Done> Player::note()
{
    listener_(kiosk_.questionnaire().screenName());
    if (shots_.empty())
        return Done{};
    const QString file = QStringLiteral("%1-%2.png")
                             .arg(++taken_, 2, 10, QLatin1Char('0'))
                             .arg(kiosk_.questionnaire().screenName().section(u'.', 1));
    if (!kiosk_.window().grabWindow().save(QString::fromStdString((shots_ / file.toStdString()).string())))
        return Error{"cannot be written", (shots_ / file.toStdString()).string()};
    return Done{};
}

}
