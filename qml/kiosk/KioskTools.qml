import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// The tools, in the same order on every screen: along the top when the tablet stands, along the side when it lies.
Item {
    id: tools

    required property Questionnaire questionnaire
    property ReadingAloud reading: null
    property bool portrait: true
    readonly property bool asking: questionnaire.screen >= Questionnaire.Info && questionnaire.screen <= Questionnaire.Review

    // Beside each other: what the words want, or evenly less where that is more than there is; never less than a finger needs.
    readonly property list<Item> inLine: [language, speak, size, contrast, help, stop]
    readonly property real wanted: sumOf(key => key.implicitWidth - Look.touch)
    readonly property real spare: width + Look.near - sumOf(() => Look.touch + Look.near)

    function sumOf(part: var): real {
        let sum = 0;
        for (let i = 0; i < inLine.length; ++i)
            if (inLine[i].visible)
                sum += part(inLine[i]);
        return sum;
    }

    function keyWidth(natural: real): real {
        return portrait ? Math.floor(Look.touch + (natural - Look.touch) * Math.min(1, spare / Math.max(1, wanted))) : width;
    }

    implicitHeight: Look.toolHeight
    implicitWidth: Look.rail

    Grid {
        id: keys

        anchors.left: parent.left
        columns: tools.portrait ? 5 : 1
        spacing: Look.near

        ToolKey {
            id: language

            objectName: "tool.language"
            width: tools.keyWidth(implicitWidth)
            visible: tools.asking && tools.questionnaire.languages.count > 1
            drawing: "language"
            //: Tool: opens the list of languages
            text: qsTr("Language")
            onClicked: tools.questionnaire.showLanguages()
        }
        ToolKey {
            id: speak

            readonly property bool voiceless: tools.reading !== null && tools.reading.voiceless

            objectName: "tool.speak"
            width: tools.keyWidth(implicitWidth)
            drawing: speak.voiceless ? "no-voice" : "speak"
            //: Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.
            text: speak.voiceless ? qsTr("No voice")
                  //: Tool: reads the screen aloud from the top. One word.
                  : qsTr("Listen")
            //: Tool, said by a screen reader
            spoken: speak.voiceless ? qsTr("This device has no voice for this language.") : text
            onClicked: if (speak.voiceless && tools.asking) tools.questionnaire.showHelp(); else tools.reading.read()
        }
        ToolKey {
            id: size

            objectName: "tool.size"
            width: tools.keyWidth(implicitWidth)
            drawing: "size"
            //: Tool: makes the letters larger, and after the largest size normal again
            text: qsTr("Letters")
            spoken: Look.textSize === "normal" ? qsTr("Letters: normal") : Look.largest ? qsTr("Letters: largest") : qsTr("Letters: large")
            onClicked: Look.textSize = Look.nextTextSize()
        }
        ToolKey {
            id: contrast

            objectName: "tool.contrast"
            width: tools.keyWidth(implicitWidth)
            drawing: "contrast"
            //: Tool: changes between paper colours and white on black
            text: qsTr("Contrast")
            spoken: Look.contrast ? qsTr("Contrast: high") : qsTr("Contrast: normal")
            onClicked: Look.theme = Look.contrast ? "light" : "contrast"
        }
        ToolKey {
            id: help

            objectName: "tool.help"
            width: tools.keyWidth(implicitWidth)
            visible: tools.asking
            drawing: "help"
            //: Tool: explains how the screens work and where to turn to
            text: qsTr("Help")
            onClicked: tools.questionnaire.showHelp()
        }
    }
    ToolKey {
        id: stop

        objectName: "tool.stop"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: tools.keyWidth(implicitWidth)
        visible: tools.asking
        drawing: "stop"
        //: Tool: covers the screen at once and asks whether to stop
        text: qsTr("Stop")
        onClicked: tools.questionnaire.cover()
    }
}
