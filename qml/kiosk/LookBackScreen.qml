import QtQuick
import Buurtpeil.Screens

// What a resident told, to read back before sending: without number, label or advice. Closed, it is gone.
ScreenPage {
    id: page

    headingItem: heading

    ReadingRoom {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: closeKey.top
        anchors.bottomMargin: Look.gap
        spacing: Look.margin

        Heading {
            id: heading

            width: parent.width
            size: Look.title
            //: Title of a page on which residents read back their own answers
            text: qsTr("What did I tell?")
        }
        Paragraph {
            width: parent.width
            size: Look.small
            //: Under "What did I tell?"
            text: qsTr("Only you see this. When you close it, it is gone.")
        }
        ToldGroup {
            width: parent.width
            //: Above statements which say, with the answers given, that the resident has something
            title: qsTr("This you have")
            told: page.questionnaire.lookBack.has
        }
        ToldGroup {
            width: parent.width
            //: Above statements to which the middle answer was given
            title: qsTr("In between")
            told: page.questionnaire.lookBack.between
        }
        ToldGroup {
            width: parent.width
            //: Above statements which say, with the answers given, that the resident misses something
            title: qsTr("This you miss")
            told: page.questionnaire.lookBack.misses
        }
        Paragraph {
            width: parent.width
            visible: page.questionnaire.lookBack.has.length + page.questionnaire.lookBack.between.length + page.questionnaire.lookBack.misses.length === 0
            //: "What did I tell?", when no statement was answered
            text: qsTr("You answered no statement. That is fine too.")
        }
    }
    BigButton {
        id: closeKey

        objectName: "panel.close"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.max(Look.actionWidth, implicitWidth)
        //: Closes the list of languages or the help, back to the same place
        text: qsTr("Close")
        onClicked: page.questionnaire.closePanel()
    }
}
