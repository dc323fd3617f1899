pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// One place wave after wave. A line joins two waves of one series and stops where it breaks. The second place where marks
// are drawn.
Item {
    id: panel

    required property TimePoints points

    readonly property real ceiling: Look.deskMark
    readonly property real tall: Look.deskChart - Look.deskMark - Look.deskMark
    readonly property real inset: Look.deskTarget
    readonly property real step: Math.min(Look.deskWave, (width - inset) / Math.max(1, points.count))
    readonly property real apart: Look.deskEnd + Look.deskEnd   // social and emotional of one wave stand beside each other

    function heightOf(share: real): real {
        return ceiling + (1 - share) * tall;
    }

    implicitHeight: Look.deskChart + Look.deskSmall + Look.deskGap

    Repeater {
        model: [0, 50, 100]

        Item {
            id: level

            required property int modelData

            y: panel.heightOf(modelData / 100)
            width: panel.width

            Rectangle {
                x: panel.inset - Look.near
                width: parent.width - x
                height: Look.deskThin
                color: Look.grid
            }
            Words {
                width: panel.inset - Look.deskGap
                y: -height / 2
                size: Look.deskSmall
                color: Look.muted
                horizontalAlignment: Text.AlignRight
                text: level.modelData
            }
        }
    }

    component Stroke: Rectangle {
        required property real fromX
        required property real fromY
        required property real toX
        required property real toY

        x: fromX
        y: fromY - height / 2
        width: Math.hypot(toX - fromX, toY - fromY)
        height: Look.deskBar / 2
        transformOrigin: Item.Left
        rotation: Math.atan2(toY - fromY, toX - fromX) * 180 / Math.PI
        antialiasing: true
    }
    component Point: Item {
        id: mark

        required property bool social
        required property real value
        required property real low
        required property real high
        required property real before
        readonly property color ink: social ? Look.social : Look.emotional

        Stroke {
            z: -1
            visible: mark.before >= 0 && mark.value >= 0
            objectName: visible ? "joined" : ""
            color: mark.ink
            fromX: -panel.step
            fromY: panel.heightOf(mark.before)
            toX: 0
            toY: panel.heightOf(mark.value)
        }
        Rectangle {
            x: -width / 2
            y: panel.heightOf(mark.high)
            width: Look.deskBar
            height: panel.heightOf(mark.low) - panel.heightOf(mark.high)
            color: mark.ink
        }
        Mark {
            visible: mark.value >= 0
            x: -width / 2
            y: panel.heightOf(mark.value) - height / 2
            social: mark.social
        }
    }

    Repeater {
        model: panel.points

        Item {
            id: wave

            required property string wave
            required property bool shown
            required property string spoken
            required property bool broken
            required property real socialValue
            required property real socialLow
            required property real socialHigh
            required property real socialBefore
            required property real emotionalValue
            required property real emotionalLow
            required property real emotionalHigh
            required property real emotionalBefore
            required property int index

            z: -index   // a line runs below the marks that it comes from
            x: panel.inset + panel.step * index
            width: panel.step
            height: panel.height
            Accessible.role: Accessible.ListItem
            Accessible.name: spoken

            Repeater {
                // The gap: a dashed line between two waves that are not one series.
                model: wave.broken ? [0, 1, 2, 3, 4, 5, 6, 7] : []

                Rectangle {
                    required property int modelData

                    objectName: "break"
                    x: 0
                    y: panel.ceiling + modelData * panel.tall / 8
                    width: Look.deskBar / 2
                    height: panel.tall / 16
                    color: Look.accent
                }
            }
            Image {
                visible: !wave.shown
                x: Look.near
                y: panel.ceiling
                width: parent.width - Look.near - Look.near
                height: panel.tall
                source: Look.picture("hatch")
                fillMode: Image.Tile
            }
            Rectangle {
                visible: !wave.shown
                anchors.fill: hidden
                color: Look.surface
            }
            Words {
                id: hidden

                visible: !wave.shown
                x: (parent.width - width) / 2
                y: panel.ceiling + (panel.tall - height) / 2
                width: Math.min(implicitWidth, wave.width - Look.deskGap)
                size: Look.deskSmall
                color: Look.muted
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("not shown")
            }
            Point {
                visible: wave.shown
                x: wave.width / 2 - panel.apart / 2
                social: true
                value: wave.socialValue
                low: wave.socialLow
                high: wave.socialHigh
                before: wave.socialBefore
            }
            Point {
                visible: wave.shown
                x: wave.width / 2 + panel.apart / 2
                social: false
                value: wave.emotionalValue
                low: wave.emotionalLow
                high: wave.emotionalHigh
                before: wave.emotionalBefore
            }
            Words {
                y: Look.deskChart + Look.tiny
                width: parent.width
                size: Look.deskSmall
                horizontalAlignment: Text.AlignHCenter
                text: wave.wave
            }
        }
    }
}
