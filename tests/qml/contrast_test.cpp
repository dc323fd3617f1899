// Colours that can be read, by the formula of WCAG 2.2.
#include "tests/qml/shown_kiosk.h"

#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>

#include <cmath>

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double ratio(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Contrast = ShownKiosk;

TEST_F(Contrast, IsHighEnoughInBothThemes)
{
    for (const char* theme : {"light", "contrast"}) {
        show(upright, QStringLiteral("nl"), QStringLiteral("large"), QString::fromLatin1(theme));
        QQmlComponent component(qmlEngine(&window()));
        component.setData("import QtQuick\nimport Buurtpeil.Screens\nQtObject { property QtObject look: Look }", {});
        const std::unique_ptr<QObject> holder(component.create());
        ASSERT_NE(holder, nullptr) << component.errorString().toStdString();
        const auto* look = holder->property("look").value<QObject*>();
        ASSERT_NE(look, nullptr);
        ASSERT_TRUE(look->property("ink").isValid()) << look->metaObject()->className();
        const auto colour = [&](const char* name) { return look->property(name).value<QColor>(); };
        for (const auto& [ink, paper] :
             {std::pair("ink", "ground"), std::pair("ink", "surface"), std::pair("ink", "pressed"),
              std::pair("inkOnPrimary", "primary"), std::pair("inkOnPrimary", "primaryPressed"),
              std::pair("inkOnChosen", "chosen"), std::pair("inkOnNote", "note")})
            EXPECT_GE(ratio(colour(ink), colour(paper)), 7.0) << theme << ": " << ink << " on " << paper;
        for (const auto& [line, paper] :
             {std::pair("border", "ground"), std::pair("border", "surface"), std::pair("chosenLine", "ground"),
              std::pair("focusOuter", "ground"), std::pair("focusInner", "primary")})
            EXPECT_GE(ratio(colour(line), colour(paper)), 3.0) << theme << ": " << line << " on " << paper;
    }
}

}
