import QtQuick
import Buurtpeil.Screens

Words {
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
