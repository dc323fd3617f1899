import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One line to type in, below the words that say what it is.
Column {
    id: field

    required property string label
    required property string text
    property string name: ""
    property bool asked: false   // a question of a form, so that its words stand out
    readonly property T.TextField input: line

    signal edited(string text)
    signal accepted

    spacing: Look.tiny

    Words {
        width: parent.width
        size: Look.deskSmall
        color: field.asked ? Look.ink : Look.muted
        font.bold: field.asked
        text: field.label
    }
    T.TextField {
        id: line

        objectName: field.name
        width: parent.width
        height: Look.deskTarget
        leftPadding: Look.deskGap
        rightPadding: Look.deskGap
        text: field.text
        color: Look.ink
        selectionColor: Look.primary
        selectedTextColor: Look.inkOnPrimary
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        font.family: Look.family
        font.pixelSize: Look.deskBody
        onTextEdited: field.edited(text)
        onAccepted: field.accepted()
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.focusable: true

        background: Rectangle {
            radius: Look.radius
            color: Look.surface
            border.width: Look.line
            border.color: Look.border

            FocusRing { visible: line.activeFocus }
        }
    }
}
