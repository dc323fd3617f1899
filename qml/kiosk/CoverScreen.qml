import QtQuick
import Buurtpeil.Screens

// Covers at once, asks afterwards. Nothing of the covered screen is here, not even unseen.
CenterPage {
    id: page

    //: Covers the question at once after "Stop"
    title: qsTr("Go on or stop?")
    //: On the cover, under the title
    words: qsTr("If you stop, we erase everything.")

    BigButton {
        objectName: "stop.resume"
        width: parent.width
        //: On the cover: back to the question
        text: qsTr("Go on")
        onClicked: page.questionnaire.resume()
    }
    BigButton {
        objectName: "stop.erase"
        width: parent.width
        //: On the cover: wipes all answers and goes to the start
        text: qsTr("Stop and erase")
        onClicked: page.questionnaire.erase()
    }
}
