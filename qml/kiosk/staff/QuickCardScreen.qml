import QtQuick
import Buurtpeil.Screens

// What to do, what to leave, what to say.
StaffPage {
    id: page

    //: Title of the short guide for the staff
    title: qsTr("Quick card")

    ReadingRoom {
        anchors.fill: parent
        part: "card"
        spacing: Look.margin

        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Quick card: how to come here
            text: qsTr("To come here: hold the logo on the welcome screen for three seconds. Then type the code.")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Quick card: do
            text: qsTr("Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Quick card: do not
            text: qsTr("Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Quick card: what to say to residents
            text: qsTr("Say: it is without a name, and you may stop at any time. Help does not depend on it.")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Quick card: what the check list assumes about groups
            text: qsTr("The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.")
        }
        HelpLines {
            width: Math.min(parent.width, Look.readable)
            helpLines: page.questionnaire.helpLines
        }
    }
}
