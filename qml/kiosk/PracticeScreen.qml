import QtQuick
import Buurtpeil.Screens

// One statement that anybody can answer, to practise on. What is chosen stays on this screen and goes with it.
ScreenPage {
    id: page

    property list<int> tried

    headingItem: heading

    Connections {
        target: page.questionnaire

        function onWordsChanged() {
            statement.backToTop();
        }
    }
    Words {
        id: label

        objectName: "progress"
        anchors.top: parent.top
        anchors.left: parent.left
        width: statement.width
        size: Look.small
        text: page.questionnaire.part
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ReadingRoom {
        id: statement

        anchors.top: label.bottom
        anchors.topMargin: Look.tiny
        anchors.left: parent.left
        width: page.portrait ? parent.width : Math.round(parent.width * Look.statementPart)
        height: (page.portrait ? answers.y : bar.y) - Look.gap - y
        part: "statement"
        spacing: Look.gap

        Heading {
            id: heading

            width: parent.width
            text: page.questionnaire.heading
        }
        Paragraph {
            width: parent.width
            size: Look.small
            lineHeight: Look.tightLeading
            //: Under the statement to practise on
            text: qsTr("This is to practise. We do not keep it.")
        }
    }
    AnswerGroup {
        id: answers

        readonly property real room: bar.y - Look.margin - (page.portrait ? label.height + heading.implicitHeight + Look.wide : 0)

        anchors.right: parent.right
        y: page.portrait ? bar.y - Look.margin - height : 0
        width: page.portrait ? parent.width : parent.width - statement.width - Look.apart
        height: Math.min(implicitHeight, room)
        options: page.questionnaire.options
        escapes: page.questionnaire.escapes
        question: page.questionnaire.heading
        chosen: page.tried
        onPicked: (place) => page.tried = [place]
        onConfirmed: page.questionnaire.next()
    }
    NavBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        canGoBack: page.questionnaire.canGoBack
        onBack: page.questionnaire.back()
        onNext: page.questionnaire.next()
    }
}
