import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// One side of one place with its sign, its words and its range. The card that it stands on says it.
RangePicture {
    type: Look.deskNumber
    lightInk: Look.contrast
    //: Beside a filled circle: the social side
    socialTitle: qsTr("Misses a wider circle")
    //: Beside a hollow square: the emotional side
    emotionalTitle: qsTr("Misses a close bond")
    withheld: qsTr("not shown")
}
