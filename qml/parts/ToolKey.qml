import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// A tool: a drawing and always its word.
T.AbstractButton {
    id: tool

    required property string drawing
    property string spoken: text

    implicitWidth: Math.max(Look.touch, word.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Look.toolHeight
    leftPadding: Look.near
    rightPadding: Look.near
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: if (tool.enabled) tool.clicked()

    Keys.onReturnPressed: tool.clicked()
    Keys.onEnterPressed: tool.clicked()

    contentItem: Item {
        Image {
            id: image

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: word.top
            width: Look.icon
            height: Look.icon
            sourceSize: Qt.size(Look.icon, Look.icon)
            source: Look.picture(tool.drawing)
            Accessible.ignored: true
        }
        Words {
            id: word

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Look.hair
            width: parent.width
            text: tool.text
            font.pixelSize: Look.toolLabel
            horizontalAlignment: Text.AlignHCenter
        }
    }

    background: Rectangle {
        radius: Look.radius
        color: tool.pressed ? Look.pressed : Look.clear
        border.width: Look.line
        border.color: Look.border

        FocusRing { visible: tool.visualFocus }
    }
}
