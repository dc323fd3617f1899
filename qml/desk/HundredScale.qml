pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// The numbers above strips, from 0 to 100.
Item {
    id: scale

    readonly property real span: width - Look.deskTarget

    implicitHeight: Look.deskSmall + Look.near
    Accessible.ignored: true

    Repeater {
        model: [0, 25, 50, 75, 100]

        Words {
            required property int modelData

            x: modelData / 100 * scale.span - width / 2
            size: Look.deskSmall
            color: Look.muted
            text: modelData
        }
    }
}
