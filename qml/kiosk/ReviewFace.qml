import QtQuick
import Buurtpeil.Screens

// The name of a question above what became of it.
Item {
    id: face

    required property string title
    required property string words

    implicitHeight: lines.implicitHeight

    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width

        Words {
            width: parent.width
            text: face.title
            size: Look.small
            font.bold: true
            lineHeight: Look.tightLeading
        }
        Words {
            width: parent.width
            text: face.words
            size: Look.small
            lineHeight: Look.tightLeading
        }
    }
}
