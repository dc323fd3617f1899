import QtQuick
import Buurtpeil.Screens

// A question of a form, and below it how it is answered.
Column {
    id: field

    required property string label
    property string hint: ""
    default property alias answer: below.data

    spacing: Look.tiny

    Words {
        width: parent.width
        size: Look.deskSmall
        font.bold: true
        text: field.label
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Words {
        width: parent.width
        visible: field.hint !== ""
        size: Look.deskSmall
        color: Look.muted
        text: field.hint
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Column {
        id: below

        width: parent.width
        topPadding: Look.tiny
        spacing: Look.near
    }
}
