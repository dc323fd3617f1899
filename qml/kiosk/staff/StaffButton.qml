import QtQuick
import Buurtpeil.Screens

// A button on a screen of the staff: smaller words, so that many fit. One that cannot be used now is faint and says so.
BigButton {
    least: Look.touch
    textSize: Look.small
    bold: filled
    opacity: enabled ? 1 : Look.faint
}
