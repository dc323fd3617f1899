import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// A passphrase while somebody types it: each press of a key goes straight to locked memory, and the screen knows how many
// characters there are and nothing else. So there is no copying and no pasting here.
FocusScope {
    id: field

    required property TypedSecret secret
    required property string label

    signal accepted

    implicitHeight: words.implicitHeight + Look.tiny + Look.deskTarget

    Words {
        id: words

        width: parent.width
        size: Look.deskSmall
        color: Look.muted
        text: field.label
    }
    Rectangle {
        id: line

        objectName: "passphrase"
        anchors.bottom: parent.bottom
        width: parent.width
        height: Look.deskTarget
        radius: Look.radius
        color: Look.surface
        border.width: Look.line
        border.color: Look.border
        activeFocusOnTab: true
        focus: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.passwordEdit: true
        Accessible.focusable: true

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                field.accepted();
            else if (event.key === Qt.Key_Backspace)
                field.secret.eraseLast();
            else if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Escape)
                field.secret.type(event.text);
            else
                return;
            event.accepted = true;
        }

        TapHandler {
            onTapped: line.forceActiveFocus()
        }
        Words {
            x: Look.deskGap
            width: parent.width - Look.deskGap - Look.deskGap
            height: parent.height
            size: Look.deskBody
            color: field.secret.length > 0 ? Look.ink : Look.muted
            elide: Text.ElideLeft
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            //: In an empty field for a passphrase
            text: field.secret.length > 0 ? "•".repeat(field.secret.length) : qsTr("Type it; it is not shown")
        }
        FocusRing { visible: line.activeFocus }
    }
}
