#include "app/kiosk/self_test.h"

#include "app/kiosk/kiosk.h"
#include "app/kiosk/player.h"
#include "app/kiosk/residents_hand.h"
#include "app/models/languages.h"
#include "scales/catalogue.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include <atomic>
#include <cstdio>

namespace kiosk {
namespace {

std::atomic_int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

std::string resource(const char* name)
{
    QFile file(QStringLiteral(":/kiosk/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The languages in which every instrument has words and the screens too.
std::vector<std::string> completeLanguages(const scales::Catalogue& catalogue, const nlohmann::json& survey)
{
    std::vector<std::string> languages;
    for (const scales::Wording& wording : catalogue.wordings()) {
        const auto asks = [&](const auto& module) {
            return std::any_of(
                catalogue.wordings().begin(), catalogue.wordings().end(), [&](const scales::Wording& other) {
                    return other.language == wording.language && other.instrument == module["instrument"];
                });
        };
        if (std::find(languages.begin(), languages.end(), wording.language) == languages.end() &&
            models::Languages::hasInterface(QString::fromStdString(wording.language)) &&
            std::all_of(survey["modules"].begin(), survey["modules"].end(), asks))
            languages.push_back(wording.language);
    }
    return languages;
}

/// Walks through all screens once, by the same calls that the buttons make.
class Walk {
public:
    Walk(Kiosk& kiosk, PlayedTime& time, bool& works) : kiosk_(kiosk), time_(time), works_(works) {}

    void go(const QString& language)
    {
        models::Questionnaire& q = kiosk_.questionnaire();
        look();
        step([&] { q.start(language); });
        for (const auto panel : {&models::Questionnaire::showLanguages, &models::Questionnaire::showHelp}) {
            step([&] { (q.*panel)(); });
            step([&] { q.closePanel(); });
        }
        step([&] { q.showMore(); });
        step([&] { q.closePanel(); });
        step([&] { q.takePart(true); });
        models::Questionnaire::Screen before = models::Questionnaire::Info;
        while (q.screen() != models::Questionnaire::Review) {
            if (q.screen() != before && q.options()->count() > 0) {
                step([&] { q.next(); });   // nothing chosen: the prompt
                step([&] { q.chooseFirst(); });
            }
            before = q.screen();
            quick([&] { q.choose(q.screenName() == QLatin1String("screen.before") ? 1 : 0); });
            step([&] { q.next(); });
            step([&] { q.onceMore(); });   // does something only where it stands there
        }
        step([&] { q.showLookBack(); });
        step([&] { q.closePanel(); });
        step([&] { q.review()->showAnswers(true); });
        step([&] { q.cover(); });
        step([&] { q.resume(); });
        time_.ahead += qint64{200} * 1000;
        step([&] { q.clock().beat(); });
        step([&] { q.stay(); });
        step([&] { q.send(); });
        step([&] { q.finish(); });
    }

    void fail(const QString& language)
    {
        models::Questionnaire& q = kiosk_.questionnaire();
        quick([&] { q.start(language); });
        quick([&] { q.takePart(true); });
        while (q.screen() != models::Questionnaire::Review) {
            quick([&] { q.choose(0); });
            quick([&] { q.next(); });
        }
        works_ = false;
        step([&] { q.send(); });
        step([&] { q.finish(); });
        works_ = true;
        time_.ahead += qint64{61} * 1000;
        step([&] { q.clock().beat(); });
    }

private:
    template <class Call>
    void quick(const Call& call)
    {
        time_.ahead += 1000;
        call();
        settle(kiosk_.window());
    }
    template <class Call>
    void step(const Call& call)
    {
        quick(call);
        look();
    }
    void look() { static_cast<void>(kiosk_.window().grabWindow()); }

    Kiosk& kiosk_;
    PlayedTime& time_;
    bool& works_;
};

}

scales::Result<std::unique_ptr<const scales::Form>> selfTestForm()
{
    const std::filesystem::path share =
        std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / "../share/buurtpeil";
    auto catalogue = scales::Catalogue::read(share / "definitions", share / "wordings");
    if (!catalogue)
        return catalogue.error();
    auto survey = nlohmann::json::parse(resource("self_test_survey.json"));
    const auto languages = completeLanguages(*catalogue, survey);
    survey["languages"] = languages;
    for (auto& line : survey["help_lines"]) {
        const nlohmann::json about = line["about"];
        for (const auto& [language, words] : about.items())
            if (std::find(languages.begin(), languages.end(), language) == languages.end())
                line["about"].erase(language);
    }
    return scales::Form::read({{"self_test_survey.json", survey.dump(2)},
                               {"self_test_areas.csv", resource("self_test_areas.csv")},
                               catalogue->definitionTexts(),
                               catalogue->wordingTexts()});
}

int warningsWhileShowingEverything(const scales::Form& form)
{
    warnings = 0;
    const auto before = qInstallMessageHandler(countWarnings);
    bool works = true;
    const auto answer = [&works](auto&&...) -> scales::Result<scales::Done> {
        return works ? scales::Result<scales::Done>(scales::Done{}) : scales::Error{"a failure for the self-test"};
    };
    for (const char* theme : {"light", "contrast"})
        for (const char* text : {"normal", "large", "largest"})
            for (const QSize size : {QSize(800, 1280), QSize(1280, 800)}) {
                PlayedTime time;
                Looks looks{{}, QString::fromLatin1(text), QString::fromLatin1(theme), size, true};
                Kiosk kiosk(form, {answer, answer}, looks, time.now());
                if (!kiosk.loaded()) {
                    ++warnings;
                    continue;
                }
                kiosk.show();
                settle(kiosk.window());
                Walk walk(kiosk, time, works);
                for (const QString& language : kiosk.questionnaire().languages()->codes()) {
                    walk.go(language);
                    walk.fail(language);
                }
            }
    qInstallMessageHandler(before);
    return warnings;
}

}
