import QtQuick
import Buurtpeil.Screens

// Around the words that are being read aloud.
Rectangle {
    property rect place

    objectName: "spoken"

    visible: place.width > 0
    x: place.x - Look.tiny
    y: place.y - Look.tiny
    width: place.width + Look.near
    height: place.height + Look.near
    radius: Look.radius
    color: Look.clear
    border.width: Look.strongLine
    border.color: Look.spoken
    Accessible.ignored: true
}
