pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// The last look before sending. The answers stay hidden until they are asked for: somebody may be looking along.
ScreenPage {
    id: page

    headingItem: heading

    Heading {
        id: heading

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        //: Title of the last screen before sending
        text: qsTr("Look it over and send")
    }
    Paragraph {
        id: hint

        anchors.top: heading.bottom
        anchors.topMargin: Look.tiny
        anchors.left: parent.left
        anchors.right: parent.right
        size: Look.small
        lineHeight: Look.tightLeading
        //: Review screen: each question below is a button
        text: qsTr("Tap a question to change it. After sending we can erase nothing any more.")
    }
    PagedGrid {
        id: grid

        anchors.top: hint.bottom
        anchors.topMargin: Look.near
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: looks.top
        anchors.bottomMargin: Look.near
        columns: page.portrait ? 2 : 3
        cellHeight: {
            let most = Look.touch;
            for (let i = 0; i < cells.count; ++i) {
                const cell = cells.itemAt(i);
                if (cell)
                    most = Math.max(most, cell.implicitHeight);
            }
            return most;
        }
        count: cells.count
        part: "review"

        Repeater {
            id: cells

            model: page.questionnaire.review
            ReviewCell {
                required property int index
                required property int step

                objectName: "review.change." + index
                width: grid.cellWidth
                height: grid.cellHeight
                visible: grid.shows(index)
                onClicked: page.questionnaire.change(step)
            }
        }
    }
    Row {
        id: looks

        readonly property int keys: page.questionnaire.canLookBack ? 2 : 1
        // Lying there is room for them between back and on, if need be in two lines.
        readonly property bool beside: !page.portrait && !Look.largest
        readonly property real keyWidth: ((beside ? bar.between - spacing * 2 : page.width) - (keys - 1) * spacing) / keys
        readonly property real keyHeight: Math.max(beside ? bar.height : 0, showKey.implicitHeight, lookBackKey.visible ? lookBackKey.implicitHeight : 0)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: beside ? bar.bottom : bar.top
        anchors.bottomMargin: beside ? 0 : Look.gap
        spacing: Look.gap

        BigButton {
            id: showKey

            objectName: "review.show"
            width: looks.keyWidth
            height: looks.keyHeight
            bold: false
            fits: true
            textSize: page.portrait && looks.keys === 1 ? Look.body : Look.small
            least: Look.touch
            text: page.questionnaire.review.answersShown
                  //: Review screen: hides the answers again
                  ? qsTr("Hide my answers")
                  //: Review screen: shows the answers beside the questions
                  : qsTr("Show my answers")
            onClicked: page.questionnaire.review.answersShown = !page.questionnaire.review.answersShown
        }
        BigButton {
            id: lookBackKey

            objectName: "review.lookback"
            visible: page.questionnaire.canLookBack
            width: looks.keyWidth
            height: looks.keyHeight
            bold: false
            fits: true
            textSize: Look.small
            least: Look.touch
            //: Review screen: opens a page on which residents read back what they told
            text: qsTr("What did I tell?")
            onClicked: page.questionnaire.showLookBack()
        }
    }
    NavBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        //: Review screen: keeps the answers and goes to the thanks
        nextText: qsTr("Send")
        nextName: "review.send"
        onBack: page.questionnaire.back()
        onNext: page.questionnaire.send()
    }
}
