import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One possible answer: a whole row that can be tapped, never just the dot. It shows what is chosen; it does not decide it.
T.RadioButton {
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

    // To whoever listens a button of Qt 6.4 is what its type is, whatever role is written here, and it says of itself that
    // it is not chosen. So it is a radio button that never chooses by itself, and says anew what is chosen. In a list where
    // several may be ticked a box speaks in its place.
    autoExclusive: false
    checkable: false

    function sayWhatIsChosen() {
        Accessible.checkable = true;
        Accessible.checked = chosen;
    }
    onChosenChanged: sayWhatIsChosen()
    Component.onCompleted: sayWhatIsChosen()

    Accessible.onCheckableChanged: sayWhatIsChosen()
    Accessible.onCheckedChanged: sayWhatIsChosen()
    Accessible.ignored: chooseAny
    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
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

    Item {
        anchors.fill: parent
        Accessible.ignored: !choice.chooseAny
        Accessible.role: Accessible.CheckBox
        Accessible.name: choice.spoken
        Accessible.checkable: true
        Accessible.checked: choice.chosen
        Accessible.onPressAction: choice.clicked()
        Accessible.onToggleAction: choice.clicked()
    }
}
