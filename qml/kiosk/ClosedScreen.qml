import QtQuick
import Buurtpeil.Screens

// Said before the first question, so that nobody answers for nothing.
CenterPage {
    //: Instead of the welcome, when no answers can be kept
    title: qsTr("This device is not on at the moment.")
    words: qsTr("Ask at the desk.")
}
