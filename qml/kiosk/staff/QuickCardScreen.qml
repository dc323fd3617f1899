pragma ComponentBehavior: Bound
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

        Repeater {
            model: page.steward.quickCard

            Paragraph {
                required property string modelData

                width: parent ? Math.min((parent as Column).width, Look.readable) : 0
                size: Look.small
                lineHeight: Look.tightLeading
                text: modelData
            }
        }
        HelpLines {
            width: Math.min(parent.width, Look.readable)
            helpLines: page.questionnaire.helpLines
        }
    }
}
