import QtQuick
import Buurtpeil.Screens

// Nobody touched the screen for a while. It hides what was there and waits once more.
CenterPage {
    id: page

    //: After some minutes without a touch
    title: qsTr("Are you still there?")
    //: Counts down while nobody touches the screen
    words: qsTr("In %n second(s) we erase everything.", "", questionnaire.secondsLeft)

    BigButton {
        objectName: "idle.stay"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Math.max(Look.stayWidth, implicitWidth))
        height: Look.stayHeight
        filled: true
        //: Back to the question, everything is still there
        text: qsTr("I am still here")
        onClicked: page.questionnaire.stay()
    }
}
