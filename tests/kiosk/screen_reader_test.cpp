// A resident who cannot see: the whole questionnaire through assistive technology alone (AT-SPI), on the real program.
#include "app/models/languages.h"
#include "app/models/option_rows.h"
#include "app/models/step_words.h"
#include "tests/kiosk/running_program.h"
#include "tests/kiosk/virtual_screen.h"
#include "tests/vault/set_up_tablet.h"

#include <QCoreApplication>

#include <algorithm>

namespace kiosk_process {
namespace {

using ScreenReader = vault::SetUpTablet;

/// The sheet that somebody has who chose these lines, "QUESTION<tab>ANSWER" as they are read out in Dutch.
scales::AnswerSheet sheetOf(const std::vector<std::string>& chosen, const scales::Form& form)
{
    int count = 1;
    char name[] = "screen_reader_test";
    char* words[] = {name, nullptr};
    const QCoreApplication app(count, words);
    const models::Languages spoken({"nl"});   // the program's own words are Dutch as long as it lives
    const QString dutch = QStringLiteral("nl");
    scales::AnswerSheet sheet = form.emptySheet();
    const models::Journey journey(form);
    for (int i = 0; i < journey.size(); ++i) {
        const models::Step& step = journey.at(i);
        if (!step.asks())
            continue;
        const models::OfferedRows rows = models::offeredRows(form, step, dutch);
        for (const auto* list : {&rows.options, &rows.escapes})
            for (const models::OptionRow& row : *list) {
                const std::string line =
                    (models::headingOf(form, step, dutch) + QLatin1Char('\t') + row.spoken).toStdString();
                if (std::find(chosen.begin(), chosen.end(), line) != chosen.end())
                    models::put(row, sheet, step);
            }
    }
    return sheet;
}

TEST_F(ScreenReader, AtLengthAnswersTheWholeQuestionnaire)
{
    tablet.reset();
    const VirtualScreen screen;
    ASSERT_FALSE(screen.display().empty()) << "Xvfb is missing";
    RunningProgram reader(folder.path / "home",
                          {"env", "DISPLAY=" + screen.display(), "dbus-run-session", "--", "/usr/bin/python3",
                           HOUSE "/tests/kiosk/screen_reader.py", HOUSE "/translations/ui_nl.ts", kioskProgram,
                           "--tablet", place, "--window", "800x1280"});
    EXPECT_EQ(reader.waitForEnd(), 0) << reader.output();

    openTablet();
    ASSERT_EQ(tablet->kept(), 1u) << "the count of kept envelopes grew by one";
    const auto kept = vault::open(tablet->envelopes()->front(), tablet->form(), tablet->waveFile().mark, *opening);
    ASSERT_TRUE(kept);
    const scales::AnswerSheet told = sheetOf(reader.lines(), tablet->form());
    EXPECT_EQ(kept->answers.home(), told.home());
    for (std::size_t i = 0; i < kept->answers.size(); ++i) {
        EXPECT_EQ(kept->answers.at(i), told.at(i)) << tablet->form().questions()[i].id() << "\n" << reader.output();
        EXPECT_NE(kept->answers.at(i).kind(), scales::Answer::Kind::notShown) << tablet->form().questions()[i].id();
    }
}

}
}
