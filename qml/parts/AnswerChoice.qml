import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One possible answer: a whole row that can be tapped, never just the dot. It shows what is chosen; it does not decide it.
T.AbstractButton {
    id: choice

    required property string label
    required property string spoken
    property bool chosen: false
    property bool chooseAny: false   // one of several that may be ticked
    property bool quiet: false       // a way not to answer: same size, softer line

    signal confirmed   // Return on the row that is chosen already

    text: label
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Look.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Look.gap
    rightPadding: Look.near
    topPadding: Look.answerPadding
    bottomPadding: Look.answerPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: chooseAny ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: choice.clicked()
    Accessible.onToggleAction: choice.clicked()

    Keys.onReturnPressed: chosen ? choice.confirmed() : choice.clicked()
    Keys.onEnterPressed: chosen ? choice.confirmed() : choice.clicked()

    contentItem: AnswerFace {
        label: choice.label
        chosen: choice.chosen
        square: choice.chooseAny
    }

    background: Rectangle {
        radius: Look.radius
        color: choice.chosen ? Look.chosen : choice.pressed ? Look.pressed : choice.quiet ? Look.clear : Look.surface
        border.width: choice.chosen ? Look.strongLine : Look.line
        border.color: choice.chosen ? Look.chosenLine : Look.border

        FocusRing { visible: choice.visualFocus }
    }
}
