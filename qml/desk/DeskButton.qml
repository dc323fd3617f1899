import QtQuick
import Buurtpeil.Screens

// A button for a mouse, a key and a screen reader alike.
BigButton {
    least: Look.deskTarget
    textSize: Look.deskBody
    bold: filled
    leftPadding: Look.deskPad
    rightPadding: Look.deskPad
    opacity: enabled ? 1 : Look.faint
}
