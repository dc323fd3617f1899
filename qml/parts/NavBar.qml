import QtQuick
import Buurtpeil.Screens

// Back and on, always in the same two corners.
Item {
    id: bar

    property bool canGoBack: true
    //: Button at the bottom left: to the screen before
    property string backText: qsTr("Back")
    //: Button at the bottom right: to the next screen
    property string nextText: qsTr("Next")
    property string nextName: "nav.next"
    readonly property real between: width - 2 * Math.max(backButton.width, nextButton.width)   // in the middle

    signal back
    signal next

    implicitHeight: Math.max(backButton.implicitHeight, nextButton.implicitHeight)

    BigButton {
        id: backButton

        objectName: "nav.back"
        anchors.left: parent.left
        width: Math.max(Look.actionWidth, implicitWidth)
        height: parent.height
        visible: bar.canGoBack
        text: bar.backText
        onClicked: bar.back()
    }
    BigButton {
        id: nextButton

        objectName: bar.nextName
        anchors.right: parent.right
        width: Math.max(Look.actionWidth, implicitWidth)
        height: parent.height
        filled: true
        text: bar.nextText
        onClicked: bar.next()
    }
}
