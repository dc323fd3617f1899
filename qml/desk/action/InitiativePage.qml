pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// One initiative in ten fields, on one page.
DeskPage {
    id: page

    required property Desk desk
    readonly property InitiativeForm form: desk.action.initiatives.form
    readonly property bool wide: room >= Look.deskPair
    readonly property real half: wide ? (room - Look.deskApart) / 2 : room

    function keep() {
        if (desk.action.initiatives.keep())
            desk.show(Desk.InitiativesPage);
    }

    objectName: "page.initiative"
    //: Page with the form of one initiative
    title: form.isNew ? qsTr("A new initiative")
                      //: Page with the form of one initiative
                      : qsTr("Change an initiative")
    lead: qsTr("Only the name is needed. The rest can come later.")

    Repeater {
        model: page.form.faults

        DeskNote {
            required property string modelData

            objectName: "initiative.fault"
            width: Math.min(page.room, Look.deskLine)
            text: modelData
        }
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.form.detail !== ""
        size: Look.deskSmall
        color: Look.muted
        //: Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.
        text: qsTr("For whoever helps you: %1").arg(page.form.detail)
    }
    Grid {
        columns: page.wide ? 2 : 1
        columnSpacing: Look.deskApart
        rowSpacing: Look.deskPad

        Column {
            width: page.half
            spacing: Look.deskPad

            Field {
                objectName: "field.name"
                name: "initiative.name"
                width: parent.width
                asked: true
                label: qsTr("Which local initiative comes to mind?")
                text: page.form.name
                onEdited: text => page.form.name = text
                onAccepted: page.keep()
            }
            Field {
                objectName: "field.organiser"
                name: "initiative.organiser"
                width: parent.width
                asked: true
                label: qsTr("Who organises it?")
                text: page.form.organiser
                onEdited: text => page.form.organiser = text
                onAccepted: page.keep()
            }
            Field {
                objectName: "field.contact"
                name: "initiative.contact"
                width: parent.width
                asked: true
                label: qsTr("Whom can one call? A function, never a participant's name")
                text: page.form.contact
                onEdited: text => page.form.contact = text
                onAccepted: page.keep()
            }
            FormField {
                objectName: "field.areas"
                width: parent.width
                visible: page.form.areaIds.length > 0
                label: qsTr("Where?")
                hint: qsTr("Choose nothing when it is for the whole municipality.")

                TickRow {
                    name: "area"
                    width: parent.width
                    label: qsTr("Where")
                    ids: page.form.areaIds
                    names: page.form.areaNames
                    chosen: page.form.areas
                    onTurned: which => page.form.turnArea(which)
                }
            }
            FormField {
                objectName: "field.groups"
                width: parent.width
                label: qsTr("For whom is it made?")

                TickRow {
                    name: "group"
                    width: parent.width
                    label: qsTr("For whom")
                    ids: page.form.groupIds
                    names: page.form.groupNames
                    chosen: page.form.groups
                    onTurned: which => page.form.turnGroup(which)
                }
            }
            FormField {
                objectName: "field.rhythm"
                width: parent.width
                label: qsTr("How often?")

                ChoiceRow {
                    name: "rhythm"
                    width: parent.width
                    label: ""
                    options: page.form.rhythmNames
                    current: page.form.rhythm
                    onChosen: index => page.form.rhythm = index
                }
            }
        }
        Column {
            width: page.half
            spacing: Look.deskPad

            FormField {
                objectName: "field.needs"
                width: parent.width
                label: qsTr("Which needs does it meet?")

                TickRow {
                    name: "need"
                    width: parent.width
                    label: qsTr("Meets")
                    ids: page.form.needIds
                    names: page.form.needNames
                    chosen: page.form.needs
                    onTurned: which => page.form.turnNeed(which)
                }
            }
            Field {
                objectName: "field.needsOpen"
                name: "initiative.needsOpen"
                width: parent.width
                asked: true
                label: qsTr("Which not yet, and what would you like to add?")
                text: page.form.needsOpen
                onEdited: text => page.form.needsOpen = text
                onAccepted: page.keep()
            }
            FormField {
                objectName: "field.elements"
                width: parent.width
                label: qsTr("Which working elements are in it?")

                Repeater {
                    model: page.form.elementIds

                    PresenceRow {
                        id: presenceRow

                        required property string modelData
                        required property int index

                        name: "element." + presenceRow.modelData
                        width: page.half
                        element: page.form.elementNames[presenceRow.index] ?? ""
                        presence: page.form.elements[presenceRow.index] ?? 0
                        onChosen: presence => page.form.setElement(presenceRow.index, presence)
                    }
                }
            }
            FormField {
                objectName: "field.wanted"
                width: parent.width
                label: qsTr("Which elements do you want more of?")

                TickRow {
                    name: "wanted"
                    width: parent.width
                    label: qsTr("More of")
                    ids: page.form.elementIds
                    names: page.form.elementNames
                    chosen: page.form.wanted
                    onTurned: which => page.form.turnWanted(which)
                }
            }
        }
    }
    Flow {
        width: page.room
        spacing: Look.deskGap

        DeskButton {
            objectName: "initiative.keep"
            filled: true
            //: Writes the initiative into the list
            text: qsTr("Keep it")
            onClicked: page.keep()
        }
        DeskButton {
            objectName: "initiative.leave"
            //: Goes back to the list; what was typed is gone
            text: qsTr("Leave it as it was")
            onClicked: page.desk.show(Desk.InitiativesPage)
        }
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        size: Look.deskSmall
        color: Look.muted
        text: qsTr("The file holds more columns (how many people, evidence, transport). What stands there stays.")
    }
}
