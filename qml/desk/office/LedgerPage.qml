pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// What was ever released. Nothing in it can be changed; a wrong release can be marked.
TaskPage {
    id: page

    readonly property LedgerBook book: desk.office.ledger
    property int chosen: -1

    task: book
    objectName: "page.ledger"
    //: Page with everything that was ever released
    title: qsTr("Ledger")
    lead: qsTr("Every line is signed and carries the fingerprint of the line before. The chain is whole.")

    Card {
        width: Math.min(page.room, Look.deskLine)

        Repeater {
            model: page.book.entries

            DeskWords {
                required property string modelData
                required property int index

                objectName: "ledger.entry"
                width: parent.width
                text: (index + 1) + ". " + modelData
            }
        }
        DeskWords {
            width: parent.width
            visible: page.book.entries.length === 0
            text: qsTr("Nothing was released so far.")
        }
        DeskWords {
            width: parent.width
            size: Look.deskSmall
            color: Look.muted
            //: A short fingerprint of the last line, to compare
            text: qsTr("Fingerprint of the last line: %1").arg(page.book.head)
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.book.standing.length > 0

        Words {
            width: parent.width
            size: Look.deskHead
            font.bold: true
            //: Head above the way to mark a wrong release
            text: qsTr("Mark a wrong release")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("Reports then leave the wave out. It is never released again, and what people have read stays read.")
        }
        ChoiceRow {
            width: parent.width
            name: "withdraw.wave"
            label: qsTr("Wave")
            options: page.book.standing
            current: page.chosen
            onChosen: index => page.chosen = index
        }
        PassphraseField {
            width: Look.deskField
            visible: page.chosen >= 0
            secret: page.book.passphrase
            label: qsTr("The passphrase of the municipality")
        }
        DeskButton {
            objectName: "withdraw.withdraw"
            visible: page.chosen >= 0
            enabled: page.book.passphrase.length > 0
            //: Marks the chosen wave as withdrawn
            text: qsTr("Mark it as withdrawn")
            onClicked: page.book.withdraw(page.book.standing[page.chosen])
        }
    }
}
