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
            //: %1 is a language: nl, fr or en
            text: qsTr("pages_%1.pdf: a sheet of paper for each neighbourhood; beside it the worksheet for a round table.").arg(page.exports.language)
        }
        DeskWords {
            width: parent.width
            text: qsTr("released.xlsx and released.csv: every released figure as a table, for a spreadsheet or another program.")
        }
        DeskWords {
            objectName: "exports.map"
            width: parent.width
            visible: page.exports.hasPolygons
            text: qsTr("released.geojson: the figures on the outlines of the neighbourhoods, for a map.")
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
        visible: text !== ""
        text: page.exports.writing ? qsTr("The files are being made …") : page.exports.notice
    }
}
