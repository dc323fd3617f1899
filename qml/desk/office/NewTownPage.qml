import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Makes a municipality's folder, with two people at the screen.
TaskPage {
    id: page

    readonly property NewTown town: desk.office.newTown

    task: town
    objectName: "page.newtown"
    //: Page that makes a folder for a municipality
    title: qsTr("A new municipality")
    lead: qsTr("Do this with two people, in about ten minutes. A printer stands ready.")

    StepMark {
        count: 4
        current: page.town.step
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.town.step === NewTown.Where

        Field {
            name: "newtown.survey"
            width: Look.deskField
            //: A file on this computer
            label: qsTr("The survey: a file that ends in .json")
            text: page.town.survey
            onEdited: text => page.town.survey = text
        }
        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            size: Look.deskSmall
            color: Look.muted
            text: qsTr("The lists of areas and of residents lie beside it: areas.csv and population.csv.")
        }
        Field {
            name: "newtown.folder"
            width: Look.deskField
            label: qsTr("A new folder for everything of the municipality")
            text: page.town.folder
            onEdited: text => page.town.folder = text
        }
        DeskButton {
            objectName: "newtown.check"
            filled: true
            enabled: page.town.survey !== "" && page.town.folder !== ""
            //: To the next step
            text: qsTr("Go on")
            onClicked: page.town.check()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.town.step === NewTown.WriteDown

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("These six words are the passphrase. Both of you write them down, each on paper of your own.")
        }
        Card {
            width: Math.min(parent.width, Look.deskLine)

            Words {
                objectName: "newtown.words"
                width: parent.width
                size: Look.deskTitle
                font.bold: true
                text: page.town.proposed
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        DeskButton {
            objectName: "newtown.written"
            filled: true
            //: The words go from the screen
            text: qsTr("We both have them")
            onClicked: page.town.writtenDown()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.town.step === NewTown.TypeBack && !page.town.busy

        PassphraseField {
            width: Look.deskField
            focus: visible
            secret: page.town.passphrase
            //: Above a field for the passphrase; two people type it, one after the other
            label: page.town.typedBack === 0 ? qsTr("The first person types the six words from paper")
                                             //: Above the same field, for the second one
                                             : qsTr("The second person types the six words from paper")
            onAccepted: page.town.typeBack()
        }
        DeskButton {
            objectName: "newtown.typed"
            filled: true
            text: qsTr("Go on")
            onClicked: page.town.typeBack()
        }
    }
    Column {
        width: parent.width
        spacing: Look.deskPad
        visible: page.town.step === NewTown.Sheets

        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            size: Look.deskLead
            //: %1 are four words
            text: qsTr("The key with which the municipality signs is called: %1.").arg(page.town.keyWords)
        }
        PrintedSheets {
            width: parent.width
            files: page.town.sheetFiles
            //: All three sheets are printed
            doneText: qsTr("All three are on paper")
            onDone: page.town.finish()
        }
    }
}
