import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// What pages of the municipality's work share: what came of the last step, and that something runs.
DeskPage {
    id: page

    required property Desk desk
    required property Task task
    default property alias steps: body.data

    Column {
        id: body

        width: page.room
        spacing: Look.deskPad
    }
    DeskWords {
        objectName: "task.busy"
        width: Math.min(page.room, Look.deskLine)
        visible: page.task.busy
        size: Look.deskLead
        //: While something long is being worked out
        text: qsTr("The program is working. Other pages open when it is done.")
        Accessible.role: Accessible.AlertMessage
    }
    Rectangle {
        width: Look.deskField
        height: Look.deskBar
        visible: page.task.busy
        color: Look.grid
        clip: true

        Rectangle {
            width: parent.width / 4
            height: parent.height
            color: Look.primary

            NumberAnimation on x {
                running: page.task.busy && !Look.still
                from: -Look.deskField / 4
                to: Look.deskField
                duration: Look.deskTurn
                loops: Animation.Infinite
            }
        }
    }
    DeskNote {
        objectName: "task.notice"
        width: Math.min(page.room, Look.deskLine)
        visible: page.task.notice !== "" && !page.task.busy
        text: page.task.notice
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.task.detail !== "" && !page.task.busy
        size: Look.deskSmall
        color: Look.muted
        //: Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.
        text: qsTr("For whoever helps you: %1").arg(page.task.detail)
    }
}
