pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// Places or groups below each other, both sides beside each other on one scale from 0 to 100.
Column {
    id: rows

    required property FigureList figures

    readonly property real half: (width - Look.deskName - Look.deskPad - Look.deskPad) / 2

    component Side: Row {
        required property bool social

        width: rows.half
        spacing: Look.near

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            social: parent.social
        }
        Words {
            width: parent.width - Look.deskMark - Look.near
            size: Look.deskSmall
            font.bold: true
            fits: true
            lineHeight: Look.tightLeading
            text: parent.social ? qsTr("Misses a wider circle") : qsTr("Misses a close bond")
        }
    }

    spacing: Look.tiny

    Row {
        spacing: Look.deskPad

        Item {
            width: Look.deskName
            height: Look.deskThin
        }
        Side { social: true }
        Side { social: false }
    }
    Row {
        spacing: Look.deskPad

        Item {
            width: Look.deskName
            height: Look.deskThin
        }
        HundredScale { width: rows.half }
        HundredScale { width: rows.half }
    }
    Repeater {
        model: rows.figures

        Row {
            id: line

            required property string name
            required property bool whole
            required property bool shown
            required property string spoken
            required property real socialValue
            required property real socialLow
            required property real socialHigh
            required property string socialNumber
            required property real emotionalValue
            required property real emotionalLow
            required property real emotionalHigh
            required property string emotionalNumber

            objectName: "row." + name
            spacing: Look.deskPad
            Accessible.role: Accessible.ListItem
            Accessible.name: spoken

            Words {
                width: Look.deskName
                anchors.verticalCenter: parent.verticalCenter
                size: Look.deskBody
                font.bold: line.whole
                fits: true
                least: Look.deskSmall
                lineHeight: Look.tightLeading
                text: line.name
            }
            RangeStrip {
                width: rows.half
                social: true
                shown: line.shown
                value: line.socialValue
                low: line.socialLow
                high: line.socialHigh
                number: line.socialNumber
            }
            RangeStrip {
                width: rows.half
                social: false
                shown: line.shown
                value: line.emotionalValue
                low: line.emotionalLow
                high: line.emotionalHigh
                number: line.emotionalNumber
            }
        }
    }
}
