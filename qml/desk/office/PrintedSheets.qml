pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Three sheets, each opened by itself so that somebody prints it; and the word that all are on paper.
Column {
    id: sheets

    required property list<string> files
    property string doneText: ""

    signal done

    spacing: Look.deskPad

    DeskWords {
        width: Math.min(parent.width, Look.deskLine)
        text: qsTr("Open each sheet, print it, and close it. Three people each keep one, in another place.")
    }
    DeskWords {
        width: Math.min(parent.width, Look.deskLine)
        text: qsTr("Two sheets together stand in for a lost passphrase. One sheet alone says nothing.")
    }
    Flow {
        width: parent.width
        spacing: Look.deskGap

        Repeater {
            model: sheets.files

            DeskButton {
                required property string modelData
                required property int index

                objectName: "sheet.open." + (index + 1)
                //: Opens a sheet to print. %1 is 1, 2 or 3.
                text: qsTr("Open sheet %1").arg(index + 1)
                onClicked: Qt.openUrlExternally("file://" + modelData)
            }
        }
    }
    DeskButton {
        objectName: "sheets.done"
        filled: true
        text: sheets.doneText
        onClicked: sheets.done()
    }
}
