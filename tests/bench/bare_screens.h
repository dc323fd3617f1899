#pragma once

namespace bench {

/// What Qt itself takes for two screens: a coloured rectangle with a word, and a tap anywhere that shows the other one.
inline constexpr const char* bareScreens = R"(
import QtQuick
Window {
    id: window
    property bool second: false
    Component { id: one; Rectangle { color: "#FBF6EE"; Text { anchors.centerIn: parent; font.pixelSize: 60; text: "One" } } }
    Component { id: two; Rectangle { color: "#E3EFEA"; Text { anchors.centerIn: parent; font.pixelSize: 60; text: "Two" } } }
    Loader { anchors.fill: parent; sourceComponent: window.second ? two : one }
    MouseArea { objectName: "anywhere"; anchors.fill: parent; onClicked: window.second = !window.second }
}
)";

}
