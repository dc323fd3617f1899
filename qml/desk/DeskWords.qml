import QtQuick
import Buurtpeil.Screens

// A paragraph on the desk.
Paragraph {
    size: Look.deskBody
    least: Look.deskSmall
    lineHeight: Look.deskLeading
}
