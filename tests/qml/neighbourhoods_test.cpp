// A municipality with many neighbourhoods: nobody pages through all of them to find one.
#include "tests/qml/shown_kiosk.h"

#include <set>

namespace {

constexpr int many = 40;

/// Names from "Akkerwijk 1" on, four for each of the first ten letters.
scales::FormTexts manyNeighbourhoods()
{
    scales::FormTexts texts = small::texts();
    texts.areas.text = "code,name,level,parent,valid_from,valid_to\n90001,Grootdorp,municipality,,,\n";
    for (int i = 0; i < many; ++i)
        texts.areas.text += "N" + std::to_string(i) + "," + std::string(1, static_cast<char>('A' + i / 4)) +
                            "kkerwijk " + std::to_string(i % 4 + 1) + ",neighbourhood,90001,,\n";
    return texts;
}

class ManyNeighbourhoods : public ShownKiosk, public ::testing::WithParamInterface<std::pair<QSize, const char*>> {
protected:
    void SetUp() override
    {
        auto read = scales::Form::read(manyNeighbourhoods());
        ASSERT_TRUE(read) << read.error().text();
        form_ = std::move(*read);
        show(GetParam().first, QStringLiteral("nl"), QString::fromLatin1(GetParam().second));
        tap("lang.nl");
        tap("consent.yes");
        ASSERT_EQ(q().screenName(), QStringLiteral("screen.neighbourhood"));
    }
    std::set<std::string> names()
    {
        std::set<std::string> shown;
        for (QQuickItem* button : buttons())
            if (button->objectName().startsWith(QStringLiteral("neighbourhood.N")))
                shown.insert(button->property("label").toString().toStdString());
        return shown;
    }
};

TEST_P(ManyNeighbourhoods, K_NBH_2_ShowsEveryNameOnce)
{
    std::set<std::string> all = names();
    while (item(QStringLiteral("neighbourhood.more")) && item(QStringLiteral("neighbourhood.more"))->isEnabled()) {
        tap("neighbourhood.more");
        for (const std::string& name : names())
            EXPECT_TRUE(all.insert(name).second) << name;
    }
    EXPECT_EQ(all.size(), static_cast<std::size_t>(many));
}

TEST_P(ManyNeighbourhoods, LeadToTheNamesOfALetterInOneTap)
{
    ASSERT_NE(item(QStringLiteral("letters.3")), nullptr);
    tap("letters.3");
    const QString letters = item(QStringLiteral("letters.3"))->property("text").toString();
    ASSERT_FALSE(names().empty());
    EXPECT_EQ(names().begin()->front(), letters.front().toLatin1()) << letters.toStdString();
    tap("letters.0");
    EXPECT_TRUE(names().contains("Akkerwijk 1"));
}

TEST_P(ManyNeighbourhoods, NameEveryLetterSomewhere)
{
    QString all;
    for (int i = 0; item(QStringLiteral("letters.%1").arg(i)); ++i)
        all += item(QStringLiteral("letters.%1").arg(i))->property("text").toString() + u' ';
    EXPECT_TRUE(all.startsWith(u'A')) << all.toStdString();
    EXPECT_TRUE(all.trimmed().endsWith(u'J')) << all.toStdString();
}

TEST_P(ManyNeighbourhoods, G_1_CanAllBeHit)
{
    const QRectF whole(QPointF(0, 0), QSizeF(GetParam().first));
    const double least = 14 * pixelsPerMillimetre - 1;
    const auto all = buttons();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF at = place(*all[i]);
        EXPECT_TRUE(whole.contains(at)) << all[i]->objectName().toStdString();
        EXPECT_GE(at.height(), least) << all[i]->objectName().toStdString();
        EXPECT_GE(at.width(), least) << all[i]->objectName().toStdString();
        for (std::size_t j = i + 1; j < all.size(); ++j)
            EXPECT_FALSE(at.intersects(place(*all[j])))
                << all[i]->objectName().toStdString() << " and " << all[j]->objectName().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Ways, ManyNeighbourhoods,
                         ::testing::Values(std::pair{QSize(800, 1280), "large"}, std::pair{QSize(1280, 800), "large"},
                                           std::pair{QSize(800, 1280), "largest"}),
                         [](const auto& way) {
                             return std::string(way.param.first.width() < way.param.first.height() ? "Upright_"
                                                                                                   : "Lying_") +
                                    way.param.second;
                         });

TEST_F(ShownKiosk, ShowsNoLettersAboveAShortList)
{
    show(upright);
    tap("lang.nl");
    tap("consent.yes");
    EXPECT_EQ(item(QStringLiteral("letters.0")), nullptr);
}

}
