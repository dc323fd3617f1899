import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// A button for any finger. Filled when it is what most people want next.
T.AbstractButton {
    id: button

    property string spoken: text    // where the words alone do not say enough
    property bool filled: false
    property bool bold: true
    property real textSize: Look.body
    property real least: Look.row   // height
    property bool fits: false       // its width is given, and a word may be wider

    implicitWidth: Math.max(Look.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Look.gap
    rightPadding: Look.gap
    topPadding: Look.answerPadding
    bottomPadding: Look.answerPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.onPressAction: if (button.enabled) button.clicked()

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Words {
        text: button.text
        color: button.filled ? Look.inkOnPrimary : Look.ink
        size: button.textSize
        fits: button.fits
        font.bold: button.bold
        lineHeight: Look.tightLeading
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Look.radius
        color: button.filled ? (button.pressed ? Look.primaryPressed : Look.primary)
                             : (button.pressed ? Look.pressed : Look.surface)
        border.width: button.filled ? Look.line : Look.strongLine
        border.color: Look.primary

        FocusRing { visible: button.visualFocus }
    }
}
