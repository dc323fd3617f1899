pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Takes in what tablets bring.
TaskPage {
    id: page

    readonly property TakingIn work: desk.office.takingIn

    task: work
    objectName: "page.takingin"
    //: Page that takes in batches. %1 is a wave, such as 2026.
    title: qsTr("Take in answers of wave %1").arg(work.wave)
    lead: qsTr("Put in the stick of a tablet. The answers stay sealed: nobody reads them here.")

    Repeater {
        model: page.work.found

        DeskWords {
            required property string modelData

            width: page.room
            //: A file on a memory stick. %1 is its name.
            text: qsTr("Found: %1").arg(modelData)
        }
    }
    Flow {
        width: parent.width
        spacing: Look.deskGap

        DeskButton {
            objectName: "takein.look"
            //: Looks for files on memory sticks once more
            text: qsTr("Look again")
            onClicked: page.work.look()
        }
    }
    Field {
        name: "takein.path"
        width: Look.deskField
        //: Where files are when they are on no memory stick
        label: qsTr("Or name a file or folder: batches (.bpb), or paper forms (.csv)")
        text: page.work.path
        onEdited: text => page.work.path = text
    }
    PassphraseField {
        width: Look.deskField
        secret: page.work.passphrase
        label: qsTr("The passphrase of the municipality, to sign the receipts")
        onAccepted: page.work.take()
    }
    DeskButton {
        objectName: "takein.take"
        filled: true
        enabled: !page.work.busy && page.work.passphrase.length > 0 && (page.work.found.length > 0 || page.work.path !== "")
        //: Takes in what was found or named
        text: qsTr("Take it in")
        onClicked: page.work.take()
    }
    Repeater {
        model: page.work.lines

        DeskWords {
            required property string modelData

            objectName: "takein.line"
            width: Math.min(page.room, Look.deskLine)
            text: modelData
        }
    }
}
