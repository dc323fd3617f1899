pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// A few choices beside each other, with a word before them; they go on to the next line where there is no room.
Flow {
    id: row

    required property string label
    required property list<string> options
    required property int current
    property string name: ""   // for tests

    signal chosen(int index)

    spacing: Look.near
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Item {
        visible: row.label !== ""
        width: words.implicitWidth + Look.near
        height: Look.deskTarget

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            size: Look.deskSmall
            color: Look.muted
            text: row.label
        }
    }
    Repeater {
        model: row.options

        Choice {
            required property string modelData
            required property int index

            objectName: row.name + "." + index
            text: modelData
            spoken: row.label === "" ? modelData : row.label + ": " + modelData
            chosen: index === row.current
            onClicked: row.chosen(index)
        }
    }
}
