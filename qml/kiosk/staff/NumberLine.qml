import QtQuick
import Buurtpeil.Screens

// A number and what it counts.
Item {
    id: line

    required property int number
    required property string words

    implicitHeight: Math.max(count.implicitHeight, what.implicitHeight)

    Paragraph {
        id: count

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Look.rail
        font.pixelSize: Look.title
        font.bold: true
        lineHeight: Look.tightLeading
        text: line.number
    }
    Paragraph {
        id: what

        anchors.left: count.right
        anchors.leftMargin: Look.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        lineHeight: Look.tightLeading
        text: line.words
    }
}
