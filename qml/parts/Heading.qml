import QtQuick
import Buurtpeil.Screens

// What a screen is about. It takes the focus when the screen comes, so that it is read first.
Words {
    objectName: "heading"
    focus: true
    size: Look.statement
    fits: true
    font.bold: true
    lineHeight: Look.tightLeading

    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.focusable: true
}
