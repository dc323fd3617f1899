import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// What the staff's screens share: a title, a way back, and the name by which a test finds them.
ScreenPage {
    id: page

    required property Steward steward
    property string title: ""
    property string backText: qsTr("Back")
    default property alias content: middle.data

    // Words that keep their own direction within a sentence that may run the other way: names, files.
    function apart(words: string): string {
        return "\u2068" + words + "\u2069";
    }

    objectName: steward.screenName
    headingItem: heading

    Heading {
        id: heading

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        text: page.title
    }
    Item {
        id: middle

        anchors.top: heading.bottom
        anchors.topMargin: Look.margin
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: backKey.top
        anchors.bottomMargin: Look.margin
    }
    BigButton {
        id: backKey

        objectName: "nav.back"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.max(Look.actionWidth, implicitWidth)
        least: Look.touch
        text: page.backText
        onClicked: page.steward.back()
    }
}
