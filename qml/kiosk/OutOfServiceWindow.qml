import QtQuick
import QtQuick.Window
import Buurtpeil.Screens

// No tablet to work with: one sentence for residents. Why is said to the staff on standard error.
Window {
    color: Look.ground
    //: Title of the window
    title: qsTr("How are things in your neighbourhood?")

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Look.wide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.apart

        Heading {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Look.title
            //: Instead of the welcome, when no answers can be kept
            text: qsTr("This device is not on at the moment.")
        }
        Paragraph {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Ask at the desk.")
        }
    }
}
