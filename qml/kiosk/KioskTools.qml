import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// The tools, in the same order on every screen: along the top when the tablet stands, along the side when it lies.
Item {
    id: tools

    required property Questionnaire questionnaire
    property bool portrait: true
    readonly property bool asking: questionnaire.screen >= Questionnaire.Info && questionnaire.screen <= Questionnaire.Review

    implicitHeight: Look.toolHeight
    implicitWidth: Look.rail

    Grid {
        id: keys

        anchors.left: parent.left
        columns: tools.portrait ? 4 : 1
        spacing: Look.near

        ToolKey {
            objectName: "tool.language"
            width: tools.portrait ? implicitWidth : tools.width
            visible: tools.asking && tools.questionnaire.languages.count > 1
            drawing: "language"
            //: Tool: opens the list of languages
            text: qsTr("Language")
            onClicked: tools.questionnaire.showLanguages()
        }
        ToolKey {
            objectName: "tool.size"
            width: tools.portrait ? implicitWidth : tools.width
            drawing: "size"
            //: Tool: makes the letters larger, and after the largest size normal again
            text: qsTr("Letters")
            spoken: Look.textSize === "normal" ? qsTr("Letters: normal") : Look.largest ? qsTr("Letters: largest") : qsTr("Letters: large")
            onClicked: Look.textSize = Look.nextTextSize()
        }
        ToolKey {
            objectName: "tool.contrast"
            width: tools.portrait ? implicitWidth : tools.width
            drawing: "contrast"
            //: Tool: changes between paper colours and white on black
            text: qsTr("Contrast")
            spoken: Look.contrast ? qsTr("Contrast: high") : qsTr("Contrast: normal")
            onClicked: Look.theme = Look.contrast ? "light" : "contrast"
        }
        ToolKey {
            objectName: "tool.help"
            width: tools.portrait ? implicitWidth : tools.width
            visible: tools.asking
            drawing: "help"
            //: Tool: explains how the screens work and where to turn to
            text: qsTr("Help")
            onClicked: tools.questionnaire.showHelp()
        }
    }
    ToolKey {
        objectName: "tool.stop"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: tools.portrait ? implicitWidth : tools.width
        visible: tools.asking
        drawing: "stop"
        //: Tool: covers the screen at once and asks whether to stop
        text: qsTr("Stop")
        onClicked: tools.questionnaire.cover()
    }
}
