import QtQuick
import Buurtpeil.Screens

// Text that may be longer than its place. Then a button reads on; there is nothing to drag.
Item {
    id: room

    default property alias content: column.data
    property alias spacing: column.spacing
    property string part: "read"
    readonly property bool overflows: column.implicitHeight > height + Look.hair
    readonly property bool atEnd: view.contentY + view.height >= column.implicitHeight - Look.hair

    implicitHeight: column.implicitHeight

    onOverflowsChanged: view.contentY = 0

    function backToTop() {
        view.contentY = 0;
    }

    Flickable {
        id: view

        width: parent.width
        height: room.overflows ? Math.max(0, parent.height - Look.touch - Look.near) : parent.height
        clip: room.overflows
        interactive: false
        contentWidth: width
        contentHeight: column.implicitHeight

        Column {
            id: column

            width: view.width
            spacing: Look.gap
        }
    }
    BigButton {
        objectName: room.part + ".on"
        anchors.bottom: parent.bottom
        visible: room.overflows
        height: Look.touch
        textSize: Look.small
        //: Below a text that does not fit: shows the rest of it
        text: room.atEnd ? qsTr("Back to the top") : qsTr("Read on ↓")
        onClicked: view.contentY = room.atEnd ? 0 : Math.min(view.contentY + view.height - Look.body,
                                                             column.implicitHeight - view.height)
    }
}
