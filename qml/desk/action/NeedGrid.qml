pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Which working element may answer which need: two dots first of all, one dot along with others.
Item {
    id: grid

    required property NeedTable needs
    readonly property int columns: Math.max(1, needs.needs.length)
    readonly property real cell: (width - Look.deskName - Look.deskGap) / columns
    readonly property real row: Look.deskTarget
    readonly property real head: row + Look.deskPad

    implicitHeight: head + needs.elements.length * row
    Accessible.role: Accessible.Table
    //: Read aloud before a table of needs and working elements
    Accessible.name: qsTr("Which element may answer which need. Expert judgement, not proof.")

    Repeater {
        model: grid.needs.needs

        Words {
            required property string modelData
            required property int index

            x: Look.deskName + Look.deskGap + index * grid.cell + Look.tiny
            y: grid.head - height - Look.near
            width: grid.cell - Look.near
            size: Look.deskSmall
            fits: true
            least: Look.deskSmall
            font.bold: true
            lineHeight: Look.tightLeading
            text: modelData
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: modelData
        }
    }
    Repeater {
        model: grid.needs.elements

        Words {
            required property string modelData
            required property int index

            y: grid.head + index * grid.row + (grid.row - height) / 2
            width: Look.deskName
            size: Look.deskBody
            fits: true
            least: Look.deskSmall
            lineHeight: Look.tightLeading
            text: modelData
            Accessible.role: Accessible.RowHeader
            Accessible.name: modelData
        }
    }
    Repeater {
        model: grid.needs

        Rectangle {
            id: pair

            required property int index
            required property int strength
            required property string spoken

            objectName: "pair." + index
            x: Look.deskName + Look.deskGap + (index % grid.columns) * grid.cell
            y: grid.head + Math.floor(index / grid.columns) * grid.row
            width: grid.cell
            height: grid.row
            color: Look.surface
            border.width: Look.deskThin
            border.color: Look.grid
            Accessible.role: Accessible.Cell
            Accessible.name: spoken

            CoverageDots {
                anchors.centerIn: parent
                core: pair.strength
                partly: 0
                ink: Look.emotional
            }
        }
    }
}
