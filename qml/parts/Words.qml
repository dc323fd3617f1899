import QtQuick
import Buurtpeil.Screens

// Words as they are: plain, whole, never cut off.
Text {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Look.ink
    font.family: Look.family
    font.pixelSize: Look.body
    horizontalAlignment: Text.AlignLeft
}
