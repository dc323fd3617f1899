pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Places or groups below each other, both sides beside each other on one scale from 0 to 100.
RangePicture {
    id: rows

    type: Look.deskNumber
    lightInk: Look.contrast
    socialTitle: qsTr("Misses a wider circle")
    emotionalTitle: qsTr("Misses a close bond")
    //: In the place of figures that are protected; the same word everywhere
    withheld: qsTr("not shown")

    Repeater {
        model: rows.figures

        Spoken {
            required property string name

            objectName: "row." + name
            picture: rows
        }
    }
}
