import QtQuick
import Buurtpeil.Screens

// A remark that asks for a moment's attention.
Rectangle {
    id: note

    property string text: ""

    implicitHeight: words.implicitHeight + Look.deskPad
    radius: Look.radius
    color: Look.note
    border.width: Look.line
    border.color: Look.noteLine
    Accessible.ignored: true

    DeskWords {
        id: words

        objectName: "note"
        x: Look.deskPad
        y: Look.deskPad / 2
        width: parent.width - Look.deskPad - Look.deskPad
        text: note.text
        color: Look.inkOnNote
        Accessible.role: Accessible.AlertMessage
    }
}
