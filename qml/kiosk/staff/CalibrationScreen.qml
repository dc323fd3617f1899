import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// A bar that the staff make as long as a bank card, so that a millimetre is a millimetre on this screen.
StaffPage {
    id: page

    readonly property Calibration calibration: steward.calibration

    //: Title of the screen where the staff measure the tablet's screen
    title: qsTr("Size of the screen")

    Component.onCompleted: calibration.begin(Look.density)

    Column {
        width: parent.width
        spacing: Look.margin

        Paragraph {
            width: parent.width
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: How to measure the screen
            text: qsTr("Hold the long side of a bank card against the bar. Make the bar as long as the card.")
        }
        Rectangle {
            objectName: "calibration.bar"
            anchors.left: parent.left
            width: Math.min(parent.width, page.calibration.bar)
            height: Look.touch
            color: Look.primary
            Accessible.role: Accessible.Graphic
            //: Said aloud for the bar that is held against a bank card
            Accessible.name: qsTr("Bar")
        }
    }
    Row {
        id: keys

        readonly property real cell: Math.floor((width - Look.gap - Look.gap) / 3)

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Look.gap

        StaffButton {
            objectName: "calibration.shorter"
            width: keys.cell
            height: Math.max(implicitHeight, fits.implicitHeight)
            //: Makes the bar shorter
            text: qsTr("Shorter")
            onClicked: page.calibration.shorter()
        }
        StaffButton {
            objectName: "calibration.longer"
            width: keys.cell
            height: Math.max(implicitHeight, fits.implicitHeight)
            //: Makes the bar longer
            text: qsTr("Longer")
            onClicked: page.calibration.longer()
        }
        StaffButton {
            id: fits

            objectName: "calibration.keep"
            width: keys.cell
            filled: true
            //: The bar is as long as the card: keeps the size
            text: qsTr("It fits")
            onClicked: {
                page.calibration.keep();
                page.steward.back();
            }
        }
    }
}
