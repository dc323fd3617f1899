import QtQuick
import Buurtpeil.Screens

// How often something was chosen, as a bar with its number.
Item {
    id: bar

    required property real part
    required property bool withheld
    required property string words
    required property color ink

    implicitHeight: Look.deskStrip

    Image {
        visible: bar.withheld
        width: parent.width
        height: parent.height - Look.near
        anchors.verticalCenter: parent.verticalCenter
        source: Look.picture("hatch")
        fillMode: Image.Tile
    }
    Rectangle {
        visible: bar.part > 0
        width: bar.part * (bar.width - Look.deskTarget - Look.deskTarget)
        height: Look.deskMark
        anchors.verticalCenter: parent.verticalCenter
        radius: Look.deskThin
        color: bar.ink
    }
    Rectangle {
        visible: bar.withheld
        anchors.fill: words
        anchors.margins: -Look.tiny
        color: Look.surface
    }
    Words {
        id: words

        x: bar.withheld ? (bar.width - width) / 2 : bar.part > 0 ? bar.part * (bar.width - Look.deskTarget - Look.deskTarget) + Look.near : 0
        anchors.verticalCenter: parent.verticalCenter
        size: Look.deskSmall
        font.bold: bar.part > 0
        color: bar.part > 0 ? Look.ink : Look.muted
        text: bar.words
    }
}
