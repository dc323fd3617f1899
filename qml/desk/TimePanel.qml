pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// One place wave after wave. A line joins two waves of one series and stops where it breaks.
TimePicture {
    id: panel

    type: Look.deskNumber
    lightInk: Look.contrast
    socialTitle: qsTr("Misses a wider circle")
    emotionalTitle: qsTr("Misses a close bond")
    withheld: qsTr("not shown")

    Repeater {
        model: panel.points

        Spoken {
            picture: panel
        }
    }
}
