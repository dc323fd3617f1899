import QtQuick
import Buurtpeil.Screens

// A number and what it counts.
Column {
    id: line

    required property int number
    required property string words

    Paragraph {
        width: parent.width
        font.pixelSize: Look.title
        font.bold: true
        lineHeight: Look.tightLeading
        text: line.number
    }
    Paragraph {
        width: parent.width
        lineHeight: Look.tightLeading
        text: line.words
    }
}
