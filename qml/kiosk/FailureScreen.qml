import QtQuick
import Buurtpeil.Screens

// The answers could not be kept. Nothing is left of them, and that is said.
CenterPage {
    id: page

    //: After sending failed
    title: qsTr("Keeping your answers did not work.")
    //: After sending failed
    words: qsTr("Your answers are erased. We are sorry. Please tell the desk.")

    BigButton {
        objectName: "failure.done"
        width: parent.width
        text: qsTr("Close")
        onClicked: page.questionnaire.finish()
    }
}
