import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One page in the list at the left; the present one is filled and says so.
T.AbstractButton {
    id: key

    property bool current: false

    implicitHeight: Math.max(Look.deskTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Look.deskPad
    rightPadding: Look.deskGap
    topPadding: Look.near
    bottomPadding: Look.near
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: Read aloud of the page that is on screen now. %1 is its name.
    Accessible.name: current ? qsTr("%1, this page").arg(text) : text
    Accessible.focusable: true
    Accessible.onPressAction: if (key.enabled) key.clicked()

    Keys.onReturnPressed: key.clicked()
    Keys.onEnterPressed: key.clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Words {
        text: key.text
        size: Look.deskBody
        font.bold: key.current
        color: key.current ? Look.inkOnPrimary : Look.ink
        lineHeight: Look.tightLeading
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Look.radius
        color: key.current ? Look.primary : key.pressed || key.hovered ? Look.pressed : Look.clear

        // Made for the one key that has the focus: there are many, and the first page waits for all of them.
        Loader {
            anchors.fill: parent
            active: key.visualFocus
            sourceComponent: FocusRing {}
        }
    }
}
