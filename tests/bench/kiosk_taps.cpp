// How long from a tap to the first frame of the next screen, on the real screens and a real tablet:
//     kiosk_taps FOLDER [TAPS]     (500 unless told otherwise; FOLDER gets the tablet)
// Off screen or on a display, as QT_QPA_PLATFORM says. Without fading, so that the first frame is the whole screen. Beside
// it the same for two bare screens of Qt in the same run: rectangles and a text, nothing else.
#include "app/kiosk/kiosk.h"
#include "app/kiosk/player.h"
#include "app/kiosk/residents_hand.h"
#include "app/vault/tablet.h"
#include "tests/bench/bare_screens.h"
#include "tests/bench/bench_tablet.h"

#include <QGuiApplication>
#include <QQmlComponent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

using models::Questionnaire;

/// Milliseconds on the wall and of the processor, and what it was that took them. On a busy machine only the second tells.
struct Tap {
    double taken = 0;
    double worked = 0;
    std::string what;
};

double processorMilliseconds()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Taps and waits for the frame that shows what came of it.
Tap tapToFrame(QQuickWindow& window, QQuickItem& target)
{
    bool shown = false;
    const auto listening = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [&] { shown = true; }, Qt::DirectConnection);
    const auto begin = std::chrono::steady_clock::now();
    const double workedBefore = processorMilliseconds();
    kiosk::tap(window, target);
    while (!shown)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    const double worked = processorMilliseconds() - workedBefore;
    QObject::disconnect(listening);
    kiosk::settle(window);
    return {taken.count(), worked, "bare"};
}

double at(std::vector<Tap> taps, double part, double Tap::*figure)
{
    std::sort(taps.begin(), taps.end(), [&](const Tap& one, const Tap& other) { return one.*figure < other.*figure; });
    return taps[static_cast<std::size_t>(part * static_cast<double>(taps.size() - 1))].*figure;
}

void print(const char* name, const std::vector<Tap>& taps, const std::vector<Tap>& bare)
{
    const auto slowest = std::max_element(taps.begin(), taps.end(),
                                          [](const Tap& one, const Tap& other) { return one.worked < other.worked; });
    std::printf("  %-20s %5zu %8.2f %8.2f %8.2f %8.1f %10.2f %8.2f   most work: %s\n", name, taps.size(),
                at(taps, 0.5, &Tap::taken), at(taps, 0.99, &Tap::taken), at(taps, 1, &Tap::taken),
                at(taps, 0.5, &Tap::taken) / at(bare, 0.5, &Tap::taken), at(taps, 0.5, &Tap::worked),
                at(taps, 0.99, &Tap::worked), slowest->what.c_str());
}

std::vector<Tap> bareTaps(std::size_t count, QSize size)
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(bench::bareScreens, {});
    const std::unique_ptr<QObject> made(component.create());
    auto* window = qobject_cast<QQuickWindow*>(made.get());
    if (!window) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return {{0, 0, "nothing"}};
    }
    window->resize(size);
    window->show();
    kiosk::settle(*window);
    std::vector<Tap> taps;
    while (taps.size() < count)
        taps.push_back(tapToFrame(*window, *kiosk::seen(*window, QStringLiteral("anywhere"))));
    return taps;
}

/// Residents in all languages, one after another, until there are so many taps to a next screen.
class Residents {
public:
    Residents(kiosk::Kiosk& kiosk, kiosk::PlayedTime& time, std::size_t count)
        : kiosk_(kiosk), time_(time), count_(count)
    {
    }

    void play()
    {
        Questionnaire& q = kiosk_.questionnaire();
        const std::vector<QString>& codes = q.languages()->codes();
        for (std::size_t i = 0; next.size() < count_; ++i) {
            to("lang." + codes[i % codes.size()].toStdString());
            to("consent.yes");
            while (q.screen() != Questionnaire::Review) {
                if (!q.questionId().isEmpty())
                    tap(q.options()->rows().front().name.toStdString(), answers);
                to("nav.next");
            }
            to("tool.stop");
            to("stop.resume");
            to("review.send");
            to("thanks.done");
        }
    }

    std::vector<Tap> next;      ///< taps that lead to another screen
    std::vector<Tap> answers;   ///< taps on an answer: it is seen to be chosen

private:
    void to(const std::string& name) { tap(name, next); }
    void tap(const std::string& name, std::vector<Tap>& into)
    {
        QQuickItem* target = kiosk::reach(kiosk_.window(), QString::fromStdString(name));
        if (!target) {
            std::fprintf(stderr, "there is no %s on %s\n", name.c_str(),
                         qPrintable(kiosk_.questionnaire().screenName()));
            std::exit(1);
        }
        time_.ahead += 1000;
        const std::string from = kiosk_.questionnaire().screenName().toStdString();
        into.push_back(tapToFrame(kiosk_.window(), *target));
        into.back().what = from + " " + name + " to " + kiosk_.questionnaire().screenName().toStdString();
    }

    kiosk::Kiosk& kiosk_;
    kiosk::PlayedTime& time_;
    std::size_t count_;
};

}

int main(int count, char** words)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: kiosk_taps FOLDER [TAPS]\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))   // as the kiosk does
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const QGuiApplication app(count, words);
    const std::size_t taps = count > 2 ? std::stoul(words[2]) : 500;
    const std::filesystem::path folder = words[1];
    if (auto made = bench::makeTablet(folder); !made) {
        std::fprintf(stderr, "%s\n", made.error().text().c_str());
        return 2;
    }
    auto tablet = vault::Tablet::open(folder / "tablet");
    if (!tablet) {
        std::fprintf(stderr, "%s\n", tablet.error().text().c_str());
        return 2;
    }
    std::printf("tap to the first frame, ms, %s\n", qPrintable(QGuiApplication::platformName()));
    std::printf("  %-20s %5s %8s %8s %8s %8s %10s %8s\n", "", "taps", "median", "99th", "most", "x bare", "cpu median",
                "cpu 99th");
    for (const QSize size : {QSize(800, 1280), QSize(1280, 800)}) {
        const std::vector<Tap> bare = bareTaps(taps, size);
        kiosk::PlayedTime time;
        const models::Keeper keeper{[&] { return (*tablet)->proveWritable(); },
                                    [&](const scales::AnswerSheet& sheet) { return (*tablet)->keep(sheet); }};
        kiosk::Kiosk kiosk((*tablet)->form(), keeper, {{}, "large", "light", size, true}, time.now());
        if (!kiosk.loaded())
            return 1;
        kiosk.show();
        kiosk::settle(kiosk.window());
        Residents residents(kiosk, time, taps);
        residents.play();
        std::printf(" %d x %d\n", size.width(), size.height());
        print("two bare screens", bare, bare);
        print("to the next screen", residents.next, bare);
        print("an answer", residents.answers, bare);
    }
    return 0;
}
