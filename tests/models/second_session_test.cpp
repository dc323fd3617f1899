#include "tests/models/played_questionnaire.h"

namespace models {
namespace {

/// The threat table calls this suite Kiosk.
struct Kiosk : Played {};

TEST_F(Kiosk, SecondSessionStartsEmpty)
{
    to(Questionnaire::Review);
    tap([&] { q().send(); });
    ASSERT_EQ(q().screen(), Questionnaire::Thanks);
    ASSERT_EQ(kept, 1);
    tap([&] { q().finish(); });
    EXPECT_TRUE(q().sheet().isEmpty());

    // Whoever comes next finds nothing chosen on any screen, and sends only what they chose themselves.
    tap([&] { q().start(QStringLiteral("nl")); });
    tap([&] { q().takePart(true); });
    for (int i = 0; i < 50 && q().screen() != Questionnaire::Review; ++i) {
        EXPECT_EQ(q().chosen(), QList<int>()) << q().questionId().toStdString();
        if (q().options()->count() > 0)
            choose(q().options()->count());   // would rather not say
        next();
    }
    tap([&] { q().send(); });
    ASSERT_EQ(kept, 2);
    EXPECT_FALSE(keptHome.isNeighbourhood());
    for (const scales::Answer answer : keptAnswers)
        EXPECT_NE(answer.kind(), scales::Answer::Kind::chosen);
}

}
}
