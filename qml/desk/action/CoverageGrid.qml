pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// Working elements below each other, and what there is of each in every column. Arrows go from cell to cell.
Item {
    id: grid

    required property Coverage coverage
    readonly property int columns: Math.max(1, coverage.columns.length)
    readonly property real cell: (width - Look.deskName - Look.deskGap) / Math.max(columns, Math.min(coverage.most, 4))
    readonly property real row: Look.deskTarget + Look.deskGap
    readonly property real head: row + Look.near

    function go(from: int, by: int) {
        const to = tiles.itemAt(from + by);
        if (to)
            to.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: head + coverage.elements.length * row
    Accessible.role: Accessible.Table
    Accessible.name: coverage.table.caption

    Repeater {
        model: grid.coverage.columns

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
        model: grid.coverage.elements

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
        id: tiles

        model: grid.coverage.cells

        CoverageTile {
            id: tile

            required property int index

            objectName: "tile." + tile.index
            x: Look.deskName + Look.deskGap + (tile.index % grid.columns) * grid.cell
            y: grid.head + Math.floor(tile.index / grid.columns) * grid.row
            width: grid.cell
            height: grid.row
            chosen: grid.coverage.chosen === tile.index
            onClicked: grid.coverage.chosen = tile.index
            Keys.onLeftPressed: grid.go(tile.index, -1)
            Keys.onRightPressed: grid.go(tile.index, 1)
            Keys.onUpPressed: grid.go(tile.index, -grid.columns)
            Keys.onDownPressed: grid.go(tile.index, grid.columns)
        }
    }
}
