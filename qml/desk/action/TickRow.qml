pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// Several beside each other, any of which may be chosen.
Flow {
    id: row

    required property string label          // read aloud before each
    required property list<string> ids
    required property list<string> names
    required property list<string> chosen   // ids
    property string name: ""                // for tests

    signal turned(string which)

    spacing: Look.near
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: row.ids

        Tick {
            id: tick

            required property string modelData
            required property int index

            objectName: row.name + "." + tick.modelData
            most: row.width
            text: row.names[tick.index] ?? ""
            spoken: row.label + ": " + tick.text
            chosen: row.chosen.indexOf(tick.modelData) >= 0
            onClicked: row.turned(tick.modelData)
        }
    }
}
