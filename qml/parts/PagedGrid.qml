import QtQuick
import Buurtpeil.Screens

// Cells of one size in columns. What does not fit comes on a next page, with a button: nothing is dragged or swiped.
Item {
    id: grid

    property int count: 0
    property int columns: 1
    property real cellHeight: 0
    property string part: "rows"
    property real reserved: 0   // height at the bottom where something else stands, beside the buttons for pages
    default property alias cells: flow.data

    readonly property real cellWidth: Math.floor((width - (columns - 1) * Look.gap) / columns)
    readonly property int rowsNeeded: Math.ceil(count / columns)
    readonly property bool paged: rowsNeeded > rowsFitting(reserved > 0 ? height - reserved - Look.apart : height)
    readonly property int perPage: paged ? Math.max(1, rowsFitting(height - Math.max(turners.height, reserved) - (reserved > 0 ? Look.apart : Look.gap))) * columns : count
    readonly property int pages: Math.max(1, Math.ceil(count / Math.max(1, perPage)))
    property int page: 0
    readonly property alias turnersHeight: turners.height   // of the buttons below, where there are pages

    implicitHeight: rowsNeeded * cellHeight + Math.max(0, rowsNeeded - 1) * Look.gap

    function rowsFitting(room: real): int {
        return Math.floor((room + Look.gap + Look.tiny) / (Math.max(Look.touch, cellHeight) + Look.gap));
    }
    function shows(index: int): bool {
        return Math.floor(index / Math.max(1, perPage)) === Math.min(page, pages - 1);
    }
    function turnTo(index: int) {
        page = Math.floor(index / Math.max(1, perPage));
    }

    onPagesChanged: page = Math.min(page, pages - 1)

    Grid {
        id: flow

        width: parent.width
        columns: grid.columns
        rowSpacing: Look.gap
        columnSpacing: Look.gap
    }
    Row {
        id: turners

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        visible: grid.paged
        width: grid.reserved > 0 ? (parent.width - Look.gap) / 2 : parent.width
        height: Math.max(less.implicitHeight, more.implicitHeight)
        spacing: Look.gap

        BigButton {
            id: less

            objectName: grid.part + ".less"
            width: (parent.width - Look.gap) / 2
            height: turners.height
            fits: true
            //: Below a list that does not fit on one page: shows the page before
            text: qsTr("Earlier")
            bold: false
            enabled: grid.page > 0
            opacity: enabled ? 1 : 0
            onClicked: --grid.page
        }
        BigButton {
            id: more

            objectName: grid.part + ".more"
            width: (parent.width - Look.gap) / 2
            height: turners.height
            fits: true
            //: Below a list that does not fit on one page: shows the next page
            text: qsTr("More")
            bold: false
            enabled: grid.page < grid.pages - 1
            opacity: enabled ? 1 : 0
            onClicked: ++grid.page
        }
    }
}
