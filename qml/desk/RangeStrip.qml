pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Screens

// One share out of 100 on its scale: the mark is the best guess, the bar what chance can make of it. Withheld is hatched and
// has the word. This is the one place where such a picture is drawn.
Item {
    id: strip

    required property bool social
    required property bool shown
    required property real value   // of 1; -1: only a range
    required property real low
    required property real high
    required property string number
    property bool ticks: true

    readonly property real span: width - Look.deskTarget   // leaves room for a number at the right end

    function place(share: real): real {
        return share * span;
    }

    implicitHeight: Look.deskStrip

    Repeater {
        model: strip.ticks ? [0, 1, 2, 3, 4] : []

        Rectangle {
            id: tick

            required property int modelData

            x: strip.place(tick.modelData / 4)
            width: Look.deskThin
            height: strip.height
            color: Look.grid
        }
    }
    Image {
        visible: !strip.shown
        width: strip.span
        height: strip.height - Look.near
        anchors.verticalCenter: parent.verticalCenter
        source: Look.picture("hatch")
        fillMode: Image.Tile
        Accessible.ignored: true
    }
    Rectangle {
        visible: !strip.shown
        anchors.centerIn: hidden
        width: hidden.implicitWidth + Look.deskGap
        height: hidden.implicitHeight
        color: Look.surface
    }
    Words {
        id: hidden

        visible: !strip.shown
        x: (strip.span - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        size: Look.deskSmall
        color: Look.muted
        //: In the place of figures that are protected; the same word everywhere
        text: qsTr("not shown")
    }
    Rectangle {
        visible: strip.shown
        x: strip.place(strip.low)
        width: Math.max(Look.deskThin, strip.place(strip.high) - strip.place(strip.low))
        height: Look.deskBar
        anchors.verticalCenter: parent.verticalCenter
        color: strip.social ? Look.social : Look.emotional
    }
    Repeater {
        model: strip.shown ? [strip.low, strip.high] : []

        Rectangle {
            id: end

            required property real modelData

            x: strip.place(end.modelData) - end.width / 2
            width: Look.deskBar / 2
            y: (strip.height - end.height) / 2
            height: Look.deskEnd
            color: strip.social ? Look.social : Look.emotional
        }
    }
    Mark {
        visible: strip.shown && strip.value >= 0
        x: strip.place(strip.value) - width / 2
        anchors.verticalCenter: parent.verticalCenter
        social: strip.social
    }
    Words {
        visible: strip.shown
        x: strip.place(strip.high) + Look.near
        anchors.verticalCenter: parent.verticalCenter
        size: Look.deskNumber
        font.bold: true
        text: strip.number
    }
}
