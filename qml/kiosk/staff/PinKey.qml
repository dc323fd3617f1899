import QtQuick
import Buurtpeil.Screens

// One key of the code. Always in the same place, always of the same size.
BigButton {
    required property string digit
    property string spoken: digit

    objectName: "pin." + digit
    width: Look.pinKey
    height: Look.pinKey
    text: digit
    Accessible.name: spoken
}
