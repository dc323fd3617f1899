import QtQuick
import Buurtpeil.Screens

// Three numbers as they were when this screen was opened. There is nothing more to know here.
StaffPage {
    id: page

    //: Title of the screen with three numbers
    title: qsTr("Three numbers")

    ReadingRoom {
        anchors.fill: parent
        part: "counts"
        spacing: Look.margin

        NumberLine {
            objectName: "counts.here"
            width: parent.width
            number: page.steward.here
            //: Below a number: finished since the session was opened
            words: qsTr("finished in this session")
        }
        NumberLine {
            objectName: "counts.box"
            width: parent.width
            number: page.steward.inBox
            //: Below a number: sealed answers on this tablet
            words: qsTr("in the ballot box in all")
        }
        NumberLine {
            objectName: "counts.transferred"
            width: parent.width
            number: page.steward.transferred
            //: Below a number: the municipality signed for them
            words: qsTr("received by the municipality")
        }
        Paragraph {
            width: Math.min(parent.width, Look.readable)
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Under the three numbers
            text: qsTr("Nobody can open the answers on this tablet. The numbers stand still until you come back here.")
        }
    }
}
