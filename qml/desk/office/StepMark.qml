pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// Where somebody is among a few steps.
Row {
    id: steps

    required property int count
    required property int current

    spacing: Look.near
    Accessible.role: Accessible.StaticText
    //: Read aloud: where somebody is among a few steps
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(count)

    Repeater {
        model: steps.count

        Item {
            id: part

            required property int index

            width: Look.deskTarget
            height: words.height

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: Look.deskBar * 2
                radius: height / 2
                color: part.index <= steps.current ? Look.primary : Look.grid
            }
        }
    }
    Words {
        id: words

        leftPadding: Look.near
        size: Look.deskSmall
        color: Look.muted
        text: qsTr("Step %1 of %2").arg(steps.current + 1).arg(steps.count)
    }
}
