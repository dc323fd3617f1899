pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// What happens already: the municipality's list of initiatives.
DeskPage {
    id: page

    required property Desk desk
    readonly property Initiatives work: desk.action.initiatives

    function change(row: int) {
        work.change(row);
        desk.show(Desk.InitiativePage);
    }
    // The card with the button is gone: whoever works by key stands at the way back.
    function remove(row: int) {
        work.remove(row);
        undo.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "page.initiatives"
    //: Page with the list of initiatives
    title: qsTr("Initiatives")
    lead: qsTr("What already happens in the neighbourhoods, as the round table tells it. No participant is in this list.")

    DeskNote {
        objectName: "initiatives.trouble"
        width: Math.min(page.room, Look.deskLine)
        visible: page.work.damaged
        text: page.work.trouble
    }
    DeskNote {
        objectName: "initiatives.notice"
        width: Math.min(page.room, Look.deskLine)
        visible: page.work.notice !== ""
        text: page.work.notice
    }
    Repeater {
        model: page.work.details

        DeskWords {
            required property string modelData

            objectName: "initiatives.detail"
            width: Math.min(page.room, Look.deskLine)
            size: Look.deskSmall
            color: Look.muted
            //: Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.
            text: qsTr("For whoever helps you: %1").arg(modelData)
        }
    }
    Flow {
        width: page.room
        spacing: Look.deskGap
        visible: page.work.mayChange

        DeskButton {
            id: undo

            objectName: "initiatives.undo"
            visible: page.work.canUndo
            //: Takes the last change of the list back
            text: qsTr("Undo")
            onClicked: page.work.undo()
        }
        DeskButton {
            objectName: "initiatives.new"
            filled: true
            //: Opens an empty form for an initiative
            text: qsTr("Add an initiative")
            onClicked: {
                page.work.begin();
                page.desk.show(Desk.InitiativePage);
            }
        }
    }
    DeskWords {
        objectName: "initiatives.empty"
        width: Math.min(page.room, Look.deskLine)
        visible: page.work.list.count === 0 && !page.work.damaged
        size: Look.deskLead
        text: page.work.inFolder ? qsTr("There is nothing in the list yet. Which local initiative comes to mind first?")
                                 : qsTr("No list of initiatives (initiatives.csv) lies beside this release. The municipality can send it along.")
    }
    Repeater {
        model: page.work.list

        InitiativeCard {
            id: card

            width: page.room
            mayChange: page.work.mayChange
            onChange: page.change(card.index)
            onRemove: page.remove(card.index)
        }
    }
    Column {
        width: page.room
        topPadding: Look.deskPad
        spacing: Look.deskGap
        visible: page.work.mayChange

        Words {
            width: parent.width
            size: Look.deskHead
            font.bold: true
            //: Head above the ways to bring a file in or take one along
            text: qsTr("From or to a spreadsheet")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        DeskWords {
            width: Math.min(parent.width, Look.deskLine)
            text: qsTr("A file of the same form can be taken over: an initiative of the same name is replaced, others are added.")
        }
        Field {
            name: "initiatives.path"
            width: Math.min(parent.width, Look.deskLine)
            //: A file on this computer
            label: qsTr("File with initiatives (.csv)")
            text: page.work.path
            onEdited: text => page.work.path = text
        }
        Flow {
            width: parent.width
            spacing: Look.deskGap

            DeskButton {
                objectName: "initiatives.import"
                enabled: page.work.path.trim() !== ""
                //: Reads initiatives from a file
                text: qsTr("Take over from this file")
                onClicked: page.work.takeOver()
            }
            DeskButton {
                objectName: "initiatives.export"
                enabled: page.work.path.trim() !== "" && page.work.list.count > 0
                //: Writes the list into a file
                text: qsTr("Write the list to this file")
                onClicked: page.work.writeOut()
            }
        }
    }
}
