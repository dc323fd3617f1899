pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Leads two people through making the key of a wave.
TaskPage {
    id: page

    readonly property Ceremony ceremony: desk.office.ceremony

    task: ceremony
    objectName: "page.ceremony"
    //: Page on which two people make the key of a wave
    title: qsTr("A new wave")
    lead: qsTr("Do this with two people, in about fifteen minutes. A printer stands ready.")

    StepMark {
        count: 5
        current: page.ceremony.step
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.ceremony.step === Ceremony.Name && !page.ceremony.busy

        Field {
            name: "ceremony.wave"
            width: Look.deskField
            //: Name of a wave, such as 2026
            label: qsTr("Name of the wave, such as 2026")
            text: page.ceremony.wave
            onEdited: text => page.ceremony.wave = text
        }
        Field {
            name: "ceremony.lastday"
            width: Look.deskField
            //: A day such as 2026-10-31; may stay empty
            label: qsTr("Last day, such as 2026-10-31; may stay empty")
            text: page.ceremony.lastDay
            onEdited: text => page.ceremony.lastDay = text
        }
        PassphraseField {
            width: Look.deskField
            secret: page.ceremony.passphrase
            label: qsTr("The passphrase of the municipality")
            onAccepted: page.ceremony.prepare()
        }
        DeskButton {
            objectName: "ceremony.prepare"
            filled: true
            enabled: page.ceremony.wave !== "" && page.ceremony.passphrase.length > 0
            //: Makes the key with which answers are sealed
            text: qsTr("Make the key")
            onClicked: page.ceremony.prepare()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.ceremony.step === Ceremony.Sheets

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            size: Look.deskLead
            //: %1 is a wave, %2 are four words
            text: qsTr("The key of wave %1 is called: %2.").arg(page.ceremony.wave).arg(page.ceremony.keyWords)
        }
        PrintedSheets {
            width: parent.width
            files: page.ceremony.sheetFiles
            doneText: qsTr("All three are on paper")
            onDone: page.ceremony.printed()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.ceremony.step === Ceremony.Proof

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("Now prove that the sheets work. Without this proof no wave starts.")
        }
        Field {
            id: groups

            name: "ceremony.groups"
            width: Math.min(parent.width, Look.deskLine)
            //: Above a field for what stands on a sheet of paper
            label: page.ceremony.typedSheets === 0 ? qsTr("The first person types the 13 groups of a sheet")
                                                   //: Above the same field, for the other sheet
                                                   : qsTr("The second person types the 13 groups of another sheet")
            text: ""
            onAccepted: page.takeSheet()
        }
        DeskButton {
            objectName: "ceremony.sheet"
            filled: true
            text: qsTr("Go on")
            onClicked: page.takeSheet()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.ceremony.step === Ceremony.Tablets

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("Name the tablets that take part. Batches of others are refused. Compare the four words with those on the tablet.")
        }
        Repeater {
            model: page.ceremony.tablets

            Words {
                required property string modelData

                size: Look.deskLead
                font.bold: true
                text: modelData
                Accessible.role: Accessible.ListItem
                Accessible.name: text
            }
        }
        Field {
            id: device

            name: "ceremony.device"
            width: Look.deskField
            label: qsTr("Folder with the key of a tablet")
            text: ""
            onAccepted: page.addTablet()
        }
        Flow {
            width: parent.width
            spacing: Look.deskGap

            DeskButton {
                objectName: "ceremony.add"
                //: Adds a tablet to those that take part
                text: qsTr("Add this tablet")
                onClicked: page.addTablet()
            }
            DeskButton {
                objectName: "ceremony.start"
                filled: true
                //: Starts the wave: what it asks is fixed from then on
                text: qsTr("Start the wave")
                onClicked: page.ceremony.start()
            }
        }
        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            color: Look.muted
            text: qsTr("From the start on, nobody changes what the wave asks, its words or its tablets.")
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.ceremony.step === Ceremony.Started

        Field {
            id: tablet

            name: "ceremony.tablet"
            width: Look.deskField
            label: qsTr("A folder that becomes a tablet of this wave")
            text: ""
            onAccepted: page.ceremony.setUp(input.text)
        }
        Flow {
            width: parent.width
            spacing: Look.deskGap

            DeskButton {
                objectName: "ceremony.setup"
                //: Lays out a folder for a tablet
                text: qsTr("Set up the tablet")
                onClicked: page.ceremony.setUp(tablet.input.text)
            }
            DeskButton {
                objectName: "ceremony.done"
                filled: true
                //: Back to the list of waves
                text: qsTr("To the waves")
                onClicked: page.desk.show(Desk.WavesPage)
            }
        }
    }

    function takeSheet() {
        const typed = groups.input.text;
        groups.input.clear();   // a part of a key stays on the screen no longer than it has to
        ceremony.takeSheet(typed);
    }
    function addTablet() {
        ceremony.addTablet(device.input.text);
        device.input.clear();
    }
}
