pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Four steps for a municipality, also before there is any figure.
DeskPage {
    id: page

    required property Desk desk
    readonly property StepGuide guide: desk.action.guide

    component Head: Words {
        width: parent ? parent.width : 0
        size: Look.deskLead
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    objectName: "page.stepplan"
    //: Page that leads through four steps
    title: qsTr("Step by step")
    lead: qsTr("Know, see, apply, embed: how a municipality begins, together with residents and organisations.")

    DeskNote {
        objectName: "plan.trouble"
        width: Math.min(page.room, Look.deskLine)
        visible: page.guide.trouble !== ""
        text: page.guide.trouble
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.guide.detail !== ""
        size: Look.deskSmall
        color: Look.muted
        //: Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.
        text: qsTr("For whoever helps you: %1").arg(page.guide.detail)
    }
    StepRail {
        width: page.room
        names: page.guide.stepNames
        standings: page.guide.standings
        finished: page.guide.finished
        current: page.guide.step
        onChosen: step => page.guide.step = step
    }
    Card {
        width: page.room

        DeskWords {
            objectName: "plan.about"
            width: Math.min(parent.width, Look.deskLine)
            size: Look.deskLead
            text: page.guide.about
        }
        DeskWords {
            width: parent.width
            size: Look.deskSmall
            color: Look.muted
            text: page.guide.minutes
        }
        Head {
            visible: page.guide.factsHead !== ""
            text: page.guide.factsHead
        }
        Repeater {
            model: page.guide.facts

            DeskWords {
                required property string modelData

                objectName: "plan.fact"
                width: Math.min(page.room - Look.deskPad - Look.deskPad, Look.deskLine)
                text: modelData
            }
        }
        Head {
            visible: page.guide.questions.length > 0
            //: Head above some of the five questions of a round table
            text: qsTr("At the round table")
        }
        Repeater {
            model: page.guide.questions

            DeskWords {
                required property string modelData
                required property int index

                objectName: "plan.question"
                width: Math.min(page.room - Look.deskPad - Look.deskPad, Look.deskLine)
                text: (page.guide.firstQuestion + index) + ". " + modelData
            }
        }
        Flow {
            width: parent.width
            spacing: Look.deskGap
            visible: page.guide.step === 1 || page.guide.step === 2 || (page.guide.step === 0 && page.desk.state === Desk.Ready)

            DeskButton {
                objectName: "plan.overview"
                visible: page.guide.step === 0
                //: Goes to the page with one card for each neighbourhood
                text: qsTr("Look at the neighbourhoods")
                onClicked: page.desk.show(Desk.OverviewPage)
            }
            DeskButton {
                objectName: "plan.add"
                visible: page.guide.step === 1 && page.desk.action.initiatives.mayChange
                //: Opens an empty form for an initiative
                text: qsTr("Add an initiative")
                onClicked: {
                    page.desk.action.initiatives.begin();
                    page.desk.show(Desk.InitiativePage);
                }
            }
            DeskButton {
                objectName: "plan.coverage"
                visible: page.guide.step === 2 && (page.desk.hasOffice || page.desk.state === Desk.Ready)
                //: Goes to the page about which working elements there are
                text: qsTr("Look at what is there")
                onClicked: page.desk.show(Desk.CoveragePage)
            }
        }
        Head {
            //: Head above tasks to tick off
            text: qsTr("Done?")
        }
        Repeater {
            model: page.guide.taskIds

            Tick {
                id: task

                required property string modelData
                required property int index

                objectName: "task." + task.modelData
                most: page.room - Look.deskPad - Look.deskPad
                text: page.guide.taskNames[task.index] ?? ""
                chosen: page.guide.done.indexOf(task.modelData) >= 0
                onClicked: page.guide.turn(task.modelData)
            }
        }
    }
    Flow {
        width: page.room
        spacing: Look.deskGap

        DeskButton {
            objectName: "plan.back"
            enabled: page.guide.step > 0
            //: To the step before this one
            text: qsTr("Previous step")
            onClicked: page.guide.step = page.guide.step - 1
        }
        DeskButton {
            objectName: "plan.next"
            filled: true
            enabled: page.guide.step + 1 < page.guide.stepNames.length
            //: To the step after this one
            text: qsTr("Next step")
            onClicked: page.guide.step = page.guide.step + 1
        }
    }
    DeskWords {
        objectName: "plan.forgets"
        width: Math.min(page.room, Look.deskLine)
        visible: !page.guide.remembered && page.guide.trouble === ""
        size: Look.deskSmall
        color: Look.muted
        text: qsTr("Without the folder of a municipality, what you tick off is gone when the program ends.")
    }
    Words {
        width: page.room
        topPadding: Look.deskGap
        size: Look.deskHead
        font.bold: true
        //: Head above a way to print the four steps
        text: qsTr("On paper, with room for a pen")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Field {
        name: "plan.folder"
        width: Math.min(page.room, Look.deskLine)
        //: A folder on this computer
        label: qsTr("Folder to write to")
        text: page.guide.folder
        onEdited: text => page.guide.folder = text
        onAccepted: page.guide.print()
    }
    Flow {
        width: page.room
        spacing: Look.deskGap

        DeskButton {
            objectName: "plan.print"
            enabled: page.guide.folder.trim() !== ""
            //: Writes two pages for the round table as a PDF
            text: qsTr("Make the worksheet")
            onClicked: page.guide.print()
        }
        DeskButton {
            objectName: "plan.open"
            visible: page.guide.printedFile !== ""
            //: Opens the worksheet, to print it
            text: qsTr("Open the worksheet")
            onClicked: Qt.openUrlExternally("file://" + page.guide.printedFile)
        }
    }
    DeskNote {
        objectName: "plan.notice"
        width: Math.min(page.room, Look.deskLine)
        visible: page.guide.notice !== ""
        text: page.guide.notice
    }
}
