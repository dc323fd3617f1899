import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Publishes a closed wave, once. What the attack found stands above the button.
TaskPage {
    id: page

    readonly property Releasing work: desk.office.releasing

    task: work
    objectName: "page.releasing"
    //: Page that publishes a wave. %1 is a wave, such as 2026.
    title: qsTr("Release wave %1").arg(work.wave)
    lead: qsTr("A wave is released once, and for good. A mistake can only be marked as withdrawn.")

    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.work.step === Releasing.Ask && !page.work.busy

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("First the program attacks its own tables, as a stranger would and as a participant would.")
        }
        PassphraseField {
            width: Look.deskField
            secret: page.work.passphrase
            label: qsTr("The passphrase of the municipality")
            onAccepted: page.work.attack()
        }
        DeskButton {
            objectName: "release.attack"
            filled: true
            enabled: page.work.passphrase.length > 0
            //: Makes the tables and attacks them; nothing is published
            text: qsTr("Make the tables and attack them")
            onClicked: page.work.attack()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.work.step === Releasing.Decide && !page.work.busy

        Card {
            width: Math.min(parent.width, Look.deskLine)

            DeskWords {
                objectName: "release.verdict"
                width: parent.width
                size: Look.deskLead
                font.bold: true
                text: qsTr("The attack found nothing. No group that is not shown can be worked out from the others.")
            }
            DeskWords {
                width: parent.width
                text: page.work.verdict
            }
            DeskWords {
                width: parent.width
                color: Look.muted
                text: qsTr("The attacker knew every table ever released, and whatever one participant knows.")
            }
        }
        DeskButton {
            objectName: "release.release"
            filled: true
            //: Publishes the wave, for good
            text: qsTr("Release it for good")
            onClicked: page.work.release()
        }
    }
    DeskButton {
        objectName: "release.read"
        visible: page.work.step === Releasing.Released
        filled: true
        //: From a released wave on to reading it
        text: qsTr("Read it")
        onClicked: page.desk.show(Desk.OverviewPage)
    }
}
