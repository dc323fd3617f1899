import QtQuick
import Buurtpeil.Screens

// How it works, whom to ask, where to turn to.
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
            //: Title of the help
            text: qsTr("Help")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            lineHeight: Look.tightLeading
            //: Help: how the screens work
            text: qsTr("Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            lineHeight: Look.tightLeading
            //: Help: who can assist on the spot
            text: qsTr("Something does not work? Ask at the desk.")
        }
        HelpLines {
            width: Math.min(parent.width, Look.readable)
            helpLines: page.questionnaire.helpLines
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            size: Look.small
            text: page.questionnaire.aboutTheData
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
