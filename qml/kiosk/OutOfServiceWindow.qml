import QtQuick
import QtQuick.Window
import Buurtpeil.Screens

// No tablet to work with: one sentence for residents, and one for the staff, who cannot come to their check list.
Window {
    id: page

    required property string reason   // package, disk, box or nothing

    color: Look.ground
    //: Title of the window
    title: qsTr("How are things in your neighbourhood?")

    function forStaff(): string {
        switch (reason) {
        //: Below "Ask at the desk", for the staff: the file with questions is not in order
        case "package": return qsTr("For the staff: the package was changed or damaged. Ask the municipality for a new one.");
        //: Below "Ask at the desk", for the staff: the disk is read-only or broken
        case "disk": return qsTr("For the staff: the disk takes nothing. Ask who set this tablet up.");
        //: Below "Ask at the desk", for the staff: the file with sealed answers cannot be read
        case "box": return qsTr("For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.");
        }
        //: Below "Ask at the desk", for the staff
        return qsTr("For the staff: this tablet was not set up. Ask the municipality.");
    }

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
        Paragraph {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Look.small
            color: Look.muted
            text: page.forStaff()
        }
    }
}
