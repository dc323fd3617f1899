pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// The answers of one question, and set apart below them the ways not to answer.
FocusScope {
    id: group

    required property QtObject options   // list with label, spoken, name
    required property QtObject escapes
    required property string question
    property list<int> chosen            // places among options, then escapes
    property bool chooseAny: false       // several options may be ticked
    property bool shallow: false         // little height: ways out and the buttons for pages share a line
    property int mostColumns: 1
    property int escapeColumns: 1
    property string part: "option"
    property bool whole: false           // the first rows are all there; to measure them one by one would cost a frame
    property int made: 0                 // rows made since, and once for the first ones: another language makes new ones

    signal picked(place: int)
    signal confirmed

    // As many columns as let the longest answer stay on one line.
    readonly property int columns: Math.max(1, Math.min(mostColumns, Math.floor((width + Look.gap) / (widest + Look.gap))))
    readonly property real widest: {
        let most = made > 0 ? Look.touch : 0;
        for (let i = 0; mostColumns > 1 && i < optionRows.count; ++i)
            most = Math.max(most, (optionRows.itemAt(i) as AnswerRow)?.implicitWidth ?? 0);
        return most;
    }
    readonly property alias pages: grid.pages
    readonly property alias page: grid.page
    readonly property alias perPage: grid.perPage
    readonly property int optionLines: Math.ceil(optionRows.count / columns)
    readonly property int escapeLines: Math.ceil(escapeRows.count / escapeColumns)
    readonly property real gaps: Math.max(0, optionLines - 1) * Look.gap + Math.max(0, escapeLines - 1) * Look.gap + Look.apart
    // Answers of a question are all of one size. In a list of names a long way out makes no name taller.
    readonly property bool alike: mostColumns === 1 && !chooseAny
    readonly property real optionNeed: needOf(optionRows)
    readonly property real escapeNeed: needOf(escapeRows)
    readonly property real optionLeast: alike ? Math.max(optionNeed, escapeNeed) : optionNeed
    readonly property real escapeLeast: alike ? optionLeast : escapeNeed
    readonly property real leastHeight: optionLines * optionLeast + escapeLines * escapeLeast + gaps
    readonly property real slack: Math.floor((height - leastHeight) / Math.max(1, optionLines + escapeLines))
    readonly property real optionHeight: Math.max(optionLeast, Math.min(Look.row, optionLeast + slack))
    readonly property real escapeHeight: Math.max(escapeLeast, Math.min(Look.row, escapeLeast + slack))
    readonly property real escapesHeight: escapeLines * escapeHeight + Math.max(0, escapeLines - 1) * Look.gap
    // No room for even one row of answers beside the ways out: then they come last, on the last page.
    readonly property bool together: !shallow && height + Look.tiny < leastHeight
                                     && height < escapesHeight + Look.apart + optionLeast + Look.gap + grid.turnersHeight

    implicitHeight: optionLines * Math.max(optionLeast, Look.row) + escapeLines * Math.max(escapeLeast, Look.row) + gaps

    Accessible.role: Accessible.Grouping
    Accessible.name: question

    // What the words of the tallest row need, whatever its height is now.
    function needOf(rows: Repeater): real {
        let most = made > 0 ? Look.touch : 0;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i);
            if (row)
                most = Math.max(most, row.implicitHeight);
        }
        return most;
    }
    // Ways out that stand beside each other share the width by the length of their words.
    function escapeWidth(index: int): real {
        if (escapeColumns === 1 || escapeColumns !== escapeRows.count)
            return escapeGrid.cellWidth;
        let all = made > 0 ? 0 : 1;
        for (let i = 0; i < escapeRows.count; ++i)
            all += (escapeRows.itemAt(i) as AnswerRow)?.implicitWidth ?? 0;
        const row = escapeRows.itemAt(index) as AnswerRow;
        return row && all > 0 ? Math.floor((width - (escapeColumns - 1) * Look.gap) * row.implicitWidth / all) : escapeGrid.cellWidth;
    }
    function isChosen(place: int): bool {
        for (let i = 0; i < chosen.length; ++i)
            if (chosen[i] === place)
                return true;
        return false;
    }
    function rowAt(place: int): Item {
        if (place < optionRows.count)
            return optionRows.itemAt(place);
        return together ? lastRows.itemAt(place - optionRows.count) : escapeRows.itemAt(place - optionRows.count);
    }
    // Up and down move and choose, as in any group of radio buttons; in a list of ticks they only move.
    function moveBy(step: int) {
        const all = optionRows.count + escapeRows.count;
        for (let place = 0; place < all; ++place) {
            const row = rowAt(place);
            if (row && row.activeFocus && place + step >= 0 && place + step < all) {
                if (place + step < grid.count)
                    grid.turnTo(place + step);
                if (!chooseAny)
                    picked(place + step);
                rowAt(place + step).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }
    function firstPage() {
        grid.page = 0;
    }
    function turnToPage(page: int) {
        grid.page = page;
    }
    function labelAt(place: int): string {
        return made > 0 ? (optionRows.itemAt(place) as AnswerRow)?.label ?? "" : "";
    }

    Component.onCompleted: {
        whole = true;
        ++made;
    }
    Keys.onUpPressed: moveBy(-1)
    Keys.onDownPressed: moveBy(1)

    PagedGrid {
        id: grid

        width: parent.width
        height: group.together || group.shallow ? parent.height : parent.height - group.escapesHeight - Look.apart
        reserved: group.shallow ? group.escapesHeight : 0
        columns: group.columns
        cellHeight: group.together ? Math.max(group.optionLeast, group.escapeLeast) : group.optionHeight
        count: optionRows.count + (group.together ? lastRows.count : 0)
        part: group.part

        Repeater {
            id: optionRows

            model: group.options
            onItemAdded: if (group.whole) ++group.made
            AnswerRow {
                id: option

                first: 0
                chosen: group.isChosen(option.place)
                chooseAny: group.chooseAny
                onClicked: group.picked(option.place)
                onConfirmed: group.confirmed()
                width: grid.cellWidth
                height: grid.cellHeight
                visible: grid.shows(option.place)
            }
        }
        Repeater {
            id: lastRows

            model: group.together ? group.escapes : null
            AnswerRow {
                id: last

                first: optionRows.count
                chosen: group.isChosen(last.place)
                onClicked: group.picked(last.place)
                onConfirmed: group.confirmed()
                width: grid.cellWidth
                height: grid.cellHeight
                visible: group.together && grid.shows(last.place)
                quiet: true
            }
        }
    }
    PagedGrid {
        id: escapeGrid

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: group.shallow ? (parent.width - Look.gap) / 2 : parent.width
        height: group.escapesHeight
        visible: !group.together
        columns: group.escapeColumns
        cellHeight: group.escapeHeight
        count: escapeRows.count
        part: "escape"

        Repeater {
            id: escapeRows

            model: group.escapes
            onItemAdded: if (group.whole) ++group.made
            AnswerRow {
                id: wayOut

                first: optionRows.count
                chosen: group.isChosen(wayOut.place)
                onClicked: group.picked(wayOut.place)
                onConfirmed: group.confirmed()
                width: group.escapeWidth(index)
                height: escapeGrid.cellHeight
                quiet: true
            }
        }
    }
}
