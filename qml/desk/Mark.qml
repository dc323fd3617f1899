import QtQuick
import Buurtpeil.Screens

// The sign of a side: a filled circle for the wider circle, a hollow square for the close bond. Form first, colour second.
Rectangle {
    required property bool social

    width: Look.deskMark
    height: Look.deskMark
    radius: social ? width / 2 : Look.deskThin
    color: social ? Look.social : Look.surface
    border.width: social ? Look.deskThin : Look.deskBar
    border.color: social ? Look.social : Look.emotional
}
