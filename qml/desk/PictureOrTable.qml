import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// A picture, or the same as a table. The key T turns from one to the other on every page that has both.
Column {
    id: both

    required property Desk desk
    required property View view
    default property alias picture: drawn.data

    spacing: Look.deskPad

    DeskButton {
        objectName: "picture.turn"
        //: Shows the picture again instead of the table; T is a key
        text: both.desk.asTable ? qsTr("Show the picture (T)")
                                //: Shows the table instead of the picture; T is a key
                                : qsTr("Show as a table (T)")
        onClicked: both.desk.asTable = !both.desk.asTable
    }
    Column {
        id: drawn

        width: both.width
        visible: !both.desk.asTable
        spacing: Look.deskPad
    }
    Loader {
        width: both.width
        active: both.desk.asTable
        visible: active
        onActiveChanged: if (active) setSource(Qt.resolvedUrl("CellTable.qml"), {cells: both.view.table})
    }
}
