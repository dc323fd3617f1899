import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Takes everything along as files.
DeskPage {
    id: page

    required property Desk desk
    readonly property Exports exports: desk.exports

    objectName: "page.exports"
    //: Page that writes files
    title: qsTr("Take it along")
    lead: qsTr("Everything released so far, as files. They show what the screen shows, and no more.")

    Card {
        width: page.room

        DeskWords {
            width: parent.width
            text: qsTr("index.html: the report as one page, to read, print or send.")
        }
        DeskWords {
            width: parent.width
            text: qsTr("released.csv: every released figure as a table, for a spreadsheet.")
        }
        DeskWords {
            width: parent.width
            text: qsTr("releases.jsonl: the signed file that this program opens for readers without a key.")
        }
    }
    Field {
        name: "exports.folder"
        width: Look.deskField
        //: A folder on this computer
        label: qsTr("Folder to write to")
        text: page.exports.folder
        onEdited: text => page.exports.folder = text
        onAccepted: page.exports.write()
    }
    DeskButton {
        objectName: "exports.write"
        filled: true
        //: Writes the files
        text: qsTr("Write the files")
        onClicked: page.exports.write()
    }
    DeskNote {
        objectName: "exports.notice"
        width: Math.min(page.room, Look.deskLine)
        visible: page.exports.notice !== ""
        text: page.exports.notice
    }
}
