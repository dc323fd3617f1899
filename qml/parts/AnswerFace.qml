import QtQuick
import Buurtpeil.Screens

// The dot and the words of an answer.
Item {
    id: face

    required property string label
    required property bool chosen
    property bool square: false   // several may be chosen

    implicitWidth: Look.dot + Look.near + Math.ceil(measured.advanceWidth)
    implicitHeight: words.implicitHeight

    Rectangle {
        id: ring

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Look.dot
        height: Look.dot
        radius: face.square ? Look.radius : Look.dot / 2
        color: face.chosen ? Look.surface : Look.clear
        border.width: face.chosen ? Look.strongLine : Look.line
        border.color: face.chosen ? (Look.contrast ? Look.inkOnChosen : Look.chosenLine) : Look.border

        Rectangle {
            anchors.centerIn: parent
            visible: face.chosen
            width: Look.dotInside
            height: Look.dotInside
            radius: face.square ? Look.tiny : Look.dotInside / 2
            color: Look.primary
        }
    }
    // On one line, whatever width there is: asking the words themselves would ask about that width again.
    TextMetrics {
        id: measured

        font.family: words.font.family
        font.pixelSize: words.size
        text: face.label
    }
    Words {
        id: words

        anchors.left: ring.right
        anchors.leftMargin: Look.near
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        fits: true
        text: face.label
        color: face.chosen ? Look.inkOnChosen : Look.ink
        lineHeight: Look.tightLeading
    }
}
