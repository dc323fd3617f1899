import QtQuick
import Buurtpeil.Screens

// An answer in its owner.
AnswerChoice {
    required property int index
    required property string name
    required property int first         // place of the first row of its list among options, then escapes
    readonly property int place: first + index

    objectName: name
}
