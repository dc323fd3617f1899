import QtQuick
import Buurtpeil.Screens

// One statement or question and its answers. Nothing is chosen beforehand and nothing goes on by itself.
ScreenPage {
    id: page

    headingItem: heading

    readonly property bool prompting: questionnaire.prompting
    // A long list stands below its question, also when the tablet lies: there it has the whole width, and two columns.
    readonly property bool stacked: portrait || questionnaire.chooseAny || questionnaire.options.count > 5
    readonly property real bottomOfAnswers: page.height - bottom.height - Look.margin

    Connections {
        target: page.questionnaire

        function onWordsChanged() {
            answers.firstPage();
            statement.backToTop();
        }
    }
    Words {
        id: progress

        objectName: "progress"
        anchors.top: parent.top
        anchors.left: parent.left
        width: statement.width
        size: Look.small
        // The count stays on one line.
        text: page.questionnaire.part + " · " + page.questionnaire.progress.replace(/ /g, "\u00a0")
        visible: !(page.prompting && page.stacked && Look.largest)
        height: visible ? implicitHeight : 0
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ReadingRoom {
        id: statement

        anchors.top: progress.bottom
        anchors.topMargin: Look.tiny
        anchors.left: parent.left
        width: page.stacked ? parent.width : Math.round(parent.width * Look.statementPart)
        height: (page.stacked ? answers.y - Look.gap : page.bottomOfAnswers) - y
        part: "statement"
        spacing: Look.margin

        Paragraph {
            width: parent.width
            visible: text !== ""
            size: Look.small
            lineHeight: Look.tightLeading
            text: page.questionnaire.introduction
        }
        Heading {
            id: heading

            width: parent.width
            text: page.questionnaire.heading
        }
        Note {
            width: parent.width
            visible: page.prompting && !page.stacked
            text: portraitNote.text
        }
    }
    AnswerGroup {
        id: answers

        readonly property real below: page.bottomOfAnswers - statement.y - Look.gap   // for statement and answers
        readonly property real free: below - statement.implicitHeight
        // A long statement keeps a part of the room and reads on; a long list of answers goes in pages.
        readonly property real most: below - Math.min(statement.implicitHeight, Math.round(below * Look.statementShare))

        anchors.right: parent.right
        y: page.stacked ? page.bottomOfAnswers - height : 0
        width: page.stacked ? parent.width : parent.width - statement.width - Look.apart
        height: page.stacked ? Math.min(implicitHeight, Math.max(Math.min(leastHeight, most), free)) : Math.min(implicitHeight, page.bottomOfAnswers)
        options: page.questionnaire.options
        escapes: page.questionnaire.escapes
        question: page.questionnaire.heading
        chosen: page.questionnaire.chosen
        chooseAny: page.questionnaire.chooseAny
        mostColumns: shallow ? 2 : 1
        shallow: page.stacked && !page.portrait
        onPicked: (place) => page.questionnaire.choose(place)
        onConfirmed: page.questionnaire.next()
    }
    Column {
        id: bottom

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Look.near

        Note {
            id: portraitNote

            width: parent.width
            visible: page.prompting && page.stacked
            //: Shown once when "Next" is tapped without an answer
            text: qsTr("You have chosen nothing yet.")
        }
        PromptBar {
            width: parent.width
            visible: page.prompting
            onChoose: page.questionnaire.chooseFirst()
            onSkip: page.questionnaire.skip()
        }
        NavBar {
            width: parent.width
            visible: !page.prompting
            canGoBack: page.questionnaire.canGoBack
            onBack: page.questionnaire.back()
            onNext: page.questionnaire.next()
        }
    }
}
