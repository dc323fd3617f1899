import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// Hands over what the box holds, takes the receipt, and only then empties the box.
StaffPage {
    id: page

    readonly property TransferDesk desk: steward.transfer
    readonly property bool hasMedium: desk.medium >= 0

    //: Title of the screen where answers go to the municipality
    title: qsTr("Hand over")

    function sentence(): string {
        if (desk.confirming)
            //: Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.
            return qsTr("%2 signed for all %1 answers. Empty the box for good?").arg(desk.envelopes).arg(desk.municipality);
        switch (desk.notice) {
        //: No memory stick is in the tablet
        case TransferDesk.NoMedium: return qsTr("No memory stick found. Put one in and look again.");
        //: The memory stick has no room
        case TransferDesk.MediumFull: return qsTr("The stick is full. Take another one. The box stays as it is.");
        //: Writing or reading went wrong
        case TransferDesk.Interrupted: return qsTr("It was interrupted. The box stays as it is. Try again.");
        //: %1 is a number, 10. The wave is still going on.
        case TransferDesk.TooFew: return qsTr("There are fewer than %1. They go only when the wave has ended.").arg(desk.fewest);
        //: The municipality does not know this tablet
        case TransferDesk.NotEnrolled: return qsTr("The municipality does not know this tablet yet. See the check list.");
        //: The ballot box cannot be read
        case TransferDesk.Unreadable: return qsTr("The ballot box cannot be read. Change nothing and call the municipality.");
        //: %1 is a number of answers, %2 the name of a file
        case TransferDesk.Written: return qsTr("%1 answers are on the stick, sealed. Bring the file %2 to the municipality.").arg(desk.envelopes).arg(page.apart(desk.fileName));
        //: The same file was on the stick already. %1 is the name of a file.
        case TransferDesk.WrittenBefore: return qsTr("They were on the stick already. Bring the file %1 to the municipality.").arg(page.apart(desk.fileName));
        //: There is no receipt on the stick
        case TransferDesk.NoReceipt: return qsTr("There is no receipt for this tablet on the stick.");
        //: The receipt cannot be trusted
        case TransferDesk.DamagedReceipt: return qsTr("The receipt was changed or damaged. Ask for a new one.");
        //: The receipt is from somebody else
        case TransferDesk.WrongMunicipality: return qsTr("The receipt is from another municipality. The box stays as it is.");
        //: %1 is a municipality, %2 a number of answers
        case TransferDesk.ReceivedAll: return qsTr("%1 has all %2. You may empty the box.").arg(desk.municipality).arg(desk.envelopes);
        //: %1 is a municipality, %2 a number of answers
        case TransferDesk.ReceivedSome: return qsTr("%1 has %2. People came since. Write to the stick again.").arg(desk.municipality).arg(desk.envelopes);
        //: The box cannot be emptied now
        case TransferDesk.SessionOpen: return qsTr("Close the session first.");
        //: The box cannot be emptied now
        case TransferDesk.NotAllReceived: return qsTr("People came since the receipt. Write to the stick again.");
        //: The box is empty
        case TransferDesk.Emptied: return qsTr("The box is empty.");
        }
        //: %1 is a municipality, %2 the name of the wave
        return qsTr("For %1, wave %2.").arg(desk.municipality).arg(desk.wave);
    }

    ReadingRoom {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(0, Math.min(implicitHeight, parent.height - buttons.height - Look.margin))
        part: "transfer"

        Paragraph {
            objectName: "transfer.notice"
            width: parent.width
            lineHeight: Look.tightLeading
            font.pixelSize: Look.largest ? Look.small : Look.body
            text: page.sentence()
        }
    }
    Grid {
        id: buttons

        readonly property real cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: page.portrait ? 1 : 2
        spacing: Look.gap

        StaffButton {
            objectName: "transfer.medium"
            width: buttons.cell
            visible: page.hasMedium && !page.desk.confirming
            //: Which memory stick is used; a tap goes to the next one. %1 is its name.
            text: qsTr("Stick: %1").arg(page.hasMedium ? page.desk.media[page.desk.medium] : "")
            onClicked: page.desk.medium = (page.desk.medium + 1) % page.desk.media.length
        }
        StaffButton {
            objectName: "transfer.look"
            width: buttons.cell
            visible: !page.desk.confirming
            //: Looks for a memory stick
            text: qsTr("Look for a stick again")
            onClicked: page.desk.look()
        }
        StaffButton {
            objectName: "transfer.last"
            width: buttons.cell
            visible: !page.desk.confirming
            //: Then any number of answers goes
            text: page.desk.last ? qsTr("The wave has ended: yes")
                                 //: Then only ten answers or more go
                                 : qsTr("The wave has ended: no")
            onClicked: page.desk.last = !page.desk.last
        }
        StaffButton {
            objectName: "transfer.write"
            width: buttons.cell
            visible: !page.desk.confirming
            enabled: page.hasMedium
            filled: true
            //: Writes the sealed answers to the memory stick
            text: qsTr("1. Write to the stick")
            onClicked: page.desk.write()
        }
        StaffButton {
            objectName: "transfer.receipt"
            width: buttons.cell
            visible: !page.desk.confirming
            enabled: page.hasMedium
            //: Reads the receipt of the municipality from the memory stick
            text: qsTr("2. Read the receipt")
            onClicked: page.desk.takeReceipt()
        }
        StaffButton {
            objectName: "transfer.empty"
            width: buttons.cell
            visible: !page.desk.confirming
            enabled: page.desk.mayEmpty
            //: Asks whether to empty the ballot box; only after a receipt
            text: qsTr("3. Empty the box")
            onClicked: page.desk.askToEmpty()
        }
        StaffButton {
            objectName: "transfer.confirm"
            width: buttons.cell
            visible: page.desk.confirming
            //: Empties the ballot box for good
            text: qsTr("Yes, empty it")
            onClicked: page.desk.empty()
        }
        StaffButton {
            objectName: "transfer.keep"
            width: buttons.cell
            visible: page.desk.confirming
            //: Leaves the ballot box as it is
            text: qsTr("No, keep it")
            onClicked: page.desk.keep()
        }
    }
}
