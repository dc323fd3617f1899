pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// Where a list of names has many pages: a few buttons that lead to the names from one letter to another.
Row {
    id: tabs

    required property AnswerGroup names
    property int count: 0                // of names
    readonly property int most: 5        // buttons that fit beside each other in the largest letters
    readonly property int groups: Math.min(most, names.pages)
    readonly property real tabWidth: Math.floor((width - (groups - 1) * spacing) / groups)

    spacing: Look.gap

    function firstPage(group: int): int {
        return Math.floor(group * names.pages / groups);
    }
    // The letter with which the name at this place begins.
    function letterAt(place: int): string {
        return names.labelAt(place).charAt(0).toLocaleUpperCase();
    }

    Repeater {
        model: tabs.groups > 1 ? tabs.groups : 0

        BigButton {
            id: tab

            required property int index
            readonly property int page: tabs.firstPage(index)
            readonly property int pageAfter: tabs.firstPage(index + 1)
            readonly property string from: tabs.letterAt(page * tabs.names.perPage)
            readonly property string to: tabs.letterAt(Math.min(tabs.count, pageAfter * tabs.names.perPage) - 1)

            objectName: "letters." + index
            width: tabs.tabWidth
            height: tabs.height   // given: its own would depend on the pages, which depend on it
            least: Look.touch
            bold: false
            fits: true
            filled: tabs.names.page >= page && tabs.names.page < pageAfter
            text: from === to ? from : from + "–" + to
            //: Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.
            spoken: qsTr("Names from %1 to %2, part %3").arg(from).arg(to).arg(index + 1)
            onClicked: tabs.names.turnToPage(page)
        }
    }
}
