import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Models
import Buurtpeil.Screens

// The mark of the program. Held for three seconds, by finger, Space or Return, it leads to the code of the staff.
T.AbstractButton {
    id: logo

    required property Steward steward

    objectName: "logo"
    implicitWidth: Math.max(Look.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Look.toolHeight
    leftPadding: Look.near
    rightPadding: Look.near
    focusPolicy: Qt.StrongFocus
    text: "Buurtpeil"

    Accessible.role: Accessible.Button
    //: Said aloud for the logo on the welcome screen
    Accessible.name: qsTr("For the staff: hold three seconds")
    Accessible.focusable: true
    Accessible.onPressAction: logo.steward.knock()

    onPressedChanged: pressed ? logo.steward.beginHold() : logo.steward.endHold()
    Keys.onPressed: (event) => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                logo.steward.beginHold();
        }
    }
    Keys.onReleased: (event) => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                logo.steward.endHold();
        }
    }

    contentItem: ToolFace {
        drawing: "neighbourhood"
        text: logo.text
    }

    background: Rectangle {
        radius: Look.radius
        color: logo.pressed ? Look.pressed : Look.clear

        FocusRing { visible: logo.visualFocus }
    }
}
