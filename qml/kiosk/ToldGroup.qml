pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// One group of statements with the answers given; nothing where there are none.
Column {
    id: group

    required property string title
    required property list<string> told

    visible: told.length > 0
    spacing: Look.tiny

    Paragraph {
        width: parent.width
        font.bold: true
        text: group.title
    }
    Repeater {
        model: group.told

        Paragraph {
            required property string modelData

            width: group.width
            lineHeight: Look.tightLeading
            text: modelData
        }
    }
}
