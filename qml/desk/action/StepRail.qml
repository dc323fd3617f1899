pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// Four steps beside each other; one is on the page.
Row {
    id: rail

    required property list<string> names
    required property list<string> standings
    required property int finished   // a bit a step
    required property int current

    signal chosen(int step)

    spacing: Look.deskGap

    Repeater {
        model: rail.names

        T.AbstractButton {
            id: key

            required property string modelData
            required property int index
            readonly property bool here: index === rail.current
            readonly property bool over: (rail.finished & (1 << index)) !== 0
            readonly property string standing: rail.standings[index] ?? ""

            objectName: "step." + index
            width: (rail.width - (rail.names.length - 1) * rail.spacing) / rail.names.length
            implicitHeight: Math.max(Look.deskTarget, implicitContentHeight)
            focusPolicy: Qt.StrongFocus

            Accessible.role: Accessible.Button
            Accessible.name: here
                             //: Read aloud of the step that is on the page. %1 is a number, %2 its name, %3 how far it is.
                             ? qsTr("Step %1, %2, %3, this page").arg(index + 1).arg(modelData).arg(standing)
                             //: Read aloud of a step. %1 is a number, %2 its name, %3 how far it is.
                             : qsTr("Step %1, %2, %3").arg(index + 1).arg(modelData).arg(standing)
            Accessible.focusable: true
            Accessible.onPressAction: if (key.enabled) key.clicked()

            onClicked: rail.chosen(index)
            Keys.onReturnPressed: key.clicked()
            Keys.onEnterPressed: key.clicked()

            contentItem: Column {
                topPadding: Look.deskGap
                bottomPadding: Look.deskGap

                Words {
                    width: key.width
                    leftPadding: Look.deskGap
                    rightPadding: Look.near
                    size: Look.deskLead
                    font.bold: true
                    lineHeight: Look.tightLeading
                    color: key.here ? Look.inkOnPrimary : Look.ink
                    text: (key.index + 1) + " " + key.modelData
                }
                Words {
                    width: key.width
                    leftPadding: Look.deskGap
                    rightPadding: Look.near
                    size: Look.deskSmall
                    lineHeight: Look.tightLeading
                    color: key.here ? Look.inkOnPrimary : Look.muted
                    text: (key.over ? "✓ " : "") + key.standing
                }
            }
            background: Rectangle {
                radius: Look.radius
                color: key.here ? Look.primary : key.pressed || key.hovered ? Look.pressed : key.over ? Look.chosen : Look.surface
                border.width: Look.line
                border.color: key.here || key.over ? Look.chosenLine : Look.border

                FocusRing { visible: key.visualFocus }
            }
        }
    }
}
