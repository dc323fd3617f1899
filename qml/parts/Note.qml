import QtQuick
import Buurtpeil.Screens

// A remark that asks for a moment's attention.
Rectangle {
    id: note

    required property string text

    implicitHeight: words.implicitHeight + Look.near
    radius: Look.radius
    color: Look.note
    border.width: Look.line
    border.color: Look.noteLine

    Paragraph {
        id: words

        objectName: "note"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Look.gap
        anchors.rightMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter
        text: note.text
        color: Look.inkOnNote
        size: Look.largest ? Look.small : Look.body
        lineHeight: Look.tightLeading
        Accessible.role: Accessible.AlertMessage
    }
}
