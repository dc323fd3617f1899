import QtQuick
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// One of several that may be chosen together: a box before its words.
Choice {
    id: tick

    property real most: Look.deskPage   // widest; longer words go on to the next line

    implicitHeight: Math.max(Look.deskTarget, implicitContentHeight + Look.deskGap)
    Accessible.role: Accessible.CheckBox
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Row {
        spacing: Look.near

        Rectangle {
            width: Look.deskMark
            height: Look.deskMark
            anchors.verticalCenter: parent.verticalCenter
            radius: Look.deskThin
            color: tick.chosen && Look.contrast ? Look.chosen : Look.surface
            border.width: Look.line
            border.color: !tick.chosen ? Look.border : Look.contrast ? Look.inkOnChosen : Look.chosenLine

            Rectangle {
                anchors.fill: parent
                anchors.margins: Look.tiny
                visible: tick.chosen
                color: Look.contrast ? Look.inkOnChosen : Look.primary
            }
        }
        Words {
            width: Math.min(implicitWidth, tick.most - Look.deskMark - Look.near - tick.leftPadding - tick.rightPadding)
            anchors.verticalCenter: parent.verticalCenter
            size: Look.deskSmall
            font.bold: tick.chosen
            color: tick.chosen ? Look.inkOnChosen : Look.ink
            lineHeight: Look.tightLeading
            text: tick.text
        }
    }
}
