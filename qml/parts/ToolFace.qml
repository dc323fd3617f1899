import QtQuick
import Buurtpeil.Screens

// A drawing above its word. Where there is less room than the word needs it is set smaller.
Item {
    id: face

    required property string drawing
    required property string text

    implicitWidth: Math.ceil(natural.advanceWidth)

    TextMetrics {
        id: natural

        font.family: Look.family
        font.pixelSize: Look.toolLabel
        text: face.text
    }
    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: word.top
        width: Look.icon
        height: Look.icon
        sourceSize.width: Look.icon
        sourceSize.height: Look.icon
        source: Look.picture(face.drawing)
        Accessible.ignored: true
    }
    Words {
        id: word

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Look.hair
        width: parent.width
        text: face.text
        size: Look.toolLabel
        fits: true
        least: Look.leastLabel
        horizontalAlignment: Text.AlignHCenter
    }
}
