import QtQuick
import Buurtpeil.Screens

// The same ending for everybody, pixel by pixel. It comes only after the answers are kept.
ScreenPage {
    id: page

    headingItem: heading

    ReadingRoom {
        id: words

        anchors.top: parent.top
        anchors.left: parent.left
        width: page.portrait ? parent.width : (parent.width - Look.apart) / 2
        anchors.bottom: done.top
        anchors.bottomMargin: Look.gap
        spacing: Look.margin

        Heading {
            id: heading

            width: parent.width
            size: Look.title
            //: Title of the last screen
            text: qsTr("Thank you")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            lineHeight: Look.tightLeading
            //: Last screen, after the answers were kept
            text: qsTr("Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.")
        }
        HelpLines {
            width: parent.width
            visible: page.portrait
            helpLines: page.questionnaire.helpLines
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            size: Look.small
            //: Last screen: a paper card with the same numbers lies beside the tablet
            text: qsTr("There are cards with these numbers beside the tablet. Take one if you like.")
        }
    }
    ReadingRoom {
        anchors.top: parent.top
        anchors.left: words.right
        anchors.leftMargin: Look.apart
        anchors.right: parent.right
        anchors.bottom: words.bottom
        visible: !page.portrait
        part: "help"
        about: lines.title

        HelpLines {
            id: lines

            width: parent.width
            helpLines: page.questionnaire.helpLines
        }
    }
    BigButton {
        id: done

        objectName: "thanks.done"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        filled: true
        //: Last screen: back to the start for the next person
        text: qsTr("Done")
        onClicked: page.questionnaire.finish()
    }
}
