pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// The second layer of the consent, for who wants to know more.
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
            //: Title of the page "Know more"
            text: qsTr("What happens with your answers")
        }
        Repeater {
            model: page.questionnaire.moreToKnow

            Paragraph {
                required property string modelData

                width: parent ? Math.min((parent as Column).width, Look.readable) : 0
                lineHeight: Look.tightLeading
                fits: true   // names of authorities are long
                text: modelData
            }
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
