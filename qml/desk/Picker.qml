pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// One out of many, such as a neighbourhood: a list that opens.
T.ComboBox {
    id: picker

    required property string label
    required property int chosen

    signal picked(int index)

    currentIndex: chosen
    onActivated: index => picked(index)
    implicitWidth: Look.deskName + Look.deskName
    implicitHeight: Math.max(Look.deskTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Look.deskGap
    rightPadding: Look.deskTarget
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ComboBox
    Accessible.name: label + ": " + displayText
    Accessible.focusable: true
    Accessible.onPressAction: picker.popup.open()

    Keys.onReturnPressed: picker.popup.open()
    Keys.onEnterPressed: picker.popup.open()

    contentItem: Words {
        text: picker.displayText
        size: Look.deskBody
        lineHeight: Look.tightLeading
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Words {
        x: picker.width - width - Look.deskGap
        y: (picker.height - height) / 2
        text: "▾"
        size: Look.deskBody
    }
    background: Rectangle {
        radius: Look.radius
        color: picker.pressed || picker.hovered ? Look.pressed : Look.surface
        border.width: Look.line
        border.color: Look.border

        FocusRing { visible: picker.visualFocus }
    }
    delegate: T.ItemDelegate {
        id: line

        required property string modelData
        required property int index

        width: ListView.view.width
        implicitHeight: Math.max(Look.deskTarget, implicitContentHeight)
        leftPadding: Look.deskGap
        rightPadding: Look.deskGap
        text: modelData
        highlighted: picker.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData
        Accessible.onPressAction: line.clicked()

        contentItem: Words {
            text: line.modelData
            size: Look.deskBody
            lineHeight: Look.tightLeading
            font.bold: line.index === picker.chosen
            color: line.highlighted ? Look.inkOnChosen : Look.ink
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Look.radius
            color: line.highlighted ? Look.chosen : Look.clear
        }
    }
    popup: T.Popup {
        y: picker.height + Look.tiny
        width: picker.width
        implicitHeight: Math.min(Look.deskList, contentItem.implicitHeight + topPadding + bottomPadding)
        padding: Look.tiny
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: picker.popup.visible ? picker.delegateModel : null
            currentIndex: picker.highlightedIndex
        }
        background: Rectangle {
            radius: Look.radius
            color: Look.surface
            border.width: Look.strongLine
            border.color: Look.primary
        }
    }
}
