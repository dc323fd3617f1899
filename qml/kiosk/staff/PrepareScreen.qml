pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// The check list. Each line says in a word whether it is in order, not in colour alone.
StaffPage {
    id: page

    //: Title of the check list of the staff
    title: qsTr("Check the tablet")

    function wordOf(state: int): string {
        //: Check list: nothing to do
        return state === CheckList.Fine ? qsTr("In order")
             //: Check list: it works, but read this
             : state === CheckList.Warning ? qsTr("Take care")
             //: Check list: no session can be opened
             : qsTr("Not possible");
    }

    ReadingRoom {
        anchors.fill: parent
        part: "check"
        spacing: Look.margin

        Note {
            width: parent.width
            visible: page.steward.checkList.blocked
            //: Above the check list, when a line of it is not in order
            text: qsTr("Residents cannot take part yet. See what is not possible below.")
        }
        Repeater {
            model: page.steward.checkList

            Column {
                id: line

                required property string title
                required property string words
                required property int verdict
                required property string name

                objectName: line.name
                width: parent ? (parent as Column).width : 0
                spacing: Look.hair

                Paragraph {
                    width: parent.width
                    font.pixelSize: Look.small
                    font.bold: true
                    lineHeight: Look.tightLeading
                    color: line.verdict === CheckList.Fine ? Look.ink : Look.accent
                    text: (line.verdict === CheckList.Fine ? "✓ " : line.verdict === CheckList.Warning ? "! " : "✕ ")
                          + line.title + " · " + page.wordOf(line.verdict)
                }
                Paragraph {
                    width: parent.width
                    font.pixelSize: Look.small
                    lineHeight: Look.tightLeading
                    text: line.words
                }
            }
        }
    }
}
