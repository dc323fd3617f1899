import QtQuick
import Buurtpeil.Screens

// How to read the pictures, in four lines, and what may and may not be said.
Rectangle {
    id: help

    implicitHeight: lines.implicitHeight + Look.deskPad + Look.deskPad
    radius: Look.radius
    color: Look.side

    Column {
        id: lines

        x: Look.deskPad
        y: Look.deskPad
        width: parent.width - Look.deskPad - Look.deskPad
        spacing: Look.near

        Words {
            width: parent.width
            size: Look.deskBody
            font.bold: true
            //: Head of a short explanation of the pictures
            text: qsTr("How to read this")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        DeskWords {
            width: parent.width
            text: qsTr("The mark is the best guess out of 100 participants. The bar shows what chance can make of it.")
        }
        DeskWords {
            width: parent.width
            text: qsTr("Two bars that overlap may still differ, and the other way round. The page “Compare” tells.")
        }
        DeskWords {
            width: parent.width
            text: qsTr("Hatched means not shown: small groups, and groups that would give them away.")
        }
        DeskWords {
            width: parent.width
            text: qsTr("You can use this to start a conversation. You cannot use it to put places in order or to find people.")
        }
    }
}
