import QtQuick
import Buurtpeil.Screens

// Text that may be longer than its place. Then a button reads on, by whole lines; there is nothing to drag.
Item {
    id: room

    default property alias content: column.data
    property alias spacing: column.spacing
    property string part: "read"
    property string about: ""    // said with the button when there are two texts on a screen
    readonly property bool overflows: column.implicitHeight > height + Look.hair
    readonly property real end: overflows ? lineBefore(column, 0, start + height - Look.touch - Look.near) : column.implicitHeight
    readonly property bool atEnd: end >= column.implicitHeight - Look.hair
    property real start: 0

    implicitHeight: column.implicitHeight

    onOverflowsChanged: start = 0
    onWidthChanged: start = 0

    function backToTop() {
        start = 0;
    }
    // The end of the last line of text that lies wholly above `limit`.
    function lineBefore(parentItem: Item, top: real, limit: real): real {
        let cut = limit;
        for (let i = 0; i < parentItem.children.length; ++i) {
            const child = parentItem.children[i];
            const childTop = top + child.y;
            if (!child.visible || childTop >= limit || childTop + child.height <= limit)
                continue;
            const words = child as Text;
            if (words) {
                const line = words.contentHeight / Math.max(1, words.lineCount);
                cut = Math.min(cut, childTop + Math.floor((limit - childTop) / line) * line);
            } else {
                cut = Math.min(cut, lineBefore(child, childTop, limit));
            }
        }
        return cut;
    }

    Item {
        width: parent.width
        height: room.overflows ? Math.max(0, room.end - room.start + Look.hair) : parent.height
        clip: room.overflows

        Column {
            id: column

            y: -room.start
            width: parent.width
            spacing: Look.gap
        }
    }
    BigButton {
        objectName: room.part + ".on"
        anchors.bottom: parent.bottom
        visible: room.overflows
        least: Look.touch
        textSize: Look.small
        //: Below a text that does not fit: shows the rest of it
        spoken: room.about === "" ? text : text + ", " + room.about
        text: room.atEnd ? qsTr("Back to the top") : qsTr("Read on ↓")
        onClicked: room.start = room.atEnd ? 0 : room.end
    }
}
