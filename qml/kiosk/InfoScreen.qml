pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// What this is, what is kept and what not; then a free yes or no. Both buttons are the same in everything.
ScreenPage {
    id: page

    headingItem: heading

    ReadingRoom {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: answers.top
        anchors.bottomMargin: Look.gap
        spacing: Look.gap

        Item {
            width: parent.width
            height: Math.max(heading.implicitHeight, more.implicitHeight)

            Heading {
                id: heading

                anchors.left: parent.left
                anchors.right: more.left
                anchors.rightMargin: Look.gap
                anchors.verticalCenter: parent.verticalCenter
                //: Title of the information screen
                text: qsTr("Before you begin")
            }
            BigButton {
                id: more

                objectName: "info.more"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                least: Look.touch
                textSize: Look.small
                bold: false
                //: Information screen: opens a page about purpose, keeping, who is responsible, complaints
                text: qsTr("Know more")
                onClicked: page.questionnaire.showMore()
            }
        }
        Repeater {
            model: page.questionnaire.consent

            Paragraph {
                required property string modelData

                width: parent ? Math.min((parent as Column).width, Look.readable) : 0
                lineHeight: Look.tightLeading
                text: modelData
            }
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            size: Look.small
            text: page.questionnaire.aboutTheData
        }
    }
    Grid {
        id: answers

        readonly property real wanted: Math.max(yes.implicitWidth, no.implicitWidth)
        readonly property bool beside: wanted * 2 + Look.gap <= width
        readonly property real half: beside ? Math.floor((width - Look.gap) / 2) : width

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        columns: beside ? 2 : 1
        spacing: Look.gap

        BigButton {
            id: yes

            objectName: "consent.yes"
            width: answers.half
            bold: false
            height: Math.max(implicitHeight, no.implicitHeight)
            //: Information screen: goes to the first question
            text: qsTr("Yes, I take part")
            onClicked: page.questionnaire.takePart(true)
        }
        BigButton {
            id: no

            objectName: "consent.no"
            width: answers.half
            bold: false
            height: Math.max(implicitHeight, yes.implicitHeight)
            //: Information screen: back to the start, nothing is counted
            text: qsTr("No, rather not")
            onClicked: page.questionnaire.takePart(false)
        }
    }
}
