import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One of a few that stand beside each other, of which one is chosen: a wave, a language, an order.
T.AbstractButton {
    id: choice

    property bool chosen: false
    property string spoken: text

    implicitWidth: Math.max(Look.deskTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Look.deskTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Look.deskGap
    rightPadding: Look.deskGap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: Read aloud of a choice that is made. %1 is what was chosen.
    Accessible.name: chosen ? qsTr("%1, chosen").arg(spoken) : spoken
    Accessible.focusable: true
    Accessible.onPressAction: if (choice.enabled) choice.clicked()

    Keys.onReturnPressed: choice.clicked()
    Keys.onEnterPressed: choice.clicked()

    contentItem: Words {
        text: choice.text
        wrapMode: Text.NoWrap
        size: Look.deskSmall
        font.bold: choice.chosen
        color: choice.chosen ? Look.inkOnChosen : Look.ink
        lineHeight: Look.tightLeading
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Look.radius
        color: choice.chosen ? Look.chosen : choice.pressed || choice.hovered ? Look.pressed : Look.surface
        border.width: choice.chosen ? Look.strongLine : Look.line
        border.color: choice.chosen ? Look.chosenLine : Look.border

        FocusRing { visible: choice.visualFocus }
    }
}
