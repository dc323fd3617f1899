pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// What a picture shows, as a table: each cell can be reached by a screen reader and says its row and its column.
Column {
    id: whole

    required property TableCells cells

    spacing: Look.deskGap
    Accessible.role: Accessible.Table
    Accessible.name: cells.caption

    DeskWords {
        width: parent.width
        font.bold: true
        text: whole.cells.caption
    }
    GridLayout {
        id: grid

        objectName: "table"
        width: parent.width
        columns: Math.max(1, whole.cells.columns)
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: whole.cells

            Rectangle {
                id: cell

                required property string text
                required property bool head
                required property bool withheld
                required property string spoken
                required property int column

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Look.deskWave
                Layout.preferredHeight: Math.max(Look.deskTarget, words.implicitHeight + Look.deskGap)
                color: head ? Look.side : Look.surface
                border.width: Look.deskThin
                border.color: Look.grid

                Image {
                    anchors.fill: parent
                    anchors.margins: Look.deskThin
                    visible: cell.withheld
                    source: Look.picture("hatch")
                    fillMode: Image.Tile
                    opacity: Look.faint
                }
                Words {
                    id: words

                    x: Look.deskGap
                    width: parent.width - Look.deskGap - Look.deskGap
                    anchors.verticalCenter: parent.verticalCenter
                    size: Look.deskSmall
                    font.bold: cell.head
                    lineHeight: Look.tightLeading
                    text: cell.text
                    Accessible.role: cell.head && cell.column > 0 ? Accessible.ColumnHeader : Accessible.Cell
                    Accessible.name: cell.spoken
                }
            }
        }
    }
}
