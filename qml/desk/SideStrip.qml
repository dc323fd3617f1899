import QtQuick
import Buurtpeil.Screens

// A side of loneliness with its sign, its words and its strip.
Column {
    id: side

    required property bool social
    required property bool shown
    required property real value
    required property real low
    required property real high
    required property string number

    spacing: Look.tiny

    Row {
        visible: side.shown
        spacing: Look.near

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            social: side.social
        }
        Words {
            size: Look.deskSmall
            //: Beside a filled circle: the social side
            text: side.social ? qsTr("Misses a wider circle")
                              //: Beside a hollow square: the emotional side
                              : qsTr("Misses a close bond")
        }
    }
    RangeStrip {
        width: parent.width
        social: side.social
        shown: side.shown
        value: side.value
        low: side.low
        high: side.high
        number: side.number
    }
}
