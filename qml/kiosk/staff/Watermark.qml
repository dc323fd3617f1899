import QtQuick
import Buurtpeil.Screens

// Across every screen while somebody practises, so that nobody takes it for real. It stops no finger.
Item {
    Words {
        objectName: "watermark"
        anchors.centerIn: parent
        width: parent.width
        rotation: Look.slope
        opacity: Look.watermarkStrength
        color: Look.accent
        font.pixelSize: Look.watermark
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        //: Across every screen while the staff practise. One word in capitals.
        text: qsTr("PRACTICE")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
