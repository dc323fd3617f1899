import QtQuick
import Buurtpeil.Screens

// What comes now, before the first question of a part. A part that comes on top may be skipped as a whole.
ScreenPage {
    id: page

    headingItem: heading

    ReadingRoom {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: skip.visible ? skip.top : bar.top
        anchors.bottomMargin: Look.gap
        spacing: Look.apart

        Heading {
            id: heading

            width: parent.width
            size: Look.title
            text: page.questionnaire.heading
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            text: page.questionnaire.introduction
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            //: Before the first statement: how to answer and how to go on
            text: qsTr("Tap your answer. Then tap “Next”. You can always go back.")
        }
    }
    BigButton {
        id: skip

        objectName: "part.skip"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
        anchors.bottomMargin: Look.gap
        visible: page.questionnaire.canSkipPart
        bold: false
        //: Before a part of the questions that is not needed: goes on to the part after it
        text: qsTr("Skip this part")
        onClicked: page.questionnaire.skipPart()
    }
    NavBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        canGoBack: page.questionnaire.canGoBack
        onBack: page.questionnaire.back()
        onNext: page.questionnaire.next()
    }
}
