import QtQuick
import Buurtpeil.Models
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
            text: page.reading !== null && page.reading.voiceless
                  //: Help, where nothing can be read aloud
                  ? qsTr("This device has no voice for this language. Ask somebody to read with you.")
                  //: Help: about reading aloud
                  : qsTr("“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.")
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
        objectName: "help.sound"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, parent.width - closeKey.width - Look.gap)
        height: closeKey.height
        visible: page.reading !== null && !page.reading.voiceless
        bold: false
        fits: true
        textSize: Look.small
        text: {
            switch (page.reading ? page.reading.loudness : ReadingAloud.Normal) {
            //: Help: how loud the screen is read aloud; a tap goes to the next
            case ReadingAloud.Soft: return qsTr("Sound: soft");
            case ReadingAloud.Loud: return qsTr("Sound: loud");
            }
            return qsTr("Sound: normal");
        }
        onClicked: page.reading.nextLoudness()
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
