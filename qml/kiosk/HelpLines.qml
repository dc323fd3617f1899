pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// Where anybody can turn to. The same for everybody, whatever was answered.
Column {
    id: lines

    required property HelpList helpLines

    spacing: Look.gap

    Repeater {
        model: lines.helpLines

        Column {
            id: line

            required property string name
            required property string number
            required property string about

            width: lines.width

            Paragraph {
                width: parent.width
                font.bold: true
                lineHeight: Look.tightLeading
                text: line.name + " · " + line.number
            }
            Paragraph {
                width: parent.width
                font.pixelSize: Look.small
                text: line.about
            }
        }
    }
}
