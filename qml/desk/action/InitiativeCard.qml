import QtQuick
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// One initiative in the list: what it is, where and for whom, and which working elements it has.
Card {
    id: card

    required property int index
    required property string name
    required property string about
    required property string core
    required property string partly
    required property string untold
    property bool mayChange: false

    signal change
    signal remove

    objectName: "initiative." + index
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Item {
        width: parent.width
        height: Math.max(words.height, keys.height)

        Column {
            id: words

            width: parent.width - (card.mayChange ? keys.width + Look.deskPad : 0)
            spacing: Look.tiny

            Words {
                width: parent.width
                size: Look.deskLead
                font.bold: true
                lineHeight: Look.tightLeading
                text: card.name
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            DeskWords {
                width: parent.width
                size: Look.deskSmall
                color: Look.muted
                text: card.about
            }
            DeskWords {
                width: parent.width
                visible: text !== ""
                text: card.core
            }
            DeskWords {
                width: parent.width
                visible: text !== ""
                text: card.partly
            }
            DeskWords {
                width: parent.width
                visible: text !== ""
                color: Look.muted
                text: card.untold
            }
        }
        Row {
            id: keys

            anchors.right: parent.right
            visible: card.mayChange
            spacing: Look.near

            DeskButton {
                objectName: "initiative.change." + card.index
                //: Opens an initiative of the list to change it
                text: qsTr("Change")
                //: Read aloud of a button. %1 is an initiative.
                spoken: qsTr("Change %1").arg(card.name)
                onClicked: card.change()
            }
            DeskButton {
                objectName: "initiative.remove." + card.index
                //: Takes an initiative out of the list; it can be undone
                text: qsTr("Remove")
                //: Read aloud of a button. %1 is an initiative.
                spoken: qsTr("Remove %1").arg(card.name)
                onClicked: card.remove()
            }
        }
    }
}
