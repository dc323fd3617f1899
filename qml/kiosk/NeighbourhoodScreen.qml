import QtQuick
import Buurtpeil.Screens

// The municipality's own names in a list. Nothing is typed, nothing is chosen beforehand.
ScreenPage {
    id: page

    headingItem: heading

    readonly property bool prompting: questionnaire.prompting

    Heading {
        id: heading

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        text: page.questionnaire.heading
    }
    LetterTabs {
        id: letters

        anchors.top: heading.bottom
        anchors.topMargin: Look.gap
        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? Look.touch : 0
        visible: count > Look.namesWithoutLetters
        names: answers
        count: page.questionnaire.options.count
    }
    AnswerGroup {
        id: answers

        anchors.top: letters.visible ? letters.bottom : heading.bottom
        anchors.topMargin: Look.gap
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.min(implicitHeight, page.height - heading.height - bottom.height - Look.gap - Look.margin - (letters.visible ? letters.height + Look.gap : 0))
        mostColumns: page.portrait ? 2 : 3
        escapeColumns: page.portrait ? 1 : Look.largest ? 2 : 3
        part: "neighbourhood"
        options: page.questionnaire.options
        escapes: page.questionnaire.escapes
        question: page.questionnaire.heading
        chosen: page.questionnaire.chosen
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
            width: parent.width
            visible: page.prompting
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
