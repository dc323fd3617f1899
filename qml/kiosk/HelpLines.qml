pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// Where anybody can turn to. The same for everybody, whatever was answered.
Column {
    id: lines

    required property HelpList helpLines
    readonly property alias title: question.text

    spacing: Look.gap

    Paragraph {
        id: question

        width: parent.width
        font.bold: true
        lineHeight: Look.tightLeading
        //: Above the same list of telephone numbers for everybody
        text: qsTr("Would you like to talk to somebody?")
    }
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
                fits: true
                // A number stays on one line.
                text: line.name + " · " + line.number.replace(/ /g, "\u00a0")
            }
            Paragraph {
                width: parent.width
                size: Look.small
                text: line.about
            }
        }
    }
}
