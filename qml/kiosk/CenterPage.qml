import QtQuick
import Buurtpeil.Screens

// A quiet page with little on it, in the middle.
ScreenPage {
    id: page

    property string title: ""
    property string words: ""
    default property alias actions: below.data

    headingItem: heading

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.apart

        Heading {
            id: heading

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Look.title
            text: page.title
        }
        Paragraph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Look.readable)
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: page.words
        }
        Column {
            id: below

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Look.readable)
            spacing: Look.margin
        }
    }
}
