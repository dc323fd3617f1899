#include "app/models/languages.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace models {
namespace {

TEST(Languages, OffersOnlyThoseInWhichTheScreensAreTranslated)
{
    int argc = 1;
    char name[] = "languages";
    char* argv[] = {name, nullptr};
    const QCoreApplication app(argc, argv);
    Languages languages({"nl", "xx", "en"});
    EXPECT_EQ(languages.codes(), (std::vector<QString>{QStringLiteral("nl"), QStringLiteral("en")}));
    languages.choose(QStringLiteral("xx"));
    EXPECT_EQ(languages.current(), QStringLiteral("nl"));
}

TEST(Languages, CallThemselvesByTheirOwnName)
{
    EXPECT_EQ(Languages::ownName(QStringLiteral("nl")), QStringLiteral("Nederlands"));
    EXPECT_EQ(Languages::ownName(QStringLiteral("ar")), QStringLiteral("العربية"));
    EXPECT_EQ(Languages::ownName(QStringLiteral("en")), QStringLiteral("English"));
}

}
}
