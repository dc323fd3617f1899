pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Screens

// Another language, and back to the same place with the same answers.
ScreenPage {
    id: page

    headingItem: heading

    Heading {
        id: heading

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        size: Look.title
        //: Title of the list of languages
        text: qsTr("Choose your language")
    }
    Grid {
        id: tiles

        anchors.top: heading.bottom
        anchors.topMargin: Look.apart
        anchors.left: parent.left
        anchors.right: parent.right
        columns: page.portrait ? 1 : 2
        spacing: Look.gap

        Repeater {
            model: page.questionnaire.languages

            BigButton {
                required property string code
                required property string name

                objectName: "lang." + code
                width: Math.floor((tiles.width - Look.gap * (tiles.columns - 1)) / tiles.columns)
                filled: code === page.questionnaire.languages.current
                text: name
                onClicked: page.questionnaire.chooseLanguage(code)
            }
        }
    }
    BigButton {
        objectName: "panel.close"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.max(Look.actionWidth, implicitWidth)
        //: Closes the list of languages or the help, back to the same place
        text: qsTr("Close")
        onClicked: page.questionnaire.closePanel()
    }
}
