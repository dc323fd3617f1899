import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One possible answer: a whole row that can be tapped, never just the dot. It shows what is chosen; it does not decide it.
T.AbstractButton {
    id: choice

    required property string label
    required property string spoken
    property bool chosen: false
    property bool quiet: false   // a way not to answer: same size, softer line

    signal confirmed   // Return on the row that is chosen already

    text: label
    implicitHeight: Math.max(Look.touch, words.implicitHeight + topPadding + bottomPadding)
    leftPadding: Look.margin
    rightPadding: Look.gap
    topPadding: Look.answerPadding
    bottomPadding: Look.answerPadding
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: choice.clicked()
    Accessible.onToggleAction: choice.clicked()

    Keys.onReturnPressed: chosen ? choice.confirmed() : choice.clicked()
    Keys.onEnterPressed: chosen ? choice.confirmed() : choice.clicked()

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Rectangle {
            id: ring

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Look.dot
            height: Look.dot
            radius: Look.dot / 2
            color: choice.chosen ? Look.surface : Look.clear
            border.width: choice.chosen ? Look.strongLine : Look.line
            border.color: choice.chosen ? (Look.contrast ? Look.onChosen : Look.chosenLine) : Look.border

            Rectangle {
                anchors.centerIn: parent
                visible: choice.chosen
                width: Look.dotInside
                height: Look.dotInside
                radius: Look.dotInside / 2
                color: Look.primary
            }
        }
        Words {
            id: words

            anchors.left: ring.right
            anchors.leftMargin: Look.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: choice.label
            color: choice.chosen ? Look.onChosen : Look.ink
            lineHeight: Look.tightLeading
        }
    }

    background: Rectangle {
        radius: Look.radius
        color: choice.chosen ? Look.chosen : choice.pressed ? Look.pressed : choice.quiet ? Look.clear : Look.surface
        border.width: choice.chosen ? Look.strongLine : Look.line
        border.color: choice.chosen ? Look.chosenLine : Look.border

        FocusRing { visible: choice.visualFocus }
    }
}
