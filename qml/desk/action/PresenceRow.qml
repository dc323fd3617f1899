pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// A working element, and how much of it an initiative has.
Flow {
    id: row

    required property string element
    required property int presence
    property string name: ""   // for tests

    signal chosen(int presence)

    spacing: Look.near
    Accessible.role: Accessible.Grouping
    Accessible.name: element

    Item {
        width: Look.deskName
        height: Look.deskTarget

        Words {
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            size: Look.deskSmall
            fits: true
            least: Look.deskSmall
            lineHeight: Look.tightLeading
            text: row.element
        }
    }
    Repeater {
        //: How much of a working element an initiative has: nothing, something, or it is what it is about
        model: [qsTr("Not"), qsTr("Partly"), qsTr("Core")]

        Choice {
            required property string modelData
            required property int index

            objectName: row.name + "." + index
            text: modelData
            spoken: row.element + ": " + modelData
            chosen: index === row.presence
            onClicked: row.chosen(index)
        }
    }
}
