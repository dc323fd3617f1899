import QtQuick
import Buurtpeil.Screens

// A sheet of paper on the table.
Rectangle {
    id: card

    default property alias content: inside.data

    implicitHeight: inside.implicitHeight + Look.deskPad + Look.deskPad
    radius: Look.radius
    color: Look.surface
    border.width: Look.deskThin
    border.color: Look.grid

    Column {
        id: inside

        x: Look.deskPad
        y: Look.deskPad
        width: card.width - Look.deskPad - Look.deskPad
        spacing: Look.deskGap
    }
}
