import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One question on the review: its name, whether it was filled in, and a tap to change it.
T.AbstractButton {
    id: cell

    required property string title
    required property string reviewState
    required property string answerWords
    readonly property string shown: answerWords === "" ? reviewState : answerWords

    text: title
    implicitHeight: Math.max(Look.touch, implicitContentHeight + Look.tiny)
    leftPadding: Look.gap
    rightPadding: Look.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    //: Said aloud for a question on the review. %1 is its name, %2 "filled in", "skipped" or the answer.
    Accessible.name: qsTr("%1: %2. Change").arg(title).arg(shown)
    Accessible.focusable: true
    Accessible.onPressAction: cell.clicked()

    Keys.onReturnPressed: cell.clicked()
    Keys.onEnterPressed: cell.clicked()

    contentItem: ReviewFace {
        title: cell.title
        words: cell.shown
    }

    background: Rectangle {
        radius: Look.radius
        color: cell.pressed ? Look.pressed : Look.surface
        border.width: Look.line
        border.color: Look.border

        FocusRing { visible: cell.visualFocus }
    }
}
