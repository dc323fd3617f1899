pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Each place wave after wave.
DeskPage {
    id: page

    required property Desk desk
    readonly property OverTime time: desk.overTime

    objectName: "page.time"
    //: Page that shows each place wave after wave
    title: qsTr("Over time")
    lead: time.oneWave ? ""
                       : qsTr("Small groups vary by chance. For every place you read how large a change must be to show.")

    DeskNote {
        objectName: "time.one"
        width: Math.min(page.room, Look.deskLine)
        visible: page.time.oneWave
        text: qsTr("There is one wave so far. A next one with the same statements makes comparison possible.")
    }
    Repeater {
        model: page.time.breaks

        DeskNote {
            required property string modelData

            objectName: "time.break"
            width: Math.min(page.room, Look.deskLine)
            text: modelData
        }
    }
    PictureOrTable {
        width: page.room
        desk: page.desk
        view: page.time

        Grid {
            id: panels

            readonly property real cell: (width - (columns - 1) * Look.deskPad) / columns

            width: page.room
            columns: Math.max(1, Math.floor((width + Look.deskPad) / (Look.deskCard + Look.deskPad)))
            spacing: Look.deskPad

            Repeater {
                model: page.time.places

                Card {
                    id: card

                    required property string name
                    required property TimePoints points
                    required property string change
                    required property string noticeable

                    objectName: "time." + name
                    width: panels.cell

                    Words {
                        width: parent.width
                        size: Look.deskHead
                        font.bold: true
                        lineHeight: Look.tightLeading
                        text: card.name
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    TimePanel {
                        width: parent.width
                        points: card.points
                    }
                    DeskWords {
                        width: parent.width
                        visible: text !== ""
                        text: card.change
                    }
                    DeskWords {
                        width: parent.width
                        visible: text !== ""
                        size: Look.deskSmall
                        color: Look.muted
                        text: card.noticeable
                    }
                }
            }
        }
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.time.stoodOutAlone
        text: qsTr("* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.")
    }
}
