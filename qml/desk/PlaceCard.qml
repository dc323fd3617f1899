import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// One place on a card: what its participants miss, in a picture and in a sentence.
Card {
    id: card

    required property string name
    required property bool whole
    required property bool shown
    required property string people
    required property string sentence
    required property string spoken
    required property int index
    required property FigureList figures

    objectName: "place." + name
    border.color: whole ? Look.primary : Look.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    Words {
        width: parent.width
        size: Look.deskHead
        font.bold: true
        lineHeight: Look.tightLeading
        text: card.name
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    DeskWords {
        width: parent.width
        visible: card.shown
        size: Look.deskSmall
        color: Look.muted
        //: Under the name of a place. %1 is a rounded number such as "about 60".
        text: qsTr("%1 participants").arg(card.people)
    }
    SideStrip {
        width: parent.width
        figures: card.figures
        only: card.index
        social: true
    }
    SideStrip {
        width: parent.width
        visible: card.shown
        figures: card.figures
        only: card.index
        social: false
    }
    DeskWords {
        width: parent.width
        visible: card.shown
        text: card.sentence
    }
}
