import QtQuick
import Buurtpeil.Screens

// Somebody took part in this round before. Nobody checks it, and whoever likes may go on.
CenterPage {
    id: page

    //: After a resident said that they answered these questions before
    title: qsTr("Thank you, once is enough")
    //: Under "Thank you, once is enough"
    words: qsTr("You may go on all the same.")

    BigButton {
        objectName: "again.stop"
        width: parent.width
        //: To the start, without asking anything
        text: qsTr("Stop here")
        onClicked: page.questionnaire.enough()
    }
    BigButton {
        objectName: "again.on"
        width: parent.width
        //: Goes on to the questions although they were answered before
        text: qsTr("Once more")
        onClicked: page.questionnaire.onceMore()
    }
}
