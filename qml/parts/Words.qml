import QtQuick
import Buurtpeil.Screens

// Words as they are: plain, whole, never cut off. Where a single word may be wider than its place (`fits`), all of them are
// set smaller rather than that one broken.
Text {
    id: words

    property real size: Look.body
    property bool fits: false
    property real least: Look.least   // to which it may be set smaller
    readonly property string longest: fits ? text.split(/[ \n-]/).reduce((most, word) => word.length > most.length ? word : most, "") : ""
    readonly property real part: fits && width > 0 && measured.advanceWidth > width ? width / measured.advanceWidth : 1

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Look.ink
    font.family: Look.family
    font.pixelSize: Math.max(least, Math.floor(size * part))
    horizontalAlignment: Text.AlignLeft

    TextMetrics {
        id: measured

        font.family: Look.family
        font.bold: words.font.bold
        font.weight: words.font.weight
        font.pixelSize: words.size
        text: words.longest
    }
}
