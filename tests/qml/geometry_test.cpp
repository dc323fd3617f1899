// Whether everything fits, is large enough, and has a name: on every screen, both ways round, in every language.
#include "tests/qml/shown_kiosk.h"

#include <QAccessible>

#include <set>

namespace {

struct Way {
    QSize size;
    const char* language;
    const char* text;
};

void PrintTo(const Way& way, std::ostream* out)
{
    *out << way.size.width() << "x" << way.size.height() << "_" << way.language << "_" << way.text;
}

class EveryScreen : public ShownKiosk, public ::testing::WithParamInterface<Way> {
protected:
    void onEvery(const std::function<void(const QString&)>& look)
    {
        show(GetParam().size, QString::fromLatin1(GetParam().language), QString::fromLatin1(GetParam().text));
        walk(QString::fromLatin1(GetParam().language), look);
        EXPECT_EQ(kept, 1);
    }
};

TEST_P(EveryScreen, LetsAFingerHitEverythingInsideTheWindow)
{
    onEvery([this](const QString& screen) {
        const QRectF whole(QPointF(0, 0), QSizeF(GetParam().size));
        const double least = 14 * pixelsPerMillimetre - 1;
        for (QQuickItem* button : buttons()) {
            const QRectF at = place(*button);
            const std::string name = (screen + QStringLiteral(": ") + button->objectName()).toStdString();
            EXPECT_TRUE(whole.contains(at))
                << name << " at " << at.x() << "," << at.y() << " " << at.width() << "x" << at.height();
            EXPECT_GE(at.width(), least) << name;
            EXPECT_GE(at.height(), least) << name;
        }
    });
}

TEST_P(EveryScreen, KeepsButtonsApart)
{
    onEvery([this](const QString& screen) {
        const auto all = buttons();
        const double apart = 2 * pixelsPerMillimetre - 1;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                const QRectF one = place(*all[i]).adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2);
                const QRectF other = place(*all[j]).adjusted(-apart / 2, -apart / 2, apart / 2, apart / 2);
                EXPECT_FALSE(one.intersects(other))
                    << screen.toStdString() << ": " << all[i]->objectName().toStdString() << " and "
                    << all[j]->objectName().toStdString();
            }
    });
}

TEST_P(EveryScreen, CutsNoTextOff)
{
    onEvery([this](const QString& screen) {
        for (QQuickItem* text : texts()) {
            const std::string what = (screen + QStringLiteral(": ") + text->property("text").toString()).toStdString();
            EXPECT_FALSE(text->property("truncated").toBool()) << what;
            EXPECT_LE(text->property("contentWidth").toDouble(), text->width() + 1) << what;
            EXPECT_LE(text->property("contentHeight").toDouble(), text->height() + 1) << what;
        }
        for (QQuickItem* button : buttons())
            EXPECT_LE(button->implicitHeight(), button->height() + 1)
                << (screen + QStringLiteral(": ") + button->objectName()).toStdString();
    });
}

TEST_P(EveryScreen, NamesEverythingThatCanBePressed)
{
    onEvery([this](const QString& screen) {
        std::set<QString> names;
        for (QQuickItem* button : buttons()) {
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(button);
            ASSERT_NE(seen, nullptr);
            const QString name = seen->text(QAccessible::Name);
            const std::string where = (screen + QStringLiteral(": ") + button->objectName()).toStdString();
            EXPECT_FALSE(name.isEmpty()) << where;
            EXPECT_TRUE(names.insert(name).second)
                << where << " is called \"" << name.toStdString() << "\" like another";
            if (button->objectName().startsWith(QStringLiteral("option."))) {
                EXPECT_TRUE(seen->state().checkable) << where;
            }
        }
        int headings = 0;
        for (QQuickItem* text : texts())
            headings += text->objectName() == QStringLiteral("heading");
        EXPECT_EQ(headings, 1) << screen.toStdString();
    });
}

INSTANTIATE_TEST_SUITE_P(Ways, EveryScreen,
                         ::testing::Values(Way{{800, 1280}, "nl", "large"}, Way{{1280, 800}, "nl", "large"},
                                           Way{{800, 1280}, "en", "large"}, Way{{1280, 800}, "en", "large"},
                                           Way{{800, 1280}, "nl", "normal"}, Way{{800, 1280}, "nl", "largest"},
                                           Way{{1280, 800}, "nl", "largest"}),
                         [](const auto& way) {
                             return std::string(way.param.size.width() < way.param.size.height() ? "Upright"
                                                                                                 : "Lying") +
                                    "_" + way.param.language + "_" + way.param.text;
                         });

}
