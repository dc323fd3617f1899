pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Who took part. Read before the first result of a wave.
DeskPage {
    id: page

    required property Desk desk

    objectName: "page.tookpart"
    //: Page about the participants, read before any result
    title: qsTr("Who took part")
    lead: desk.tookPart.banner

    Repeater {
        model: page.desk.tookPart.sentences

        DeskWords {
            required property string modelData

            width: Math.min(page.room, Look.deskLine)
            text: modelData
        }
    }
    DeskNote {
        width: Math.min(page.room, Look.deskLine)
        visible: page.desk.firstTime
        //: The first time that somebody opens a wave
        text: qsTr("You open this wave for the first time. So you read this first.")
    }
    CellTable {
        width: page.room
        cells: page.desk.tookPart.table
    }
    CellTable {
        width: Math.min(page.room, Look.deskLine)
        cells: page.desk.tookPart.makeUp
    }
    DeskButton {
        objectName: "tookpart.on"
        filled: true
        //: From "Who took part" on to the results
        text: qsTr("On to the results")
        onClicked: page.desk.readOn()
    }
}
