import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// A tool: a drawing and always its word.
T.AbstractButton {
    id: tool

    required property string drawing
    property string spoken: text

    implicitWidth: Math.max(Look.touch, implicitContentWidth + Look.near * 2)   // padding that may shrink
    implicitHeight: Look.toolHeight
    leftPadding: Look.tiny
    rightPadding: Look.tiny
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: if (tool.enabled) tool.clicked()

    Keys.onReturnPressed: tool.clicked()
    Keys.onEnterPressed: tool.clicked()

    contentItem: ToolFace {
        drawing: tool.drawing
        text: tool.text
    }

    background: Rectangle {
        radius: Look.radius
        color: tool.pressed ? Look.pressed : Look.clear
        border.width: Look.line
        border.color: Look.border

        FocusRing { visible: tool.visualFocus }
    }
}
