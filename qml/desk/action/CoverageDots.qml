pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// A filled dot for each initiative with an element at its core, a half one for each that has it partly. No more than fit.
Row {
    id: dots

    required property int core
    required property int partly
    property int most: 5
    property color ink: Look.primary

    spacing: Look.tiny

    Repeater {
        model: Math.min(dots.most, dots.core + dots.partly)

        Rectangle {
            id: dot

            required property int index
            readonly property bool whole: index < dots.core

            width: Look.deskEnd
            height: Look.deskEnd
            radius: width / 2
            color: whole ? dots.ink : Look.clear
            border.width: Look.line
            border.color: dots.ink

            Item {
                width: parent.width / 2
                height: parent.height
                visible: !dot.whole
                clip: true

                Rectangle {
                    width: dot.width
                    height: dot.height
                    radius: width / 2
                    color: dots.ink
                }
            }
        }
    }
}
