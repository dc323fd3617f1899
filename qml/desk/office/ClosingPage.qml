import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Ends a wave.
TaskPage {
    id: page

    readonly property Closing work: desk.office.closing

    task: work
    objectName: "page.closing"
    //: Page that ends a wave. %1 is a wave, such as 2026.
    title: qsTr("Close wave %1").arg(work.wave)
    lead: qsTr("Nothing can be added afterwards. Close it when every tablet has brought its last answers.")

    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: !page.work.done && !page.work.busy

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("The envelopes are opened together and shuffled. From then on nobody can tell which tablet brought what.")
        }
        PassphraseField {
            width: Look.deskField
            secret: page.work.passphrase
            label: qsTr("The passphrase of the municipality")
            onAccepted: page.work.close()
        }
        DeskButton {
            objectName: "close.close"
            filled: true
            enabled: page.work.passphrase.length > 0
            text: qsTr("Close the wave")
            onClicked: page.work.close()
        }
    }
    DeskButton {
        objectName: "close.on"
        visible: page.work.done
        filled: true
        //: From a closed wave on to its release
        text: qsTr("On to the release")
        onClicked: page.desk.workOn(Desk.ReleasingPage, page.work.wave)
    }
}
