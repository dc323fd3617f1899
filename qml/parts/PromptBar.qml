import QtQuick
import Buurtpeil.Screens

// In place of back and on, once, when nothing was chosen. Both ways are equal.
Row {
    id: bar

    signal choose
    signal skip

    readonly property real half: (width - spacing) / 2

    spacing: Look.gap

    BigButton {
        id: chooseButton

        objectName: "prompt.choose"
        fits: true
        width: bar.half
        height: Math.max(implicitHeight, skipButton.implicitHeight)
        //: Answer to "You have chosen nothing yet": stays on this question
        text: qsTr("I will choose")
        onClicked: bar.choose()
    }
    BigButton {
        id: skipButton

        objectName: "prompt.skip"
        fits: true
        width: bar.half
        height: Math.max(implicitHeight, chooseButton.implicitHeight)
        //: Answer to "You have chosen nothing yet": goes on without an answer
        text: qsTr("Skip")
        onClicked: bar.skip()
    }
}
