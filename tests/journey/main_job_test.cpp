#include "analysis/formats/csv.h"
#include "app/kiosk/player.h"
#include "app/vault/ledger.h"
#include "app/vault/release.h"
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"
#include "tests/started_wave.h"

#include <QGuiApplication>

#include <sstream>

// The main job in one process: from fingers on the real screens, through every seal, to the published table.
namespace journey {
namespace {

/// Kerkwijk: 102 generated residents, who print as 100; one more prints as 105. Molenhoek: 97, who print as 95; one more
/// prints as 100. So the table tells whether the one who sent is in it, and whether somebody is who did not.
constexpr int inKerkwijk = 102;
constexpr int inMolenhoek = 97;

const char* const script = R"([
  {"language": "nl", "answers": {"neighbourhood": "90001A", "background.age": "65-74", "djg6.3": 5, "djg6.4": 2}, "end": "send"},
  {"language": "en", "answers": {"neighbourhood": "90001B", "background.age": "75+", "djg6.3": 5}, "end": "stop"},
  {"language": "nl", "answers": {"neighbourhood": "90001B", "background.age": "18-34", "djg6.9": 5}, "end": "walk-away"}
])";

/// A generated resident: every fourth is 65 or over, every third misses somebody on every statement.
scales::AnswerSheet generated(const scales::Form& form, std::size_t neighbourhood, int number)
{
    scales::AnswerSheet sheet = form.emptySheet();
    sheet.putHome(scales::Home::neighbourhood(neighbourhood));
    for (std::size_t i = 0; i < sheet.size(); ++i) {
        const scales::Question& question = form.questions()[i];
        int code = 2;
        if (question.id() == "background.age")
            code = number % 4 == 0 ? 4 : 2;
        else if (question.instrument == &form.scale())
            code = (question.item->direction == scales::Direction::negative) == (number % 3 == 0) ? 5 : 1;
        sheet.put(i, scales::Answer::chosen(scales::codeOf(code)));
    }
    return sheet;
}

/// The row of a CSV that begins with these fields.
std::string rowOf(const std::string& csv, const std::string& beginning)
{
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(beginning))
            return line;
    return {};
}

struct MainJob : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(vault::startCryptography());
        auto made =
            vault::Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", small::cheap);
        ASSERT_TRUE(made) << made.error().text();
        workspace = std::make_unique<vault::Workspace>(std::move(*made));
        auto unlocked = workspace->signingKey("wachtzin");
        ASSERT_TRUE(unlocked);
        signing = std::move(*unlocked);
        auto own = vault::deviceKey(folder.path / "device");
        ASSERT_TRUE(own);
        device = std::move(*own);
        auto started = small::startedWave(*workspace, "2026", small::catalogue(), {device->verifying()}, *signing,
                                          "wachtzin", small::cheap);
        ASSERT_TRUE(started) << started.error().text();
        opening = std::move(*started);
        ASSERT_TRUE(vault::setUpTablet(folder.path / "tablet", workspace->waveFile("2026")));
        auto opened = vault::Tablet::open(folder.path / "tablet");
        ASSERT_TRUE(opened) << opened.error().text();
        tablet = std::move(*opened);
    }

    void playThreeResidents()
    {
        auto residents = kiosk::readScript(script, "script.json", tablet->form());
        ASSERT_TRUE(residents) << residents.error().text();
        kiosk::Looks looks;
        looks.window = QSize(800, 1280);
        looks.still = true;
        kiosk::PlayedTime time;
        kiosk::Kiosk kiosk(tablet->form(),
                           {[this] { return tablet->proveWritable(); },
                            [this](const scales::AnswerSheet& sheet) { return tablet->keep(sheet); }},
                           looks, time.now());
        ASSERT_TRUE(kiosk.loaded());
        kiosk.show();
        kiosk::Player player(kiosk, time, {});
        for (const auto& resident : *residents) {
            const auto played = player.play(resident);
            ASSERT_TRUE(played) << played.error().text();
            EXPECT_TRUE(kiosk.questionnaire().sheet().isEmpty() || resident.end == kiosk::ScriptedResident::End::send);
        }
        ASSERT_TRUE(player.finish());
        EXPECT_TRUE(kiosk.questionnaire().sheet().isEmpty());
    }

    std::string publish()
    {
        const auto batch = folder.path / "tablet.bpb";
        EXPECT_TRUE(tablet->writeBatch(batch, *device, true));
        EXPECT_TRUE(workspace->import(batch));
        EXPECT_TRUE(workspace->close("2026", *opening));
        EXPECT_TRUE(vault::releaseWave(*workspace, "2026", *opening, *signing));
        // As a reader gets it: from the ledger.
        const auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
        EXPECT_TRUE(ledger) << (ledger ? "" : ledger.error().text());
        return analysis::toCsv(ledger->tables());
    }

    small::Folder folder;
    std::unique_ptr<vault::Workspace> workspace;
    std::unique_ptr<vault::SigningKey> signing;
    std::unique_ptr<vault::SigningKey> device;
    std::unique_ptr<vault::OpeningKey> opening;
    std::unique_ptr<vault::Tablet> tablet;
};

TEST_F(MainJob, PublishesTheOneWhoSentAndNothingOfTheTwoWhoDidNot)
{
    for (int i = 0; i < inKerkwijk; ++i)
        ASSERT_TRUE(tablet->keep(generated(tablet->form(), 0, i)));
    for (int i = 0; i < inMolenhoek; ++i)
        ASSERT_TRUE(tablet->keep(generated(tablet->form(), 1, i)));
    playThreeResidents();
    ASSERT_EQ(tablet->kept(), static_cast<std::size_t>(inKerkwijk + inMolenhoek + 1));

    const std::string csv = publish();
    // 34 of the 102, and 33 of the 97, miss somebody on every statement; the resident who sent is counted too.
    EXPECT_THAT(rowOf(csv, "2026,90001A,Kerkwijk,neighbourhood,all,lonely"), testing::HasSubstr(",shown,105,35,"))
        << csv;
    EXPECT_THAT(rowOf(csv, "2026,90001B,Molenhoek,neighbourhood,all,lonely"), testing::HasSubstr(",shown,95,35,"))
        << csv;
    EXPECT_THAT(rowOf(csv, "2026,90001,Kleindorp,municipality,all,lonely"), testing::HasSubstr(",shown,200,70,"))
        << csv;
}

TEST_F(MainJob, WithoutTheThreeResidentsTheTableIsAnother)
{
    // The test above would be empty if one resident more or less did not show at these counts.
    for (int i = 0; i < inKerkwijk; ++i)
        ASSERT_TRUE(tablet->keep(generated(tablet->form(), 0, i)));
    for (int i = 0; i < inMolenhoek + 1; ++i)
        ASSERT_TRUE(tablet->keep(generated(tablet->form(), 1, i)));
    const std::string csv = publish();
    EXPECT_THAT(rowOf(csv, "2026,90001A,Kerkwijk,neighbourhood,all,lonely"), testing::HasSubstr(",shown,100,35,"))
        << csv;
    EXPECT_THAT(rowOf(csv, "2026,90001B,Molenhoek,neighbourhood,all,lonely"), testing::HasSubstr(",shown,100,35,"))
        << csv;
}

}
}

int main(int count, char** words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    testing::InitGoogleTest(&count, words);
    const QGuiApplication application(count, words);
    return RUN_ALL_TESTS();
}
