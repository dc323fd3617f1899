import QtQuick
import Buurtpeil.Screens

// How the statements work, before the first of them.
ScreenPage {
    id: page

    headingItem: heading

    ReadingRoom {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: bar.top
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
