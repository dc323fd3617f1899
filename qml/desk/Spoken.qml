import QtQuick
import Buurtpeil.Models.Desk

// What a painted picture says at one of its places, for who hears it: the picture itself is colour on a screen.
Item {
    id: said

    required property Painted picture
    required property int index
    required property string spoken
    readonly property rect at: index >= 0 && index < picture.places.length ? picture.places[index] : Qt.rect(0, 0, 0, 0)

    x: at.x
    y: at.y
    width: at.width
    height: at.height
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
}
