#include "app/kiosk/kiosk.h"
#include "app/kiosk/no_traces.h"
#include "app/kiosk/options.h"
#include "app/kiosk/out_of_service.h"
#include "app/kiosk/player.h"
#include "app/kiosk/printed_card.h"
#include "app/kiosk/self_test.h"
#include "app/kiosk/voice/tablet_voice.h"
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/wave_file.h"
#include "scales/catalogue.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int wrongUse = 2;

int complain(const scales::Error& problem, int code)
{
    std::fprintf(stderr, "buurtpeil-kiosk: %s\n", problem.text().c_str());
    return code;
}

void chooseBackends(const kiosk::Options& options)
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    // Qt waits 5 ms before it draws, in case more changes. A tap changes everything at once, so that is a third of a frame lost.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const bool noScreen = !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if ((options.selfTest || !options.quickCard.empty() || (options.plays() && noScreen)) &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

scales::Result<std::unique_ptr<vault::Tablet>> tabletOf(const kiosk::Options& options)
{
    if (options.tablet.empty())
        return scales::Error{"no tablet was named; expected --workspace DIR or --tablet DIR"};
    return vault::Tablet::open(options.tablet);
}

int selfTest(const kiosk::Options& options)
{
    std::unique_ptr<vault::Tablet> tablet;
    std::unique_ptr<const scales::Form> form;
    if (!options.tablet.empty()) {
        auto opened = tabletOf(options);
        if (!opened)
            return complain(opened.error(), wrongUse);
        tablet = std::move(*opened);
    } else {
        auto made = kiosk::selfTestForm();
        if (!made)
            return complain(made.error(), wrongUse);
        form = std::move(*made);
    }
    const int warnings = kiosk::warningsWhileShowingEverything(tablet ? tablet->form() : *form);
    std::printf("self-test: %d warnings\n", warnings);
    return warnings == 0 ? 0 : 1;
}

int play(const kiosk::Options& options, vault::Tablet& tablet, kiosk::Looks looks)
{
    const models::Keeper keeper{[&] { return tablet.proveWritable(); },
                                [&](const scales::AnswerSheet& sheet) { return tablet.keep(sheet); }};
    auto text = scales::readTextFile(options.script);
    if (!text)
        return complain(text.error(), wrongUse);
    auto residents = kiosk::readScript(*text, options.script.string(), tablet.form());
    if (!residents)
        return complain(residents.error(), wrongUse);
    std::error_code failed;
    if (!options.shots.empty() && (std::filesystem::create_directories(options.shots, failed), failed))
        return complain({failed.message(), options.shots.string()}, wrongUse);

    looks.still = true;
    if (!looks.window.isValid())
        looks.window = QSize(800, 1280);
    kiosk::PlayedTime time;
    kiosk::Kiosk kiosk(tablet.form(), keeper, looks, time.now());
    if (!kiosk.loaded())
        return 1;
    kiosk.questionnaire().setPopulation(tablet.waveFile().population);
    kiosk.show();
    kiosk::Player player(kiosk, time, options.shots);
    if (options.tell) {
        const auto say = [](const QString& what) {
            std::printf("%s\n", qPrintable(what));
            std::fflush(stdout);
        };
        QObject::connect(
            &kiosk.window(), &QQuickWindow::frameSwapped, &kiosk.window(),
            [say] { say(QStringLiteral("first frame")); }, Qt::SingleShotConnection);
        player.tell(say);
    }
    std::size_t number = 0;
    for (const kiosk::ScriptedResident& resident : *residents) {
        ++number;
        if (auto played = player.play(resident); !played)
            return complain({"resident " + std::to_string(number) + ": " + played.error().text()}, 1);
    }
    if (auto back = player.finish(); !back)
        return complain(back.error(), 1);
    std::printf("played %zu residents\n", number);
    std::fflush(stdout);
    return options.stay ? QGuiApplication::exec() : 0;
}

/// The tablet's own key. It is made at the first set-up; here a tablet without one only cannot hand over its box.
std::unique_ptr<vault::SigningKey> keyOf(const kiosk::Options& options)
{
    if (!std::filesystem::exists(options.device / vault::deviceKeyName))
        return nullptr;
    auto key = vault::deviceKey(options.device);
    if (!key) {
        complain(key.error(), 0);
        return nullptr;
    }
    return std::move(*key);
}

int serve(const kiosk::Options& options, vault::Tablet& tablet, const kiosk::Looks& looks)
{
    vault::Session session = vault::Session::open(options.tablet, tablet);
    if (session.damage())
        complain(*session.damage(), 0);
    const auto device = keyOf(options);
    kiosk::TabletVoice voice(options.voices);
    models::Steward steward({options.tablet, &tablet, &session, device.get(), vault::volumeOf(options.tablet),
                             models::mountedMedia, vault::staffCost,
                             [&](const QString& language) { return voice.speaks(language); }, models::yearOfTheClock});
    const models::Keeper keeper{[&] { return session.prove(); },
                                [&](const scales::AnswerSheet& sheet) { return session.keep(sheet); }};
    kiosk::Kiosk kiosk(tablet.form(), keeper, looks, models::IdleClock::monotonic(), &steward, &voice);
    if (!kiosk.loaded())
        return 1;
    kiosk.questionnaire().setPopulation(tablet.waveFile().population);
    const auto tell = [](const QString& why) { std::fprintf(stderr, "buurtpeil-kiosk: %s\n", qPrintable(why)); };
    QObject::connect(&kiosk.questionnaire(), &models::Questionnaire::failed, &kiosk.questionnaire(), tell);
    QObject::connect(&steward, &models::Steward::failed, &steward, tell);
    kiosk.questionnaire().clock().run();
    steward.run();
    kiosk.show();
    return QGuiApplication::exec();
}

}

int main(int argc, char** argv)
{
    const kiosk::Parsed parsed = kiosk::parse(argc, argv);
    if (!parsed.options)
        return parsed.exitCode;
    const kiosk::Options& options = *parsed.options;
    kiosk::leaveNoCore();
    if (!options.plays())   // a script is no resident's secret, and a test may want to look at its memory
        kiosk::hideMemory();
    chooseBackends(options);

    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("buurtpeil-kiosk"));
    if (options.selfTest)
        return selfTest(options);

    auto opened = tabletOf(options);
    if (!opened) {
        const int code = complain(opened.error(), wrongUse);
        if (options.plays() || !options.quickCard.empty())
            return code;
        const kiosk::OutOfService sentence(options.tablet, options.language, options.window);
        QGuiApplication::exec();
        return code;
    }
    vault::Tablet& tablet = **opened;
    if (!options.quickCard.empty()) {
        auto printed = kiosk::printQuickCard(tablet.form(), options.language, options.quickCard);
        return printed ? 0 : complain(printed.error(), wrongUse);
    }
    const kiosk::Looks looks{options.language, options.textSize, options.theme, options.window, options.still};
    return options.plays() ? play(options, tablet, looks) : serve(options, tablet, looks);
}
