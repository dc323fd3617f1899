pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// The answers of one question, and set apart below them the ways not to answer. All rows have one size.
FocusScope {
    id: group

    required property QtObject options   // list with label, spoken, name
    required property QtObject escapes
    required property string question
    property int chosen: -1              // place among options, then escapes
    property int columns: 1
    property string part: "option"

    signal picked(place: int)
    signal confirmed

    readonly property int optionLines: Math.ceil(optionRows.count / columns)
    readonly property int escapeLines: Math.ceil(escapeRows.count / columns)
    readonly property real gaps: Math.max(0, optionLines - 1) * Look.gap + Math.max(0, escapeLines - 1) * Look.gap + Look.apart
    readonly property real least: Math.max(grid.least, escapeGrid.least)
    readonly property real leastHeight: (optionLines + escapeLines) * least + gaps
    readonly property real cellHeight: Math.floor(Math.max(least, Math.min(Look.row, (height - gaps) / (optionLines + escapeLines))))

    implicitHeight: (optionLines + escapeLines) * Math.max(least, Look.row) + gaps

    Accessible.role: Accessible.Grouping
    Accessible.name: question

    function rowAt(place: int): Item {
        return place < optionRows.count ? optionRows.itemAt(place) : escapeRows.itemAt(place - optionRows.count);
    }
    // Up and down move and choose, as in any group of radio buttons.
    function moveBy(step: int) {
        const all = optionRows.count + escapeRows.count;
        for (let place = 0; place < all; ++place) {
            const row = rowAt(place);
            if (row && row.activeFocus && place + step >= 0 && place + step < all) {
                if (place + step < optionRows.count)
                    grid.turnTo(place + step);
                picked(place + step);
                rowAt(place + step).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }
    function firstPage() {
        grid.page = 0;
    }

    Keys.onUpPressed: moveBy(-1)
    Keys.onDownPressed: moveBy(1)

    PagedGrid {
        id: grid

        width: parent.width
        height: escapeGrid.y - Look.apart
        columns: group.columns
        cellHeight: group.cellHeight
        count: optionRows.count
        part: group.part

        Repeater {
            id: optionRows

            model: group.options
            AnswerChoice {
                required property int index
                required property string name

                objectName: name
                width: grid.cellWidth
                height: group.cellHeight
                visible: grid.shows(index)
                chosen: group.chosen === index
                onClicked: group.picked(index)
                onConfirmed: group.confirmed()
            }
        }
    }
    PagedGrid {
        id: escapeGrid

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        columns: group.columns
        cellHeight: group.cellHeight
        count: escapeRows.count
        part: "escape"

        Repeater {
            id: escapeRows

            model: group.escapes
            AnswerChoice {
                required property int index
                required property string name

                objectName: name
                width: escapeGrid.cellWidth
                height: group.cellHeight
                quiet: true
                chosen: group.chosen === optionRows.count + index
                onClicked: group.picked(optionRows.count + index)
                onConfirmed: group.confirmed()
            }
        }
    }
}
