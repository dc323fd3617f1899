import QtQuick
import Buurtpeil.Screens

// Two colours, so that it shows on paper and on a filled button alike.
Item {
    id: ring

    anchors.fill: parent
    anchors.margins: -Look.ringInner - Look.ringOuter

    Rectangle {
        anchors.fill: parent
        radius: Look.radius + Look.ringInner + Look.ringOuter
        color: Look.clear
        border.color: Look.focusOuter
        border.width: Look.ringOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Look.ringOuter
        radius: Look.radius + Look.ringInner
        color: Look.clear
        border.color: Look.focusInner
        border.width: Look.ringInner
    }
}
