pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Which initiatives have which working element, and what to ask the round table where we know of none.
DeskPage {
    id: page

    required property Desk desk
    readonly property Coverage coverage: desk.action.coverage
    readonly property NeedTable needs: desk.action.needs

    component Names: Column {
        id: names

        required property string label
        required property list<string> initiatives

        width: parent ? parent.width : 0
        visible: initiatives.length > 0

        DeskWords {
            width: parent.width
            size: Look.deskSmall
            color: Look.muted
            text: names.label
        }
        Repeater {
            model: names.initiatives

            DeskWords {
                required property string modelData

                objectName: "coverage.initiative"
                width: names.width
                text: "· " + modelData
                Accessible.name: modelData
            }
        }
    }
    component Head: Words {
        width: page.room
        topPadding: Look.deskGap
        size: Look.deskHead
        font.bold: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    objectName: "page.coverage"
    //: Page about which working elements there are
    title: qsTr("What is there")
    lead: qsTr("Seven working elements, and the initiatives that have them. Where we know of none, there is a question for the round table.")

    Connections {
        target: page.coverage

        // What a cell holds stands below the matrix; it comes into sight.
        function onChosenChanged() {
            if (page.coverage.chosen >= 0)
                whenLaidOut.restart();
        }
    }
    Timer {
        id: whenLaidOut

        interval: 0
        onTriggered: page.reveal(detail)
    }
    Binding {
        target: page.coverage
        property: "most"
        value: Math.max(1, Math.floor((page.room - Look.deskPad - Look.deskPad - Look.deskName - Look.deskGap) / (Look.deskWave + Look.deskPad)))
    }
    DeskNote {
        objectName: "coverage.damaged"
        width: Math.min(page.room, Look.deskLine)
        visible: page.coverage.damaged
        text: qsTr("The list of initiatives cannot be read. The page Initiatives says where it goes wrong.")
    }
    DeskNote {
        objectName: "coverage.untold"
        width: Math.min(page.room, Look.deskLine)
        visible: !page.coverage.told && !page.coverage.damaged
        text: qsTr("The list of initiatives is still empty. That is how every municipality begins: with questions.")
    }
    ChoiceRow {
        width: page.room
        visible: !page.coverage.damaged   // or it would say that there is nothing
        name: "axis"
        label: ""
        options: page.coverage.axes
        current: page.coverage.axis
        onChosen: index => page.coverage.axis = index
    }
    PictureOrTable {
        width: page.room
        visible: !page.coverage.damaged
        desk: page.desk
        view: page.coverage

        Card {
            width: page.room

            CoverageGrid {
                width: parent.width
                coverage: page.coverage
            }
            Flow {
                width: parent.width
                spacing: Look.deskPad

                Row {
                    spacing: Look.near

                    CoverageDots {
                        anchors.verticalCenter: parent.verticalCenter
                        core: 1
                        partly: 0
                    }
                    DeskWords {
                        size: Look.deskSmall
                        //: Beside a filled dot
                        text: qsTr("an initiative has it at its core")
                    }
                }
                Row {
                    spacing: Look.near

                    CoverageDots {
                        anchors.verticalCenter: parent.verticalCenter
                        core: 0
                        partly: 1
                    }
                    DeskWords {
                        size: Look.deskSmall
                        //: Beside a half dot
                        text: qsTr("an initiative has it partly")
                    }
                }
                Row {
                    spacing: Look.near

                    Words {
                        size: Look.deskSmall
                        color: Look.accent
                        text: "?"
                    }
                    DeskWords {
                        size: Look.deskSmall
                        //: Beside a question mark
                        text: qsTr("we know of none: ask about it")
                    }
                }
            }
        }
        Card {
            id: detail

            objectName: "coverage.detail"
            width: page.room
            visible: page.coverage.chosen >= 0
            border.color: Look.chosenLine

            Words {
                width: parent.width
                size: Look.deskLead
                font.bold: true
                text: page.coverage.chosenName
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Names {
                //: Head above the initiatives that are about a working element
                label: qsTr("At its core")
                initiatives: page.coverage.chosenCore
            }
            Names {
                //: Head above the initiatives that have something of a working element
                label: qsTr("Partly")
                initiatives: page.coverage.chosenPartly
            }
            DeskWords {
                objectName: "coverage.question"
                width: Math.min(parent.width, Look.deskLine)
                visible: text !== ""
                text: page.coverage.question
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    Flow {
        width: page.room
        spacing: Look.deskGap
        visible: page.coverage.sheets > 1 && !page.coverage.damaged

        DeskButton {
            objectName: "coverage.earlier"
            enabled: page.coverage.sheet > 0
            //: Shows the columns before these
            text: qsTr("Earlier columns")
            onClicked: page.coverage.sheet = page.coverage.sheet - 1
        }
        DeskButton {
            objectName: "coverage.further"
            enabled: page.coverage.sheet + 1 < page.coverage.sheets
            //: Shows the columns after these
            text: qsTr("Further columns")
            onClicked: page.coverage.sheet = page.coverage.sheet + 1
        }
        Item {
            width: where.implicitWidth
            height: Look.deskTarget

            DeskWords {
                id: where

                anchors.verticalCenter: parent.verticalCenter
                size: Look.deskSmall
                color: Look.muted
                //: Which part of a wide table is on the screen. %1 and %2 are numbers.
                text: qsTr("Part %1 of %2").arg(page.coverage.sheet + 1).arg(page.coverage.sheets)
            }
        }
    }
    Column {
        width: page.room
        spacing: Look.deskGap
        visible: page.coverage.questions.length > 0

        Head {
            //: Head above questions about needs that no initiative answers so far
            text: qsTr("Questions for the round table")
        }
        Repeater {
            model: page.coverage.questions

            DeskWords {
                required property string modelData

                objectName: "coverage.need"
                width: Math.min(page.room, Look.deskLine)
                text: modelData
            }
        }
    }
    Head {
        //: Head above the table of needs and working elements
        text: qsTr("What may help with what")
    }
    DeskNote {
        objectName: "needs.label"
        width: Math.min(page.room, Look.deskLine)
        text: qsTr("Expert judgement, not proof. It comes from research with older adults, and helps a talk along.")
    }
    DeskNote {
        objectName: "needs.trouble"
        width: Math.min(page.room, Look.deskLine)
        visible: page.needs.trouble !== ""
        text: page.needs.trouble
    }
    Repeater {
        model: page.needs.details

        DeskWords {
            required property string modelData

            width: Math.min(page.room, Look.deskLine)
            size: Look.deskSmall
            color: Look.muted
            //: Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.
            text: qsTr("For whoever helps you: %1").arg(modelData)
        }
    }
    Card {
        width: page.room

        NeedGrid {
            width: parent.width
            needs: page.needs
        }
        DeskWords {
            width: parent.width
            size: Look.deskSmall
            text: qsTr("Two dots: may help first of all. One dot: may help along. Having few contacts is something else than missing contact.")
        }
        Repeater {
            model: page.needs.sources

            DeskWords {
                required property string modelData

                objectName: "needs.source"
                width: page.room - Look.deskPad - Look.deskPad
                size: Look.deskSmall
                color: Look.muted
                //: Under a table. %1 says who judged so, or where it is written.
                text: qsTr("Source: %1").arg(modelData)
            }
        }
    }
    DeskButton {
        objectName: "needs.own"
        visible: page.needs.mayOwn
        //: Puts the table as a file into the municipality's folder
        text: qsTr("Make this table our own")
        onClicked: page.needs.makeOwn()
    }
    DeskWords {
        objectName: "needs.file"
        width: Math.min(page.room, Look.deskLine)
        visible: page.needs.own
        size: Look.deskSmall
        color: Look.muted
        //: %1 is a file
        text: qsTr("This table comes from %1. Change it there with a spreadsheet, and open this page again.").arg(page.needs.file)
    }
}
