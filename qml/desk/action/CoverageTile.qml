import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// One cell of the matrix: how many initiatives, or a question mark where we know of none.
T.AbstractButton {
    id: tile

    required property int core
    required property int partly
    required property string spoken
    property bool chosen: false
    readonly property int known: core + partly

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: Read aloud of a cell that is opened. %1 is what stands in it.
    Accessible.name: chosen ? qsTr("%1, opened").arg(spoken) : spoken
    Accessible.focusable: true
    Accessible.onPressAction: if (tile.enabled) tile.clicked()

    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    contentItem: Row {
        leftPadding: Look.near
        spacing: Look.near

        Words {
            anchors.verticalCenter: parent.verticalCenter
            size: Look.deskSmall
            font.bold: tile.known > 0
            color: tile.known === 0 ? Look.accent : Look.ink
            text: tile.known > 0 ? tile.known.toString() : "?"
        }
        CoverageDots {
            anchors.verticalCenter: parent.verticalCenter
            core: tile.core
            partly: tile.partly
        }
    }
    background: Rectangle {
        color: tile.pressed || tile.hovered ? Look.pressed : tile.known === 0 ? Look.ground : Look.surface
        border.width: tile.chosen ? Look.strongLine : Look.deskThin
        border.color: tile.chosen ? Look.chosenLine : Look.grid

        FocusRing { visible: tile.visualFocus }
    }
}
